import type { SxProps, Theme } from '@mui/material/styles';

/** The line under a field. */
export const STATUS = {
  typography: 'caption',
  display: 'flex',
  gap: 0.75,
  pl: 1.25,
  overflowWrap: 'anywhere',
  color: 'text.secondary',
  '& > span[aria-hidden]': { flex: 'none' },
  '& code': { typography: 'mono', fontSize: '0.75rem' },
  '&.valid': { color: 'success.main' },
  '&.unsure': { color: 'warning.main' },
  '&.invalid': { color: 'error.main' },
} as const satisfies SxProps<Theme>;
