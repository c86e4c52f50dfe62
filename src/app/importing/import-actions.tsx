import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import type { ApplyImport } from './use-apply-import';

interface ImportActionsProps {
  applying: ApplyImport;
  isReading: boolean;
  onClose: () => void;
}

/** What can be done with what was understood. */
export function ImportActions({ applying, isReading, onClose }: ImportActionsProps) {
  const { isForReading, isFirst, canReplace, canApply, add, replace } = applying;
  const isOff = isReading || !canApply;
  return (
    <DialogActions sx={{ flexWrap: 'wrap', gap: 0.5, borderTop: 1, borderColor: 'divider' }}>
      <Button color="inherit" onClick={onClose} sx={isForReading ? {} : { mr: 'auto' }}>
        {isForReading ? 'Close' : 'Cancel'}
      </Button>
      {canReplace && (
        <Button variant="outlined" color="inherit" disabled={isOff} onClick={replace}>
          Replace the form
        </Button>
      )}
      {!isForReading && (
        <Button variant="contained" disabled={isOff} onClick={add}>
          {isFirst ? 'Use this' : 'Add to the form'}
        </Button>
      )}
    </DialogActions>
  );
}
