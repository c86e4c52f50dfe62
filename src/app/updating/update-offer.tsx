import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { NoticeRow } from '../notice-row';
import { watchSite } from './watch-site';

/** Says that a newer release is ready. Nothing changes until it is asked for. */
export function UpdateOffer() {
  const [newer, setNewer] = useState<{ take: () => void } | null>(null);
  useEffect(() => watchSite((take) => setNewer({ take })), []);

  return (
    // There from the start, so that what comes is announced.
    <Box role="status" sx={{ flexShrink: 0 }}>
      {newer !== null && (
        <NoticeRow
          tint="info"
          action={
            <Button color="inherit" size="small" onClick={newer.take} sx={{ fontWeight: 700 }}>
              Reload
            </Button>
          }
          dismiss="Later"
          onDismiss={() => setNewer(null)}
        >
          A new version of this page is ready. What you have typed is kept.
        </NoticeRow>
      )}
    </Box>
  );
}
