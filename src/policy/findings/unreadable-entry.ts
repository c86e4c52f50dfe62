import type { FindingRule } from './rule';

/** What could not be read is left out of the policies; that must not go unseen. */
export const unreadableEntry: FindingRule = ({ problems }) =>
  problems.map(({ field, problem }) => ({
    code: problem.code === 'other-partition' ? 'mixed-partitions' : 'unreadable-entry',
    severity: 'error',
    title: problem.code === 'other-partition' ? 'Another partition' : 'Left out',
    message: problem.message,
    field,
  }));
