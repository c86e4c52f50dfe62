import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Finding } from '../policy';
import { FindingRow, type FindingActions } from './finding-row';
import { counted } from '../screen';

/** As many as anyone reads at a time; the first are gone through first. */
const SHOWN_AT_MOST = 50;

interface ManyFindingsProps extends FindingActions {
  findings: readonly [Finding, ...Finding[]];
}

/** Many findings of one kind: the first stands for all of them until they are opened. */
export function ManyFindings({ findings, ...actions }: ManyFindingsProps) {
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
