import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Snackbar from '@mui/material/Snackbar';
import type { Place, Undo } from './use-undo';

/** Time to read the message and reach the button; it waits while the pointer or the focus is on it. Milliseconds. */
const STAYS = 10_000;

/** Says what a big change did, beside the way back. Shown by the part of the page that asked for it. */
export function UndoBar({ undo, place }: { undo: Undo; place: Place }) {
  const { offer } = undo;
  if (offer === null || offer.place !== place) return null;

  return (
    <Snackbar
      key={offer.id}
      open
      autoHideDuration={STAYS}
      onClose={(_, reason) => {
        if (reason !== 'clickaway') undo.dismiss();
      }}
      message={offer.message}
      // Above what stands at the bottom of the page.
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
