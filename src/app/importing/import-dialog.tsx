import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import { useTheme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useId } from 'react';
import { UNSEEN } from '../../screen';
import type { Brought } from './brought';
import { ImportActions } from './import-actions';
import { ImportReport } from './import-report';
import { ImportSource } from './import-source';
import { IMPORTABLE } from './importable';
import { importWords } from './kind-words';
import { RunsAsQuestion } from './runs-as';
import { useApplyImport, type OnImported } from './use-apply-import';
import { useImport } from './use-import';

interface ImportDialogProps {
  /** What was dropped or pasted last; a new object each time. */
  brought: Brought | null;
  onImported: OnImported;
  onClose: () => void;
}

/** Takes text and files, and shows what was understood before anything changes. */
export function ImportDialog({ brought, onImported, onClose }: ImportDialogProps) {
  const id = useId();
  const theme = useTheme();
  const isNarrow = useMediaQuery(theme.breakpoints.down('sm'), { noSsr: true });
  const from = useImport(brought);
  const { isReading, outcome, complaints } = from;
  const applying = useApplyImport({ outcome, onImported, onClose });
  const imported = outcome.state === 'understood' ? outcome.imported : null;
  const places = imported?.runsAs ?? [];
  const problems = [...complaints, ...(outcome.state === 'problem' ? [outcome.message] : [])];

  return (
    <Dialog
      open
      fullWidth
      fullScreen={isNarrow}
      maxWidth="md"
      onClose={onClose}
      aria-labelledby={`${id}-title`}
      data-takes="files"
    >
      <DialogTitle id={`${id}-title`} component="h2" variant="h3" sx={{ pb: 0.5 }}>
        Import
      </DialogTitle>
      <DialogContent>
        <Typography id={`${id}-help`} variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
          {IMPORTABLE} Nothing leaves this browser.
        </Typography>
        <ImportSource
          from={from}
          describedBy={`${id}-help ${id}-problems`}
          isFaulty={outcome.state === 'problem'}
        />
        <Box component="output" sx={UNSEEN}>
          {isReading && 'Reading…'}
          {!isReading && imported !== null && `Understood: ${importWords(imported)}`}
        </Box>
        <Box sx={{ mt: 2 }}>
          {isReading && <Reading />}
          <Problems id={`${id}-problems`} lines={problems} />
          {outcome.state === 'understood' && (
            <ImportReport
              // A new report starts folded.
              key={outcome.id}
              imported={outcome.imported}
              tools={outcome.tools}
              question={
                places.length > 1 && (
                  <RunsAsQuestion places={places} chosen={applying.place} onChoose={applying.choosePlace} />
                )
              }
              chosen={applying.chosen}
              onChoose={applying.choose}
            />
          )}
          <Problems id={`${id}-refused`} lines={applying.problem === '' ? [] : [applying.problem]} />
        </Box>
      </DialogContent>
      <ImportActions applying={applying} isReading={isReading} onClose={onClose} />
    </Dialog>
  );
}

function Reading() {
  return (
    <Box aria-hidden sx={{ maxWidth: 360 }}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        Reading…
      </Typography>
      <LinearProgress sx={{ borderRadius: 1 }} />
    </Box>
  );
}

function Problems({ id, lines }: { id: string; lines: readonly string[] }) {
  return (
    <Box id={id}>
      {lines.map((line) => (
        <Typography
          key={line}
          role="alert"
          variant="body2"
          sx={{ color: 'error.main', mb: 1, overflowWrap: 'anywhere' }}
        >
          {line}
        </Typography>
      ))}
    </Box>
  );
}
