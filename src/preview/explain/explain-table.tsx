import Box from '@mui/material/Box';
import type { SxProps, Theme } from '@mui/material/styles';
import { Fragment } from 'react';
import type { ActionFacts } from '../../aws-services';
import type { Arrangement, RowGroup, SortColumn } from './arranged-rows';
import { COLUMN_TITLES } from './columns';
import { ExplainRow } from './explain-row';

interface ExplainTableProps {
  groups: readonly RowGroup[];
  facts: ActionFacts | null;
  arrangement: Arrangement;
  onArrange: (next: Arrangement) => void;
  onGoToField: (field: string) => void;
}

/** The permissions, by service. Each heading puts the rows of every service in its order. */
export function ExplainTable({ groups, facts, arrangement, onArrange, onGoToField }: ExplainTableProps) {
  const { by, descending } = arrangement;
  const sortBy = (column: SortColumn) =>
    onArrange({ ...arrangement, by: column, descending: column === by && !descending });

  return (
    <Box
      // What scrolls must be reachable by keyboard.
      tabIndex={0}
      role="region"
      aria-label="Permissions explained"
      sx={{ flex: 1, minHeight: 0, overflow: 'auto', px: 2, pb: 1.5 }}
    >
      <Box component="table" sx={TABLE}>
        <thead>
          <tr>
            {columns.map(([column, title]) => (
              <Box
                key={column}
                component="th"
                scope="col"
                aria-sort={column === by ? (descending ? 'descending' : 'ascending') : undefined}
              >
                <Box component="button" type="button" onClick={() => sortBy(column)} sx={SORT}>
                  {title}
                  <span aria-hidden>{column === by ? (descending ? ' ↓' : ' ↑') : ''}</span>
                </Box>
              </Box>
            ))}
          </tr>
        </thead>
        {groups.map(({ id, title, rows }) => (
          <Fragment key={id}>
            <tbody>
              <tr>
                <Box component="th" scope="rowgroup" colSpan={columns.length} sx={{ typography: 'h4' }}>
                  {title}
                </Box>
              </tr>
              {rows.map((row) => (
                <ExplainRow key={row.key} row={row} facts={facts} onGoToField={onGoToField} />
              ))}
            </tbody>
          </Fragment>
        ))}
      </Box>
    </Box>
  );
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `Object.entries` forgets the names of fields
const columns = Object.entries(COLUMN_TITLES) as [SortColumn, string][];

const TABLE: SxProps<Theme> = {
  borderCollapse: 'collapse',
  width: '100%',
  typography: 'body2',
  '& th, & td': {
    textAlign: 'left',
    verticalAlign: 'top',
    p: 0.75,
    borderBottom: 1,
    borderColor: 'divider',
  },
  '& tbody > tr:first-of-type > th': { pt: 1.75 },
  '& thead th': { position: 'sticky', top: 0, bgcolor: 'background.paper', zIndex: 1, whiteSpace: 'nowrap' },
  // Too narrow for columns: each row becomes a card, and the headings stay as what it can be sorted by.
  '@container (max-width: 640px)': {
    display: 'block',
    '& thead, & tbody, & th, & td': { display: 'block' },
    '& thead': { position: 'sticky', top: 0, bgcolor: 'background.paper', zIndex: 1 },
    '& thead tr': { display: 'flex', flexWrap: 'wrap', columnGap: 1 },
    '& thead th': { border: 0, p: 0.25 },
    '& tbody tr': { display: 'grid', gap: 0.25, py: 0.75, borderBottom: 1, borderColor: 'divider' },
    '& tbody td, & tbody th': { border: 0, px: 0, py: 0.25 },
    '& tbody td:empty': { display: 'none' },
  },
};

const SORT = {
  border: 0,
  p: 0,
  minHeight: 24,
  bgcolor: 'transparent',
  color: 'text.primary',
  font: 'inherit',
  fontWeight: 600,
  cursor: 'pointer',
} as const;
