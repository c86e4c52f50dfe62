import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useFormContext } from 'react-hook-form';
import type { RoleSpec } from '../../policy';
import { summaryOf } from '../../share';
import { contentLine } from './content-line';
import { linkDifference } from './link-difference';
import { madeOn, madeWords } from './made-under';
import type { SharedLink } from './opening';

interface LinkQuestionProps {
  link: SharedLink;
  onOpen: () => void;
  /** Keeps the draft. */
  onClose: () => void;
}

/** Asks which to keep, when a link is opened while the form holds something else. */
export function LinkQuestion({ link, onOpen, onClose }: LinkQuestionProps) {
  const id = useId();
  const { getValues } = useFormContext<RoleSpec>();
  const draft = getValues();

  return (
    <Dialog
      open
      fullWidth
      onClose={onClose}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-contents`}
    >
      <DialogTitle id={`${id}-title`} component="h2" variant="h3">
        Open the link, or keep your draft?
      </DialogTitle>
      <DialogContent id={`${id}-contents`}>
        <Content title="The link" spec={link.spec} made={madeWords(link.made)} />
        <Content title="Your draft" spec={draft} />
        {linkDifference(link.spec, draft).map((line) => (
          <Typography key={line} variant="body2" sx={{ mb: 1.5, overflowWrap: 'anywhere' }}>
            {line}
          </Typography>
        ))}
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          If you open the link, you can still go back with Undo.
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" color="inherit" onClick={onClose}>
          Keep my draft
        </Button>
        <Button variant="contained" onClick={onOpen}>
          Open the link
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface ContentProps {
  title: string;
  spec: RoleSpec;
  made?: string;
}

function Content({ title, spec, made }: ContentProps) {
  const date = madeOn(spec);
  return (
    <Box sx={{ mb: 1.5 }}>
      <Typography variant="h4" component="h3">
        {title}
      </Typography>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {contentLine(summaryOf(spec))}
      </Typography>
      {made !== undefined && <Typography variant="body2">{made}</Typography>}
      {date !== null && (
        <Typography variant="body2">
          Made with the catalogue of {date}: it grants what it granted then. Review shows what was learnt
          since.
        </Typography>
      )}
    </Box>
  );
}
