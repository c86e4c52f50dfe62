import type { AskedAccess, JudgedStatement } from '../../policy';

/** A statement as people look for it: its Sid, or its place; and its policy where there are several. */
export function statementName({ sid, policy, statement }: JudgedStatement, isTrust: boolean): string {
  const name = sid === '' ? `Statement ${statement + 1}` : sid;
  if (isTrust) return `${name} of the trust policy`;
  return policy === 0 ? name : `${name} of policy ${policy + 1}`;
}

/** What of a statement that allows almost would have to be different. */
export function whatToChange(
  { misses, conditions }: JudgedStatement,
  { action, resource }: AskedAccess,
): string {
  const [missed] = misses;
  if (missed === 'resource') return `Its actions fit: it would have to name ${resource}.`;
  if (missed === 'action') return `Its resources fit: it would have to name ${action}.`;
  if (missed === 'principal') return 'It would have to name who asks as a principal.';
  const keys = [...new Set(conditions.filter(({ outcome }) => outcome !== 'yes').map(({ key }) => key))];
  return `Action and resource fit: the request would have to meet its conditions on ${keys.join(' and ')}.`;
}
