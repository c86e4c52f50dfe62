import type { SxProps, Theme } from '@mui/material/styles';

/** A box of text that is typed, pasted or copied. */
export const AREA = {
  typography: 'mono',
  display: 'block',
  boxSizing: 'border-box',
  width: '100%',
  m: 0,
  px: 1.25,
  py: 1,
  color: 'text.primary',
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'edge',
  borderRadius: 1,
  '&::placeholder': { color: 'text.secondary', opacity: 1 },
  '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '-2px' },
} as const satisfies SxProps<Theme>;
