import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { Preview, StatusLine, type PreviewProps } from '../preview';
import { UndoBar } from './undo-bar';
import type { Undo } from './use-undo';

interface PreviewDialogProps extends PreviewProps {
  undo: Undo;
}

/** The preview where there is no room beside the form: a bar at the bottom, and the whole screen when opened. */
export function PreviewDialog({ undo, onGoToField, ...preview }: PreviewDialogProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  /** Asked for from inside; gone to once the form can take the focus again. */
  const wanted = useRef<string | null>(null);

  function leave() {
    const field = wanted.current;
    wanted.current = null;
    if (field === null) opener.current?.focus();
    else onGoToField(field);
  }

  return (
    <>
      <Box sx={BAR}>
        <Box sx={{ flex: '1 1 16rem', minWidth: 0 }}>
          <StatusLine policies={preview.policies} />
        </Box>
        <Button
          ref={opener}
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
          sx={{ fontWeight: 700, ml: -1 }}
        >
          View policy<span aria-hidden>&nbsp;▴</span>
        </Button>
      </Box>
      <Dialog
        fullScreen
        open={open}
        onClose={() => setOpen(false)}
        aria-labelledby="policy-title"
        // The focus goes to the form instead when a line or a finding was followed.
        disableRestoreFocus
        slotProps={{ transition: { onExited: leave } }}
      >
        <Box sx={{ display: 'flex', alignItems: 'center', px: 2, py: 0.5 }}>
          <Typography id="policy-title" variant="h3" component="h2" sx={{ mr: 'auto' }}>
            Policy
          </Typography>
          <Button onClick={() => setOpen(false)}>
            Close<span aria-hidden>&nbsp;▾</span>
          </Button>
        </Box>
        <Box sx={{ flex: 1, minHeight: 0, borderTop: 1, borderColor: 'divider' }}>
          <Preview
            {...preview}
            onGoToField={(field) => {
              wanted.current = field;
              setOpen(false);
            }}
          />
        </Box>
        <UndoBar undo={undo} place="preview" />
      </Dialog>
    </>
  );
}

const BAR = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 2,
  px: 2,
  py: 0.5,
  bgcolor: 'background.paper',
  borderTop: 1,
  borderColor: 'divider',
};
