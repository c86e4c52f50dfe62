import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface NoticeRowProps {
  tint: 'warning' | 'info';
  /** Beside the words: what can be done about it. */
  action?: ReactNode;
  /** What the button with the cross says. */
  dismiss: string;
  onDismiss: () => void;
  children: ReactNode;
}

/** A row below the header that stays until it is dismissed. */
export function NoticeRow({ tint, action, dismiss, onDismiss, children }: NoticeRowProps) {
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        px: { xs: 2, md: 2.5 },
        py: 0.5,
        bgcolor: `tint.${tint}.back`,
        color: `tint.${tint}.text`,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Typography variant="body2" sx={{ mr: 'auto', maxWidth: '110ch' }}>
        {children}
      </Typography>
      {action}
      <IconButton aria-label={dismiss} size="small" color="inherit" onClick={onDismiss}>
        ✕
      </IconButton>
    </Box>
  );
}
