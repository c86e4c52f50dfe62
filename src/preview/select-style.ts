import type { SxProps, Theme } from '@mui/material/styles';

/** A small choice among the controls above the text. */
export const SELECT = {
  px: 1,
  py: 0.5,
  font: 'inherit',
  fontSize: '0.8125rem',
  color: 'text.primary',
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'edge',
  borderRadius: 1,
} as const satisfies SxProps<Theme>;
