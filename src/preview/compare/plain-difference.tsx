import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { diffLines } from './diff-lines';

interface PlainDifferenceProps {
  before: string;
  after: string;
}

/** Both texts in one, with what goes and what comes marked: until the editor is loaded, or where it cannot be. */
export function PlainDifference({ before, after }: PlainDifferenceProps) {
  const lines = useMemo(() => diffLines(before, after), [before, after]);
  return (
    <Box
      component="section"
      aria-label="Text line by line"
      // A text that scrolls must be reachable by keyboard.
      tabIndex={0}
      sx={{ height: '100%', overflow: 'auto', typography: 'mono', fontSize: '0.75rem', py: 1 }}
    >
      {lines.map(({ sign, text, place }) => (
        <Box
          key={place}
          component={ELEMENTS[sign]}
          sx={{
            display: 'block',
            width: 'max-content',
            minWidth: '100%',
            px: 1,
            whiteSpace: 'pre',
            textDecoration: 'none',
            bgcolor: BACKS[sign],
          }}
        >
          {`${sign} ${text}`}
        </Box>
      ))}
    </Box>
  );
}

const ELEMENTS = { ' ': 'div', '−': 'del', '+': 'ins' } as const;
const BACKS = { ' ': 'transparent', '−': 'tint.error.back', '+': 'tint.suggestion.back' } as const;
