import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { SHORT } from '../screen';

/** The content of a tab that is read from top to bottom. */
export function ScrolledTab({ children }: { children: ReactNode }) {
  return (
    <Box
      // A text that scrolls must be reachable by keyboard.
      tabIndex={0}
      sx={{
        height: '100%',
        overflow: 'auto',
        px: 2,
        py: 1.5,
        display: 'grid',
        gap: 1.5,
        alignContent: 'start',
        [SHORT]: { overflow: 'visible' },
      }}
    >
      {children}
    </Box>
  );
}
