import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Finding } from '../../policy';
import { counted } from '../../screen';
import type { FindingGroup } from './finding-groups';
import { FindingRow, type FindingActions } from './finding-row';

interface FindingRowsProps extends FindingActions {
  groups: readonly FindingGroup[];
}

/** Findings below each other: one row each, or one for many of a kind. */
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

/** As many as anyone reads at a time. */
const SHOWN_AT_MOST = 50;

interface ManyFindingsProps extends FindingActions {
  findings: readonly [Finding, ...Finding[]];
}

/** Many findings of one kind: only the first is shown until they are opened. */
function ManyFindings({ findings, ...actions }: ManyFindingsProps) {
  const [open, setOpen] = useState(false);
  const [first, ...others] = findings;
  const shown = open ? others.slice(0, SHOWN_AT_MOST - 1) : [];
  const unseen = findings.length - SHOWN_AT_MOST;

  return (
    <>
      <FindingRow finding={first} {...actions} />
      <li>
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)} sx={{ ml: 1 }}>
          {open ? `Show only the first` : `${first.title}: ${counted(others.length, 'more', 'more')}`}
        </Button>
      </li>
      {shown.map((finding) => (
        <FindingRow key={finding.field ?? finding.message} finding={finding} {...actions} />
      ))}
      {open && unseen > 0 && (
        <Box component="li" sx={{ typography: 'body2', color: 'text.secondary', px: 1.5 }}>
          and {counted(unseen, 'more', 'more')}, once these are dealt with
        </Box>
      )}
    </>
  );
}
