import Box from '@mui/material/Box';
import { Fragment } from 'react';
import type { ActionFacts } from '../../aws-services';
import type { Arrangement, RowGroup, SortColumn } from './arranged-rows';
import { COLUMNS } from './columns';
import { ExplainRow } from './explain-row';
import { TABLE } from './explain-table-styles';

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
        <colgroup>
          {COLUMNS.map(({ id, width }) => (
            <Box key={id} component="col" sx={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {COLUMNS.map(({ id: column, title }) => (
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
                <Box component="th" scope="rowgroup" colSpan={COLUMNS.length} sx={{ typography: 'h4' }}>
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

const SORT = {
  border: 0,
  p: 0,
  minHeight: 24,
  bgcolor: 'transparent',
  color: 'text.primary',
  font: 'inherit',
  textAlign: 'left',
  fontWeight: 600,
  cursor: 'pointer',
} as const;
