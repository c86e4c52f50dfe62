import { isFields } from '../languages/value';
import type { ImportNote } from '../imported';
import type { Findings, FoundPolicy } from './found-policy';
import type { LinkedPolicies } from './link-policies';
import { holderOf, trusted } from './policy-shape';

/** What a document is instead of a role’s permissions, and what to paste. */
interface Foreign {
  readonly code: string;
  readonly sentence: string;
}

const PASTE = 'Paste the permissions policy, which says what the role may do.';
const PRINT = 'To print it: aws iam get-role-policy --role-name … --policy-name …';

/** What a document holds whose policies are all another’s than a role’s; null where it has no policy at all. */
export function foreignPolicies(
  { policies, roles }: Findings,
  { missing }: Pick<LinkedPolicies, 'missing'>,
): Foreign | null {
  const resource = policies.find(({ kind }) => kind === 'resource');
  if (resource !== undefined)
    return { code: 'resource-policy', sentence: `This is ${belongs(resource)} ${PASTE}` };
  const trust =
    policies.find(({ kind }) => kind === 'trust')?.fields ?? roles.map((role) => role.trust).find(isFields);
  if (trust !== undefined) {
    const who = trusted(trust).join(', ');
    const names = who === '' ? '' : ` It names ${who}.`;
    return {
      code: 'trust-policy',
      sentence: `This is a trust policy: it says who may use the role.${names} ${PASTE} ${PRINT}`,
    };
  }
  if (policies.some(({ place }) => place.isOthers))
    return { code: 'not-a-role', sentence: `This policy is a user’s or a group’s, not a role’s. ${PASTE}` };
  return missing.length === 0
    ? null
    : {
        code: 'policy-elsewhere',
        sentence: `This names policies (${missing.slice(0, 3).join(', ')}) and does not say what they allow. Paste the policies themselves. To print one: aws iam get-policy-version --policy-arn … --version-id …`,
      };
}

/** Policies of resources beside those of a role. */
export function foreignNotes({ policies }: Findings): readonly ImportNote[] {
  return policies
    .filter(({ kind }) => kind === 'resource')
    .map((policy) => ({
      kind: 'skipped',
      path: policy.place.path,
      value: policy.place.name,
      message: `This is ${belongs(policy)} It is not compared.`,
    }));
}

/** Completes “This is …”. */
function belongs({ fields }: FoundPolicy): string {
  const holder = holderOf(fields);
  const article = holder === 'resource' ? 'a resource’s policy' : `a ${holder} policy`;
  return `${article}: it belongs to the ${holder} and says who may use it, not what the role may do.`;
}
