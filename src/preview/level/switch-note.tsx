import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useId, useMemo } from 'react';
import { Said, counted } from '../../screen';
import type { Switch } from './is-switch';
import { ChangedLines } from './changed-lines';
import { summariseSwitch, type ChangedLine } from './switch-summary';

interface SwitchNoteProps {
  last: Switch;
  onDismiss: () => void;
}

/** What the last switch of the level changed, until it is dismissed. */
export function SwitchNote({ last, onDismiss }: SwitchNoteProps) {
  const id = useId();
  const summary = useMemo(() => summariseSwitch(last), [last]);
  const { title, allowed, notAllowed, on, off, lines } = summary;
  const says = linesText(lines);

  return (
    <Box component="section" aria-labelledby={id} sx={NOTE}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', columnGap: 1 }}>
        <Typography variant="body2" sx={{ mr: 'auto', minWidth: 0 }}>
          <Box component="strong" id={id} sx={{ mr: 1 }}>
            {title}
          </Box>
          {says}
        </Typography>
        <IconButton aria-label="Dismiss what changed" size="small" color="inherit" onClick={onDismiss}>
          ✕
        </IconButton>
      </Box>
      <Box component="dl" sx={LINES}>
        <Names term="Switched on" names={on.map((each) => each.title)} />
        <Names term="Switched off" names={off.map((each) => each.title)} />
        <Names term="Now allowed" names={allowed} isCode />
        <Names term="No longer allowed" names={notAllowed} isCode />
      </Box>
      {lines.length > 0 && <ChangedLines lines={lines} amendments={[...on, ...off]} />}
      <Said>{`${title}. ${says}`}</Said>
    </Box>
  );
}

/** Such as `12 lines added, 3 removed.` */
function linesText(lines: readonly ChangedLine[]): string {
  const removed = lines.filter(({ is }) => is === 'removed').length;
  const added = lines.length - removed;
  if (lines.length === 0) return 'The policies stay as they were.';
  if (removed === 0) return `${counted(added, 'line')} added.`;
  if (added === 0) return `${counted(removed, 'line')} removed.`;
  return `${counted(added, 'line')} added, ${removed} removed.`;
}

interface NamesProps {
  term: string;
  names: readonly string[];
  isCode?: boolean;
}

function Names({ term, names, isCode = false }: NamesProps) {
  if (names.length === 0) return null;
  return (
    <Box sx={{ display: 'contents' }}>
      <dt>{term}</dt>
      <Box component="dd" sx={{ m: 0, minWidth: 0, overflowWrap: 'anywhere' }}>
        {isCode ? (
          <Box component="span" sx={{ typography: 'mono', fontSize: '0.75rem' }}>
            {names.join(', ')}
          </Box>
        ) : (
          names.join(' · ')
        )}
      </Box>
    </Box>
  );
}

const NOTE = {
  position: 'relative',
  flex: '0 1 auto',
  maxHeight: { xs: '24%', md: '34%' },
  minHeight: 40,
  overflow: 'auto',
  px: 2,
  py: 0.75,
  typography: 'body2',
  borderBottom: 1,
  borderColor: 'divider',
  bgcolor: 'tint.info.back',
  color: 'tint.info.text',
} as const;

const LINES = {
  display: 'grid',
  gridTemplateColumns: 'auto 1fr',
  columnGap: 1.5,
  m: 0,
  '& dt': { fontWeight: 700 },
} as const;
