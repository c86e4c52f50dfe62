import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import { lazy, type ComponentType } from 'react';

interface DialogProps {
  onClose: () => void;
}

/** A dialog whose script is asked for when it is first opened. */
export function lazyDialog<Props extends DialogProps>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async (): Promise<{ default: ComponentType<Props> }> => {
    try {
      return { default: await load() };
    } catch {
      return { default: NotLoaded };
    }
  });
}

/** The network is gone, or the site has been replaced by a newer one since the page was opened. */
function NotLoaded({ onClose }: DialogProps) {
  return (
    <Dialog open onClose={onClose} aria-label="Not loaded">
      <DialogContent role="alert">
        This part of the page could not be loaded. Reload the page: what you have typed is kept.
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Close</Button>
      </DialogActions>
    </Dialog>
  );
}
