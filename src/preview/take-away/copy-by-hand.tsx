import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useRef } from 'react';

interface CopyByHandProps {
  label: string;
  text: string;
  onClose: () => void;
}

/** Where the browser does not let a page copy: the text, selected and ready to be copied by hand. */
export function CopyByHand({ label, text, onClose }: CopyByHandProps) {
  const field = useRef<HTMLTextAreaElement>(null);

  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      onClose={onClose}
      aria-labelledby="copy-by-hand"
      slotProps={{ transition: { onEntered: () => field.current?.focus() } }}
    >
      <DialogTitle id="copy-by-hand">{label}</DialogTitle>
      <DialogContent>
        <DialogContentText variant="body2" sx={{ mb: 1.5 }}>
          The browser does not let this page copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.
        </DialogContentText>
        <Box
          component="textarea"
          readOnly
          ref={field}
          rows={18}
          aria-label={label}
          value={text}
          onFocus={(event) => event.target.select()}
          sx={{ width: '100%', boxSizing: 'border-box', typography: 'mono', whiteSpace: 'pre' }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Close</Button>
      </DialogActions>
    </Dialog>
  );
}
