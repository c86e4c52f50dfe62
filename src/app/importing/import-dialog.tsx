import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useTheme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useId } from 'react';
import { UNSEEN } from '../../screen';
import type { Undo } from '../undo/use-undo';
import { ImportReport } from './import-report';
import { ImportSource } from './import-source';
import { importName } from './kind-words';
import { useApplyImport } from './use-apply-import';
import { useFileDrop } from './use-file-drop';
import { useImport, type Outcome } from './use-import';

interface ImportDialogProps {
  onSpec: Undo['replace'];
  onClose: () => void;
}

/** Takes a paste or a file, and shows what was understood before anything changes. */
export function ImportDialog({ onSpec, onClose }: ImportDialogProps) {
  const id = useId();
  const theme = useTheme();
  const isNarrow = useMediaQuery(theme.breakpoints.down('sm'), { noSsr: true });
  const { source, isReading, outcome, take, takeFile } = useImport();
  const { isDraggedOver, handlers } = useFileDrop((file) => void takeFile(file));
  const applying = useApplyImport({ outcome, onSpec, onClose });
  const isStill = !isReading && applying.canApply;

  return (
    <Dialog
      open
      fullWidth
      fullScreen={isNarrow}
      maxWidth="md"
      onClose={onClose}
      aria-labelledby={`${id}-title`}
      {...handlers}
      slotProps={{
        paper: { sx: { outline: isDraggedOver ? '2px dashed' : 'none', outlineColor: 'primary.main' } },
      }}
    >
      <DialogTitle id={`${id}-title`} component="h2" variant="h3">
        Import a request
      </DialogTitle>
      <DialogContent>
        <ImportSource
          source={source}
          take={take}
          takeFile={takeFile}
          problemId={!isReading && outcome.state === 'problem' ? `${id}-problem` : null}
        />
        <Box component="output" sx={UNSEEN}>
          {isReading ? 'Reading…' : said(outcome)}
        </Box>
        <Box sx={{ mt: 2 }}>
          {isReading && (
            <Typography variant="body2" aria-hidden sx={{ color: 'text.secondary' }}>
              Reading…
            </Typography>
          )}
          {!isReading && outcome.state === 'problem' && (
            <Problem id={`${id}-problem`}>{outcome.message}</Problem>
          )}
          {!isReading && outcome.state === 'understood' && (
            <ImportReport
              // A new report starts folded.
              key={outcome.id}
              imported={outcome.imported}
              tools={outcome.tools}
              chosen={applying.chosen}
              onChoose={applying.choose}
            />
          )}
          {applying.problem !== '' && <Problem id={`${id}-refused`}>{applying.problem}</Problem>}
        </Box>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 0.5, borderTop: 1, borderColor: 'divider' }}>
        <Button color="inherit" onClick={onClose} sx={applying.isForReading ? {} : { mr: 'auto' }}>
          {applying.isForReading ? 'Close' : 'Cancel'}
        </Button>
        {applying.canReplace && (
          <Button variant="outlined" color="inherit" disabled={!isStill} onClick={applying.replace}>
            Replace the form
          </Button>
        )}
        {!applying.isForReading && (
          <Button variant="contained" disabled={!isStill} onClick={applying.add}>
            Add to the form
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

function Problem({ id, children }: { id: string; children: string }) {
  return (
    <Typography
      id={id}
      role="alert"
      variant="body2"
      sx={{ color: 'error.main', mt: 1, overflowWrap: 'anywhere' }}
    >
      {children}
    </Typography>
  );
}

/** For screen readers; a problem announces itself. */
function said(outcome: Outcome): string {
  return outcome.state === 'understood' ? `Understood: ${importName(outcome.imported)}` : '';
}
