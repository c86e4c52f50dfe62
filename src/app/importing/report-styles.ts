import type { SxProps, Theme } from '@mui/material/styles';

/** Rows of a report: hairlines between, room for long addresses. */
export const TABLE = {
  width: '100%',
  mt: 0.5,
  borderCollapse: 'collapse',
  typography: 'body2',
  '& th': { color: 'text.secondary', fontWeight: 400, textAlign: 'left', py: 0.25 },
  '& td': { verticalAlign: 'top', py: 0.75, borderTop: 1, borderColor: 'divider', overflowWrap: 'anywhere' },
  '& th + th, & td + td': { pl: 2, width: '22%', minWidth: 84 },
} as const satisfies SxProps<Theme>;

export const ROWS = {
  listStyle: 'none',
  m: 0,
  mt: 0.5,
  p: 0,
  typography: 'body2',
  '& > li': { py: 0.75, borderTop: 1, borderColor: 'divider', overflowWrap: 'anywhere' },
} as const satisfies SxProps<Theme>;

/** An address, a path or an action. */
export const CODE = { typography: 'mono', fontSize: '0.75rem', overflowWrap: 'anywhere' } as const;

/** What is said beside it. */
export const ASIDE = { color: 'text.secondary' } as const;
