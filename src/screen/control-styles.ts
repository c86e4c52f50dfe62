import type { SxProps, Theme } from '@mui/material/styles';

const EDGED = {
  color: 'text.primary',
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'edge',
  borderRadius: 1,
} as const satisfies SxProps<Theme>;

const FULL_WIDTH = {
  ...EDGED,
  typography: 'mono',
  display: 'block',
  boxSizing: 'border-box',
  width: '100%',
  m: 0,
  px: 1.25,
  '&::placeholder': { color: 'text.secondary', opacity: 1 },
  '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '-2px' },
} as const satisfies SxProps<Theme>;

/** One look for every field that takes an address, a name or a number. */
export const INPUT = {
  ...FULL_WIDTH,
  minHeight: 36,
  py: '7px',
  '&[aria-invalid="true"]': { borderColor: 'error.main' },
} as const satisfies SxProps<Theme>;

/** A box of text that is typed, pasted or copied. */
export const AREA = { ...FULL_WIDTH, py: 1 } as const satisfies SxProps<Theme>;

/** A small choice. */
export const SELECT = {
  ...EDGED,
  px: 1,
  py: 0.5,
  font: 'inherit',
  fontSize: '0.8125rem',
} as const satisfies SxProps<Theme>;
