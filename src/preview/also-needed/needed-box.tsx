import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface NeededBoxProps {
  title: string;
  /** On the right of the title. */
  aside?: ReactNode;
  children: ReactNode;
}

/** One titled box of the tab “Also needed”. */
export function NeededBox({ title, aside, children }: NeededBoxProps) {
  return (
    <Box
      component="article"
      aria-label={title}
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, minWidth: 0 }}
    >
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: 1,
          px: 1.5,
          py: 0.5,
          minHeight: 36,
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <Typography variant="h4" component="h3" sx={{ mr: 'auto' }}>
          {title}
        </Typography>
        {aside}
      </Box>
      <Box sx={{ display: 'grid', gap: 1, px: 1.5, py: 1.25, minWidth: 0 }}>{children}</Box>
    </Box>
  );
}
