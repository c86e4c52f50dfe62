import Button, { type ButtonProps } from '@mui/material/Button';
import { memo } from 'react';

interface UnfoldButtonProps extends Pick<ButtonProps, 'color' | 'sx'> {
  open: boolean;
  setOpen: (open: boolean) => void;
  /** The id of what it opens. */
  controls?: string;
  children: string;
}

/** Opens and closes what is below it. Memoised: it stays as it is while that changes with every key. */
export const UnfoldButton = memo(function UnfoldButton(props: UnfoldButtonProps) {
  const { open, setOpen, controls, color = 'inherit', sx, children } = props;
  return (
    <Button
      size="small"
      color={color}
      aria-expanded={open}
      aria-controls={controls}
      onClick={() => setOpen(!open)}
      sx={sx ?? null}
    >
      <span aria-hidden>{open ? '▾' : '▸'}&nbsp;</span>
      {children}
    </Button>
  );
});
