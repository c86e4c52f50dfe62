import { statementMembers, isAllowed, stringTexts, type PolicyDocument, type PolicyJson } from '../../policy';
import type { Need } from './needs';
import { expressionsIn } from './open-parts';
import type { Excess, StatementPlace, StatementReview } from './policy-comparison';
import { withoutConditions } from './without-conditions';

/** What one statement of a pasted policy allows and the job does not need. Its conditions are left aside. */
export function reviewStatement(
  body: unknown,
  place: StatementPlace,
  needs: readonly Need[],
  documents: readonly PolicyDocument[],
): StatementReview {
  const fields = statementMembers(body) ?? {};
  const sid = typeof fields['Sid'] === 'string' ? fields['Sid'] : '';
  const review = { ...place, sid, excess: [], expressions: [] };
  if (fields['Effect'] === 'Deny') return { ...review, verdict: 'denies' };
  const expressions = expressionsIn(body);
  if (expressions.length > 0) return { ...review, verdict: 'open', expressions };
  const parts = partsOf(fields);
  if (fields['Effect'] !== 'Allow' || parts === null) return { ...review, verdict: 'unreadable' };
  const ours = documents.map((document) => withoutConditions(document));
  const judged = parts.map((part) => ({ ...part, how: judge(part, needs, ours) }));
  const excess = judged.flatMap(({ action, resource, how }): Excess[] =>
    how === 'needed' ? [] : [{ action, resource, how }],
  );
  const isUnneeded = judged.every(({ how }) => how === 'unneeded');
  if (excess.length === 0) return { ...review, verdict: 'needed' };
  return { ...review, verdict: isUnneeded ? 'unneeded' : 'partly', excess };
}

/** One action on one resource of a statement, alone. */
interface Part {
  readonly action: string;
  readonly resource: string;
  readonly alone: PolicyJson;
}

/** Null where IAM would refuse the statement. */
function partsOf(fields: Readonly<Record<string, unknown>>): Part[] | null {
  const negatives = ['NotAction', 'NotResource'].filter((name) => fields[name] !== undefined);
  const actionField = negatives.includes('NotAction') ? 'NotAction' : 'Action';
  const resourceField = negatives.includes('NotResource') ? 'NotResource' : 'Resource';
  const actions = onceEach(stringTexts(fields[actionField]));
  const resources = onceEach(stringTexts(fields[resourceField]));
  if (actions === null || resources === null) return null;
  // What is named by what it is not can only be judged as a whole.
  if (negatives.length > 0) {
    const alone = {
      Statement: { Effect: 'Allow', [actionField]: actions, [resourceField]: resources },
    } as const;
    return [
      {
        action: actionField === 'NotAction' ? `all but ${actions.join(', ')}` : actions.join(', '),
        resource: resourceField === 'NotResource' ? `all but ${resources.join(', ')}` : resources.join(', '),
        alone,
      },
    ];
  }
  return actions.flatMap((action) =>
    resources.map((resource) => ({
      action,
      resource,
      alone: { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: action, Resource: resource } },
    })),
  );
}

function onceEach(texts: readonly string[] | null): readonly string[] | null {
  return texts === null ? null : [...new Set(texts)];
}

function judge(part: Part, needs: readonly Need[], ours: readonly PolicyJson[]): 'needed' | Excess['how'] {
  const { action, resource, alone } = part;
  // Read as a text, a pattern is covered only by a pattern that is as wide.
  if (isAllowed(ours, { action, resource }).allowed) return 'needed';
  const ending = resource.slice(resource.lastIndexOf('*') + 1);
  const overlaps = needs.some(
    (need) =>
      isAllowed([alone], { action: need.action, resource: need.resource }).allowed ||
      // Of what two patterns with a star have in common, one example.
      (need.resource.endsWith('*') &&
        isAllowed([alone], { action: need.action, resource: need.resource.slice(0, -1) + ending }).allowed),
  );
  return overlaps ? 'wider' : 'unneeded';
}
