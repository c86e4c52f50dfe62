import type { SxProps, Theme } from '@mui/material/styles';

/** Columns as wide as their words need; cards where there is no room for columns. */
export const TABLE: SxProps<Theme> = {
  borderCollapse: 'collapse',
  width: '100%',
  minWidth: 720,
  tableLayout: 'fixed',
  typography: 'body2',
  fontSize: '0.8125rem',
  '& .MuiTypography-root': { fontSize: 'inherit' },
  '& th, & td': {
    textAlign: 'left',
    verticalAlign: 'top',
    p: 0.75,
    borderBottom: 1,
    borderColor: 'divider',
  },
  '& tbody > tr:first-of-type > th': { pt: 1.75 },
  '& thead th': { position: 'sticky', top: 0, bgcolor: 'background.paper', zIndex: 1 },
  // Too narrow for columns: each row becomes a card, and the headings stay as what it can be sorted by.
  '@container (max-width: 640px)': {
    display: 'block',
    minWidth: 0,
    '& colgroup': { display: 'none' },
    '& thead, & tbody, & th, & td': { display: 'block' },
    '& thead': { position: 'sticky', top: 0, bgcolor: 'background.paper', zIndex: 1 },
    '& thead tr': { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1 },
    '& thead tr::before': { content: '"Sort by"', color: 'text.secondary' },
    '& thead th': { border: 0, p: 0.25 },
    '& tbody tr': {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: 0.25,
      py: 0.75,
      borderBottom: 1,
      borderColor: 'divider',
    },
    '& tbody td, & tbody th': { border: 0, px: 0, py: 0.25 },
    '& tbody td:empty': { display: 'none' },
  },
};
