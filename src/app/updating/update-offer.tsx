import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { watchSite } from './watch-site';

/** Says that a newer release is ready. Nothing changes until it is asked for. */
export function UpdateOffer() {
  const [newer, setNewer] = useState<{ take: () => void } | null>(null);
  useEffect(() => watchSite((take) => setNewer({ take })), []);

  return (
    // There from the start, so that what comes is announced.
    <Box role="status">
      {newer !== null && (
        <Box
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 1,
            px: { xs: 2, md: 2.5 },
            py: 0.5,
            bgcolor: 'tint.info.back',
            color: 'tint.info.text',
            borderBottom: 1,
            borderColor: 'divider',
          }}
        >
          <Typography variant="body2" sx={{ mr: 'auto' }}>
            A new version of this page is ready. What you have typed is kept.
          </Typography>
          <Button color="inherit" size="small" onClick={newer.take} sx={{ fontWeight: 700 }}>
            Reload
          </Button>
          <IconButton aria-label="Later" size="small" color="inherit" onClick={() => setNewer(null)}>
            ✕
          </IconButton>
        </Box>
      )}
    </Box>
  );
}
