import type { Excess, Lack, PolicyComparison, StatementReview, Unjudged } from '../../import';
import { counted } from '../../screen';
import { statementName } from './statement-name';

/** What a review says of a statement. */
export const VERDICTS: Readonly<Record<StatementReview['verdict'], string>> = {
  needed: 'Needed, and no more than that.',
  partly: 'Needed in part. More than needed:',
  unneeded: 'Not needed:',
  denies: 'Denies; it allows nothing.',
  open: 'Cannot be judged before deployment:',
  unreadable: 'IAM would refuse this statement.',
};

/** How a part of a statement is more than the job needs. */
export const HOW: Readonly<Record<Excess['how'], string>> = {
  wider: 'wider than needed',
  unneeded: 'not needed',
};

const BECAUSE: Readonly<Record<Lack['because'], (statement: string) => string>> = {
  'not-allowed': () => 'No statement allows it.',
  denied: (statement) => `${statement} denies it.`,
  condition: (statement) => `${statement} allows it under a condition that may not hold.`,
};

/** Why the policy does not allow what the job needs. */
export function lackWords(
  { because, statement }: Pick<Lack, 'because' | 'statement'>,
  isOne: boolean,
): string {
  return BECAUSE[because](
    statement === null ? 'A statement' : statementName({ ...statement, sid: '' }, isOne),
  );
}

/** What a need waits for. */
export function unjudgedWords(
  { statement, expressions }: Pick<Unjudged, 'statement' | 'expressions'>,
  isOne: boolean,
): string {
  return `${statementName({ ...statement, sid: '' }, isOne)} decides it, by ${expressions.join(', ')}.`;
}

/** What to do about a policy, and what that changes. */
export function remedyWords({ lacks, unjudged, statements }: PolicyComparison): string {
  const excess = statements.reduce((sum, review) => sum + review.excess.length, 0);
  if (lacks.length + unjudged.length + excess === 0)
    return 'Keep it: it allows what the job needs, and no more.';
  const changes = [
    ...(lacks.length > 0 ? [`adds ${counted(lacks.length, 'permission')} that it lacks`] : []),
    ...(excess > 0 ? [`removes ${counted(excess, 'permission')} that the job does not need`] : []),
    ...(unjudged.length > 0 ? [`writes out ${counted(unjudged.length, 'permission')} left open here`] : []),
  ];
  const and = new Intl.ListFormat('en', { type: 'conjunction' });
  return `Replace it with this role’s policy: close this, then copy the policy of the form. That ${and.format(changes)}. If other jobs use the role, only add what it lacks.`;
}
