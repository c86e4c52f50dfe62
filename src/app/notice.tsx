import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';

interface NoticeProps {
  message: string;
  onDismiss: () => void;
}

/** Says below the header what could not be opened or stored. It stays until it is dismissed. */
export function Notice({ message, onDismiss }: NoticeProps) {
  return (
    <Box
      role="alert"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        flexShrink: 0,
        px: { xs: 2, md: 2.5 },
        py: 0.5,
        bgcolor: 'tint.warning.back',
        color: 'tint.warning.text',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Typography variant="body2" sx={{ mr: 'auto', maxWidth: '110ch' }}>
        <span aria-hidden>⚠ </span>
        {message}
      </Typography>
      <IconButton aria-label="Dismiss the notice" size="small" color="inherit" onClick={onDismiss}>
        ✕
      </IconButton>
    </Box>
  );
}
