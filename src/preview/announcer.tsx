import { useState } from 'react';
import type { RolePolicies } from '../policy';
import { Said, counted } from '../screen';

/** What changes again within it is said once. Milliseconds. */
const PAUSE = 1_000;

/** Tells screen readers that the policies have changed, politely and not with each key. */
export function Announcer({ policies }: { policies: RolePolicies }) {
  const [first] = useState(policies);
  return <Said after={PAUSE}>{policies === first ? '' : summaryOf(policies)}</Said>;
}

function summaryOf({ permissions, findings }: RolePolicies): string {
  // There is no policy yet, and nothing to say of it.
  if (permissions.length === 0) return '';
  const statements = permissions.reduce((sum, { Statement }) => sum + Statement.length, 0);
  const remarks = findings.filter(({ severity }) => severity !== 'info').length;
  return `Permissions policy changed: ${counted(statements, 'statement')}, ${counted(remarks, 'finding')}`;
}
