import Box from '@mui/material/Box';
import { sizeOf, type Count, type Reach } from '../../compare';
import { FORCED_COLOURS } from '../../screen';

/** A filled part of a bar, also where the system chooses the colours. */
export const FULL = { bgcolor: 'currentColor', forcedColorAdjust: 'none' };

/** The colour of each side’s bars. */
export const SIDE_COLOURS = {
  own: { color: 'primary.main', [FORCED_COLOURS]: { color: 'Highlight' } },
  other: { color: 'text.secondary', [FORCED_COLOURS]: { color: 'CanvasText' } },
} as const;

/** How each reach is drawn: the wider, the fuller. */
export const REACH_LOOKS: readonly { reach: Reach; label: string; look: object }[] = [
  { reach: 'named', label: 'on named resources', look: { ...FULL, opacity: 0.45 } },
  { reach: 'everything', label: 'on everything', look: FULL },
  {
    reach: 'no-resource',
    label: 'on *, because it takes no resource',
    look: { border: '1px solid currentColor' },
  },
];

/** Room for the number after a bar. */
const NUMBER = '2rem';

/** From 0 to 1: by the square root, so that one action is still seen beside hundreds. */
function lengthOf(size: number, most: number): string {
  return Math.sqrt(size / most).toFixed(3);
}

interface BarsProps {
  count: Count;
  /** The count of the longest bar. */
  most: number;
  side: keyof typeof SIDE_COLOURS;
}

/** One bar, in parts by what the actions reach, and its number. */
export function Bars({ count, most, side }: BarsProps) {
  const size = sizeOf(count);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: '4px', height: 16, ...SIDE_COLOURS[side] }}>
      {size > 0 && (
        <>
          {/* What depends on counts is not in `sx`: each count would be a rule of its own. */}
          <Box
            style={{ width: `calc((100% - ${NUMBER}) * ${lengthOf(size, most)})` }}
            sx={{ display: 'flex', minWidth: 4, height: 9 }}
          >
            {REACH_LOOKS.filter(({ reach }) => count[reach] > 0).map(({ reach, look }) => (
              <Box
                key={reach}
                style={{ flex: `${count[reach]} 0 2px` }}
                sx={{ ...look, boxSizing: 'border-box' }}
              />
            ))}
          </Box>
          <Box
            component="span"
            sx={{ fontSize: '0.75rem', lineHeight: 1, fontVariantNumeric: 'tabular-nums' }}
          >
            {size}
          </Box>
        </>
      )}
    </Box>
  );
}
