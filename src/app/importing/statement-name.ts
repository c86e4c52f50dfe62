import type { StatementReview } from '../../import';

/** A statement of the pasted policies, counted from 1. */
export function statementName(
  { policy, statement, sid }: Pick<StatementReview, 'policy' | 'statement' | 'sid'>,
  isOne: boolean,
): string {
  const name = `Statement ${statement + 1}${isOne ? '' : ` of policy ${policy + 1}`}`;
  return sid === '' ? name : `${name} (${sid})`;
}
