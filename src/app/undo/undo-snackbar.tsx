import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Snackbar from '@mui/material/Snackbar';
import type { Undo, UndoOffer } from './use-undo';

/** Time to read the message and reach the button; it waits while the pointer or the focus is on it. Milliseconds. */
const STAYS = 10_000;

interface UndoSnackbarProps {
  offer: UndoOffer;
  undo: Undo;
}

/** The message of a big change beside its way back. */
export function UndoSnackbar({ offer, undo }: UndoSnackbarProps) {
  return (
    <Snackbar
      open
      autoHideDuration={STAYS}
      onClose={(_, reason) => {
        if (reason !== 'clickaway') undo.dismiss();
      }}
      message={offer.message}
      // Above what is at the bottom of the page.
      sx={{ bottom: { xs: 206, md: 72 } }}
      // The shell announces it, politely.
      slotProps={{ content: { role: 'group', 'aria-label': offer.message } }}
      action={
        <>
          <Button color="inherit" size="small" onClick={undo.takeBack} sx={{ fontWeight: 700 }}>
            {offer.label}
          </Button>
          <IconButton aria-label="Dismiss" size="small" color="inherit" onClick={undo.dismiss}>
            ✕
          </IconButton>
        </>
      }
    />
  );
}
