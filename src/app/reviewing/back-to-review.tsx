import Box from '@mui/material/Box';
import Button from '@mui/material/Button';

/** Above a field that somebody came to from Review. */
export function BackToReview({ onBack }: { onBack: () => void }) {
  return (
    <Box
      sx={{
        position: 'sticky',
        top: 0,
        zIndex: 2,
        px: { xs: 2, md: 3 },
        py: 0.5,
        bgcolor: 'background.paper',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Button size="small" onClick={onBack}>
        ← Back to Review
      </Button>
    </Box>
  );
}
