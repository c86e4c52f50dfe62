import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { SHORTCUTS } from './shortcuts';

export interface ShortcutsDialogProps {
  singleKeys: boolean;
  onSingleKeys: (isOn: boolean) => void;
  onClose: () => void;
}

/** All shortcuts of the page; those of a single key can be switched off. */
export function ShortcutsDialog({ singleKeys, onSingleKeys, onClose }: ShortcutsDialogProps) {
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={onClose} aria-labelledby="shortcuts-title">
      <DialogTitle id="shortcuts-title" component="h2" variant="h3">
        Keyboard shortcuts
      </DialogTitle>
      <DialogContent>
        <Box component="dl" sx={LIST}>
          {SHORTCUTS.map(({ id, keys, does }) => (
            <Box key={id} sx={{ display: 'contents' }}>
              <dt>
                <Box component="kbd" sx={KEY}>
                  {keys}
                </Box>
              </dt>
              <dd>{does}</dd>
            </Box>
          ))}
        </Box>
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 2 }}>
          While you type in a field, keys only write.
        </Typography>
        <FormControlLabel
          control={<Switch size="small" sx={{ mr: 1 }} />}
          label="Shortcuts of a single key"
          checked={singleKeys}
          onChange={(_event, isOn) => onSingleKeys(isOn)}
          slotProps={{ typography: { variant: 'body2' } }}
          sx={{ mt: 1, ml: -0.5 }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Close</Button>
      </DialogActions>
    </Dialog>
  );
}

const LIST = {
  display: 'grid',
  gridTemplateColumns: 'max-content 1fr',
  alignItems: 'baseline',
  columnGap: 2,
  rowGap: 0.75,
  m: 0,
  typography: 'body2',
  '& dd': { m: 0 },
} as const;

const KEY = {
  px: 0.75,
  border: 1,
  borderColor: 'edge',
  borderRadius: 0.5,
  fontSize: '0.8125rem',
} as const;
