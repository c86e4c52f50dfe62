import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useEffect, useState } from 'react';
import type { Undo, UndoOffer } from './use-undo';

/** Time to read the message and reach the button; it waits while the pointer or the focus is on it. Milliseconds. */
const STAYS = 10_000;

interface UndoRowProps {
  offer: UndoOffer;
  undo: Undo;
}

/** The message of a change beside its way back. */
export function UndoRow({ offer, undo }: UndoRowProps) {
  const [isHeld, setHeld] = useState(false);
  const { dismiss } = undo;

  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(dismiss, STAYS);
    return () => clearTimeout(timer);
  }, [dismiss, isHeld]);

  return (
    <Box
      // The shell announces it, politely.
      role="region"
      aria-label={offer.message}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      sx={ROW}
    >
      <Box component="span" sx={{ mr: 'auto', minWidth: 0, overflowWrap: 'anywhere' }}>
        {offer.message}
      </Box>
      <Button color="inherit" size="small" onClick={undo.takeBack} sx={{ fontWeight: 700 }}>
        {offer.label}
      </Button>
      <IconButton aria-label="Dismiss" size="small" color="inherit" onClick={dismiss}>
        ✕
      </IconButton>
    </Box>
  );
}

const ROW = {
  display: 'flex',
  alignItems: 'center',
  gap: 1,
  px: { xs: 2, md: 2.5 },
  py: 0.5,
  typography: 'body2',
  color: 'background.paper',
  bgcolor: 'text.primary',
} as const;
