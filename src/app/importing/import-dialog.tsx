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
import type { Undo } from '../use-undo';
import { ImportReport } from './import-report';
import { ImportSource } from './import-source';
import { importName } from './kind-words';
import { useFileDrop } from './use-file-drop';
import { useImport, type Outcome } from './use-import';
import { useTaking } from './use-taking';
import { UNSEEN } from '../../screen';

interface ImportDialogProps {
  onSpec: Undo['replace'];
  onClose: () => void;
}

/** Takes a paste or a file, and shows what it understood of it before anything changes. */
export function ImportDialog({ onSpec, onClose }: ImportDialogProps) {
  const id = useId();
  const theme = useTheme();
  const isNarrow = useMediaQuery(theme.breakpoints.down('sm'), { noSsr: true });
  const { source, isReading, outcome, take, takeFile } = useImport();
  const { isOver, handlers } = useFileDrop((file) => void takeFile(file));
  const taking = useTaking({ outcome, onSpec, onClose });
  const isStill = !isReading && taking.canTake;

  return (
    <Dialog
      open
      fullWidth
      fullScreen={isNarrow}
      maxWidth="md"
      onClose={onClose}
      aria-labelledby={`${id}-title`}
      {...handlers}
      slotProps={{ paper: { sx: { outline: isOver ? '2px dashed' : 'none', outlineColor: 'primary.main' } } }}
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
              // Nothing of the last report stays unfolded.
              key={outcome.id}
              imported={outcome.imported}
              tools={outcome.tools}
              chosen={taking.chosen}
              onChoose={taking.choose}
            />
          )}
          {taking.problem !== '' && <Problem id={`${id}-refused`}>{taking.problem}</Problem>}
        </Box>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 0.5, borderTop: 1, borderColor: 'divider' }}>
        <Button color="inherit" onClick={onClose} sx={taking.isForReading ? {} : { mr: 'auto' }}>
          {taking.isForReading ? 'Close' : 'Cancel'}
        </Button>
        {taking.canReplace && (
          <Button variant="outlined" color="inherit" disabled={!isStill} onClick={taking.replace}>
            Replace the form
          </Button>
        )}
        {!taking.isForReading && (
          <Button variant="contained" disabled={!isStill} onClick={taking.add}>
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
