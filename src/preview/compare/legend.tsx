import Box from '@mui/material/Box';
import { FORCED_COLOURS } from '../../screen';
import { FULL, REACH_LOOKS, SIDE_COLOURS } from './bars';

/** What the colours and the fillings stand for. */
export function Legend({ name }: { name: string }) {
  return (
    <Box
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, pb: 0.5, typography: 'caption' }}
    >
      <Key colour={SIDE_COLOURS.own} label="this role" look={FULL} />
      <Key colour={SIDE_COLOURS.other} label={name} look={FULL} />
      {REACH_LOOKS.map(({ reach, label, look }) => (
        <Key key={reach} colour={PLAIN} label={label} look={look} />
      ))}
      <span>A bar grows with the square root of its number.</span>
    </Box>
  );
}

function Key({ colour, label, look }: { colour: object; label: string; look: object }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>
      <Box component="span" sx={{ display: 'inline-flex', ...colour }}>
        <Box component="span" sx={{ ...look, width: 14, height: 9, boxSizing: 'border-box' }} />
      </Box>
      {label}
    </Box>
  );
}

const PLAIN = { color: 'text.primary', [FORCED_COLOURS]: { color: 'CanvasText' } };
