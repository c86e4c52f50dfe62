import Box from '@mui/material/Box';
import { NoticeRow } from './notice-row';

interface NoticeProps {
  message: string;
  onDismiss: () => void;
}

/** Says below the header what could not be opened or stored. It stays until it is dismissed. */
export function Notice({ message, onDismiss }: NoticeProps) {
  return (
    <Box role="alert" sx={{ flexShrink: 0 }}>
      <NoticeRow tint="warning" dismiss="Dismiss the notice" onDismiss={onDismiss}>
        <span aria-hidden>⚠ </span>
        {message}
      </NoticeRow>
    </Box>
  );
}
