import type { SxProps, Theme } from '@mui/material/styles';

/** One look for every field that takes an address, a name or a number. */
export const INPUT = {
  typography: 'mono',
  display: 'block',
  boxSizing: 'border-box',
  width: '100%',
  minHeight: 36,
  m: 0,
  px: 1.25,
  py: '7px',
  color: 'text.primary',
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'edge',
  borderRadius: 1,
  '&::placeholder': { color: 'text.secondary', opacity: 1 },
  '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '-2px' },
  '&[aria-invalid="true"]': { borderColor: 'error.main' },
} as const satisfies SxProps<Theme>;

/** The line under a field. */
export const STATUS = {
  typography: 'caption',
  display: 'flex',
  gap: 0.75,
  pl: 1.25,
  overflowWrap: 'anywhere',
  '& > span[aria-hidden]': { flex: 'none' },
  '& code': { typography: 'mono', fontSize: '0.75rem' },
  '&.valid': { color: 'success.main' },
  '&.invalid': { color: 'error.main' },
} as const satisfies SxProps<Theme>;
