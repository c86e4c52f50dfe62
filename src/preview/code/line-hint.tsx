import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { memo, useState } from 'react';
import { markSeen, wasSeen } from '../../screen';

const HINT = 'line-hint';

/** Says once that every line answers why it is there. */
export const LineHint = memo(function LineHint() {
  const [isSeen, setSeen] = useState(() => wasSeen(HINT));
  if (isSeen) return null;

  return (
    <Box
      role="note"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        px: 2,
        py: 0.5,
        borderTop: 1,
        borderColor: 'divider',
        typography: 'body2',
      }}
    >
      <span>
        Why is a line here?{' '}
        <Box component="span" sx={{ '@media (hover: none)': { display: 'none' } }}>
          Point at it, or use the arrow keys and Tab.
        </Box>
        <Box component="span" sx={{ '@media (hover: hover)': { display: 'none' } }}>
          Tap it.
        </Box>{' '}
        A dot marks what differs from AWS’s guide.
      </span>
      <Button
        size="small"
        onClick={() => {
          markSeen(HINT);
          setSeen(true);
        }}
        sx={{ ml: 'auto', flexShrink: 0 }}
      >
        Got it
      </Button>
    </Box>
  );
});
