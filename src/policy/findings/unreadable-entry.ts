import type { FindingRule } from './rule-input';

/** What could not be read is left out of the policies; that must not go unseen. */
export const unreadableEntry: FindingRule = ({ problems }) =>
  problems.map(({ field, problem }) => ({
    code: problem.code === 'other-partition' ? 'mixed-partitions' : 'unreadable-entry',
    severity: 'error',
    title: problem.code === 'other-partition' ? 'Another partition' : titleFor(field),
    message: problem.message,
    field,
  }));

/** An option of the role, or where it lives, never stands in a policy. */
function titleFor(field: string): string {
  return /^(?:role|account)\./.test(field) ? 'Can’t be read' : 'Not in the policy: it can’t be read';
}
