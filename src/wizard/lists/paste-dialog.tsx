import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useCallback, useId, useRef, useState } from 'react';
import { MOST_ENTRIES } from '../../policy';
import { INPUT, counted } from '../../screen';
import { splitEntries } from './split-entries';

interface PasteDialogProps {
  label: string;
  /** What stands in it at first: text that the list had no room for. */
  initialText: string;
  /** Adds to the list and gives back what did not fit. */
  onAdd: (texts: readonly string[]) => readonly string[];
  onClose: () => void;
}

/** A place for many addresses at once. What does not fit the list stays here. */
export function PasteDialog({ label, initialText, onAdd, onClose }: PasteDialogProps) {
  const id = useId();
  // Read when asked for, and not on every key: the text may be megabytes long.
  const area = useRef<HTMLTextAreaElement>(null);
  const begin = useCallback((node: HTMLTextAreaElement | null) => {
    area.current = node;
    node?.focus();
  }, []);
  const [notAdded, setNotAdded] = useState(initialText === '' ? 0 : splitEntries(initialText).length);

  function add(): void {
    if (area.current === null) return;
    const rest = onAdd(splitEntries(area.current.value));
    if (rest.length === 0) return onClose();
    area.current.value = rest.join('\n');
    setNotAdded(rest.length);
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby={`${id}-title`}>
      <DialogTitle id={`${id}-title`} component="h2" variant="h3">
        Paste many: {label}
      </DialogTitle>
      <DialogContent>
        <Typography id={`${id}-help`} variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
          One per line. Lists in JSON, YAML or Python work too.
        </Typography>
        <Box
          component="textarea"
          ref={begin}
          defaultValue={initialText}
          rows={12}
          wrap="off"
          spellCheck={false}
          aria-label={`${label}, one per line`}
          aria-describedby={`${id}-help ${id}-rest`}
          sx={{ ...INPUT, resize: 'vertical' }}
        />
        <Typography
          id={`${id}-rest`}
          component="output"
          variant="body2"
          sx={{ display: 'block', color: 'error.main', mt: 1 }}
        >
          {notAdded > 0 &&
            `A list holds ${counted(MOST_ENTRIES, 'entry', 'entries')}. ${counted(notAdded, 'line')} did not fit and ${notAdded === 1 ? 'stays' : 'stay'} here.`}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={onClose}>
          Cancel
        </Button>
        <Button variant="contained" onClick={add}>
          Add
        </Button>
      </DialogActions>
    </Dialog>
  );
}
