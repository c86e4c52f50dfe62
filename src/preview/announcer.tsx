import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import type { RolePolicies } from '../policy';
import { UNSEEN, counted } from '../screen';

/** A pause in typing. Milliseconds. */
const PAUSE = 1_000;

/** Tells screen readers that the policies have changed, politely and once per pause. */
export function Announcer({ policies }: { policies: RolePolicies }) {
  const [first] = useState(policies);
  const [said, setSaid] = useState('');
  const now = summaryOf(policies);

  useEffect(() => {
    if (policies === first || now === '') return undefined;
    const timer = setTimeout(() => setSaid(now), PAUSE);
    return () => clearTimeout(timer);
  }, [first, now, policies]);

  return (
    <Box component="output" sx={UNSEEN}>
      {said}
    </Box>
  );
}

function summaryOf({ permissions, findings }: RolePolicies): string {
  // There is no policy yet, and nothing to say of it.
  if (permissions.length === 0) return '';
  const statements = permissions.reduce((sum, { Statement }) => sum + Statement.length, 0);
  const remarks = findings.filter(({ severity }) => severity !== 'info').length;
  return `Permissions policy changed: ${counted(statements, 'statement')}, ${counted(remarks, 'finding')}`;
}
