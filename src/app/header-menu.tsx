import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import { useId, useState, type ReactNode } from 'react';

interface HeaderMenuProps {
  label: string;
  /** What the button shows. */
  face: ReactNode;
  /** Its entries; each calls `close` when it is chosen. */
  children: (close: () => void) => ReactNode;
}

/** A button of the header that opens a menu. */
export function HeaderMenu({ label, face, children }: HeaderMenuProps) {
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const open = anchor !== null;
  const close = () => setAnchor(null);

  return (
    <>
      <Button
        id={`${id}-button`}
        color="inherit"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? `${id}-menu` : undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ color: 'text.secondary' }}
      >
        {face}
      </Button>
      <Menu
        id={`${id}-menu`}
        anchorEl={anchor}
        open={open}
        onClose={close}
        slotProps={{ list: { 'aria-labelledby': `${id}-button`, dense: true } }}
      >
        {children(close)}
      </Menu>
    </>
  );
}
