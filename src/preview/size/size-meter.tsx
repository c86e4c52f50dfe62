import Box from '@mui/material/Box';
import type { Measured } from '../../policy';
import { FORCED_COLOURS, grouped } from '../../screen';

/** From this part of a limit on, the limit is worth a colour. */
const NEAR = 0.9;

/** The colour of a measure: of the text beside it too. */
export function toneOf({ used, limit }: Measured): string {
  if (used > limit) return 'error.main';
  return used >= limit * NEAR ? 'warning.main' : 'inherit';
}

interface SizeMeterProps {
  size: Measured;
  /** Whether it is the largest of several: those are filled on purpose, which is no alarm. */
  several: boolean;
}

/** Characters of a policy against the limit of one, in numbers and as a bar. */
export function SizeMeter({ size, several }: SizeMeterProps) {
  const { used, limit } = size;
  const tone = several ? 'inherit' : toneOf(size);
  const numbers = `${grouped(used)} / ${grouped(limit)}`;

  return (
    <>
      <Box component="span" sx={{ color: tone }}>
        {several ? `largest ${numbers}` : `${numbers} characters`}
      </Box>
      <Box
        component="span"
        aria-hidden
        sx={{
          flex: '1 1 48px',
          maxWidth: 110,
          height: 6,
          borderRadius: 1,
          overflow: 'hidden',
          bgcolor: 'divider',
          [FORCED_COLOURS]: { height: 8, border: '1px solid CanvasText' },
        }}
      >
        <Box
          component="span"
          // Not in `sx`: each new width would be a new rule, for which the browser looks at the whole page again.
          style={{ width: `${Math.min(used / limit, 1) * 100}%` }}
          sx={{
            display: 'block',
            height: '100%',
            bgcolor: tone === 'inherit' ? 'primary.main' : tone,
            [FORCED_COLOURS]: { bgcolor: 'Highlight' },
          }}
        />
      </Box>
    </>
  );
}
