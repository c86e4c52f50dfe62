import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { summaryOf, type ShareProblem } from '../../share';
import { contentLine } from './content-line';
import type { Broken } from './use-broken';

const TITLES: Readonly<Record<ShareProblem, string>> = {
  damaged: 'This link is damaged',
  'not-a-link': 'This link is damaged',
  'newer-version': 'This page is too old for the link',
  'too-large': 'This link is too large',
};

/** Says that a link does not open, before anything of the draft is shown. Nothing of the link is. */
export function BrokenLinkDialog({ broken }: { broken: Broken }) {
  const id = useId();
  const { link, openDraft, startOver } = broken;
  if (link === null) return null;
  const { code, message, draft } = link;

  return (
    <Dialog
      open
      fullWidth
      role="alertdialog"
      onClose={openDraft}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-says`}
    >
      <DialogTitle id={`${id}-title`} component="h2" variant="h3">
        {TITLES[code]}
      </DialogTitle>
      <DialogContent id={`${id}-says`}>
        <Typography variant="body2" sx={{ mb: 1.5 }}>
          {message}
        </Typography>
        {draft !== null && (
          <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            Your draft is kept, and has nothing to do with the link: {contentLine(summaryOf(draft.spec))}
          </Typography>
        )}
      </DialogContent>
      <DialogActions>
        <Button
          variant={draft === null ? 'contained' : 'outlined'}
          color={draft === null ? 'primary' : 'inherit'}
          onClick={startOver}
        >
          Start over
        </Button>
        {draft !== null && (
          <Button variant="contained" onClick={openDraft}>
            Open my draft
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
