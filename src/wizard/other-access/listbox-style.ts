import type { SxProps, Theme } from '@mui/material/styles';

/** Suggestions under a field, over what follows it. */
export const LISTBOX = {
  position: 'absolute',
  zIndex: 2,
  top: '100%',
  insetInline: 0,
  maxHeight: 280,
  overflowY: 'auto',
  listStyle: 'none',
  m: 0,
  mt: 0.5,
  p: 0.5,
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'edge',
  borderRadius: 1,
  boxShadow: 8,
  '& li': { px: 1, py: 0.75, borderRadius: 1, cursor: 'pointer', overflowWrap: 'anywhere' },
  '& li.Mui-focused': { bgcolor: 'primary.light' },
  '& strong': { typography: 'mono', display: 'block' },
  '& span': { typography: 'caption', display: 'block', color: 'text.secondary' },
} as const satisfies SxProps<Theme>;
