import Box from '@mui/material/Box';
import type { FindingGroup } from './finding-groups';
import { FindingRow, type FindingActions } from './finding-row';
import { ManyFindings } from './many-findings';

interface FindingRowsProps extends FindingActions {
  groups: readonly FindingGroup[];
}

/** Findings under each other: one row each, or one for many of a kind. */
export function FindingRows({ groups, ...actions }: FindingRowsProps) {
  return (
    <Box
      component="ul"
      sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.75, '&:empty': { display: 'none' } }}
    >
      {groups.map(({ key, findings }) =>
        findings.length === 1 ? (
          <FindingRow key={key} finding={findings[0]} {...actions} />
        ) : (
          <ManyFindings key={key} findings={findings} {...actions} />
        ),
      )}
    </Box>
  );
}
