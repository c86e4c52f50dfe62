import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import Typography from '@mui/material/Typography';
import { Preview, type PreviewProps } from '../../preview';
import { SHORT } from '../../screen';
import { UndoBar } from '../undo/undo-bar';
import type { Undo } from '../undo/use-undo';

interface PolicyDialogProps extends PreviewProps {
  open: boolean;
  undo: Undo;
  onClose: () => void;
  /** Once it is gone from the screen. */
  onLeft: () => void;
}

/** The preview on the whole screen. */
export function PolicyDialog({ open, undo, onClose, onLeft, ...preview }: PolicyDialogProps) {
  return (
    <Dialog
      fullScreen
      open={open}
      onClose={onClose}
      aria-labelledby="policy-title"
      // After a line or a finding was followed, the focus goes to the form instead.
      disableRestoreFocus
      slotProps={{ transition: { onExited: onLeft } }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', px: 2, py: 0.5 }}>
        <Typography id="policy-title" variant="h3" component="h2" sx={{ mr: 'auto' }}>
          Policy
        </Typography>
        <Button onClick={onClose}>
          Close<span aria-hidden>&nbsp;▾</span>
        </Button>
      </Box>
      <Box sx={{ flex: 1, minHeight: 0, [SHORT]: { flex: 'none' }, borderTop: 1, borderColor: 'divider' }}>
        <Preview {...preview} />
      </Box>
      <UndoBar undo={undo} place="preview" />
    </Dialog>
  );
}
