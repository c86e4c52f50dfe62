import Box from '@mui/material/Box';
import Button, { type ButtonProps } from '@mui/material/Button';
import { Suspense, useId, useState, type ReactNode } from 'react';
import { FallBack } from './fall-back';
import { NotLoaded } from './not-loaded';

/** What an open menu needs to know of its button. */
export interface OpenMenuProps {
  id: string;
  /** The id of the button. */
  labelledBy: string;
  anchor: HTMLElement;
  onClose: () => void;
}

interface MenuButtonProps extends Pick<ButtonProps, 'variant' | 'sx'> {
  /** The accessible name, where the face is not enough. */
  label?: string;
  /** What the button shows. */
  face: ReactNode;
  /** Before the menu opens: fetches what the first one needs. */
  onApproach: () => void;
  /** The menu, whose script may still have to be loaded. */
  children: (menu: OpenMenuProps) => ReactNode;
}

/** A button that opens a menu. The menu itself is loaded after the first view. */
export function MenuButton({ label, face, onApproach, children, ...button }: MenuButtonProps) {
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);

  return (
    <>
      <Button
        {...button}
        id={`${id}-button`}
        color="inherit"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor === null ? undefined : `${id}-menu`}
        onPointerEnter={onApproach}
        onFocus={onApproach}
        onClick={({ currentTarget }) => setAnchor(anchor === null ? currentTarget : null)}
      >
        {face}
      </Button>
      {anchor !== null && (
        <FallBack to={<Unavailable />}>
          <Suspense>
            {children({ id: `${id}-menu`, labelledBy: `${id}-button`, anchor, onClose: close })}
          </Suspense>
        </FallBack>
      )}
    </>
  );
}

function Unavailable() {
  return (
    <Box sx={{ position: 'absolute', zIndex: 1, top: 52, right: 0, bgcolor: 'background.paper', border: 1 }}>
      <NotLoaded />
    </Box>
  );
}
