import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import { IMPORTABLE } from './importable';

interface DropOverlayProps {
  /** Fetches what the drop will need. */
  onApproach: () => void;
}

/** Over the whole window while something is dragged over it. It lets the pointer through. */
export function DropOverlay({ onApproach }: DropOverlayProps) {
  useEffect(() => onApproach(), [onApproach]);
  return (
    <Box
      aria-hidden
      sx={{
        position: 'fixed',
        inset: 0,
        p: { xs: 1.5, md: 3 },
        zIndex: 'tooltip',
        pointerEvents: 'none',
        bgcolor: 'color-mix(in srgb, var(--mui-palette-background-default) 90%, transparent)',
        backdropFilter: 'blur(4px)',
      }}
    >
      <Box
        sx={{
          height: '100%',
          display: 'grid',
          placeContent: 'center',
          textAlign: 'center',
          px: 2,
          border: '2px dashed',
          borderColor: 'primary.main',
          borderRadius: 2,
        }}
      >
        <Typography sx={{ typography: 'h2', color: 'primary.main' }}>Drop it anywhere</Typography>
        <Typography sx={{ color: 'text.secondary', mt: 0.5 }}>
          {IMPORTABLE} Nothing leaves this browser.
        </Typography>
      </Box>
    </Box>
  );
}
