import { asArray, type PolicyJson } from '../../policy';
import type { ImportNote } from '../imported';
import type { Language } from '../languages/document';
import { attachedName } from './attached-policy';
import type { Choice, JudgedRole } from './choose-role';
import type { FoundPolicy } from './found-policy';
import type { LinkedPolicies } from './link-policies';
import { expressionsIn, withPlace } from './open-parts';
import { statementsOf } from './policy-shape';

/** Enough to see what is open. */
const MOST_EXPRESSIONS = 50;

const AND = new Intl.ListFormat('en', { type: 'conjunction' });

/** Which role is compared, which may be meant too, and which are not SageMaker’s. */
export function choiceNotes({ candidates, others, assumes }: Choice): readonly ImportNote[] {
  const [first, ...alsoMeant] = candidates;
  if (first === undefined) return [];
  const several = advice(
    `${AND.format(candidates.map(({ role }) => role.name))} may be meant. ${first.role.name} is compared first: choose the role of the job.`,
  );
  const wrong = candidates.map(({ role, assumedBy }) =>
    advice(
      `SageMaker does not assume ${role.name}: its trust policy names ${AND.format([...assumedBy])}, not sagemaker.amazonaws.com.`,
      role.name,
      role.path,
    ),
  );
  return [
    ...(alsoMeant.length > 0 ? [several] : []),
    ...(assumes === 'no' ? wrong : []),
    ...others.map((each) => otherNote(each)),
  ];
}

function otherNote({ role, assumedBy, policies }: JudgedRole): ImportNote {
  const count = policies.reduce((sum, { fields }) => sum + statementsOf(fields).length, 0);
  const statements = count === 1 ? 'Its statement is' : `Its ${count} statements are`;
  const who =
    assumedBy.length === 0
      ? 'Nothing here says that SageMaker assumes this role.'
      : `This is another role: ${AND.format([...assumedBy])} assumes it, not SageMaker.`;
  return {
    kind: 'skipped',
    path: role.path,
    value: role.name,
    message: `${who} ${statements} not compared.`,
  };
}

/** What a role has beside the policies that are written here. */
export function roleNotes({ role, attached }: JudgedRole): readonly ImportNote[] {
  const name = role.name === '' ? 'The role' : role.name;
  const boundary = advice(
    `${name} has a permissions boundary, which may allow less than its policies do. It is not judged here.`,
    role.name,
    role.path,
  );
  return [
    ...attached.map((policy) =>
      advice(
        `${name} also has the policy ${attachedName(policy)}. It is attached and not written here, so what it allows is not judged. To print it: aws iam get-policy-version --policy-arn … --version-id …`,
        policy,
        role.path,
      ),
    ),
    ...(role.hasBoundary ? [boundary] : []),
  ];
}

/** Policies that nothing gives to a role, and references that lead nowhere. */
export function freeNotes({ free, missing }: LinkedPolicies, { candidates }: Choice): readonly ImportNote[] {
  const names = AND.format(free.map((policy) => nameOf(policy)).filter((name) => name !== ''));
  const isMixed = free.length > 0 && (candidates.length > 0 || (free.length > 1 && names !== ''));
  const mixed = advice(
    `Nothing here says which role has ${names === '' ? 'some of the policies' : names}. What they allow is counted too.`,
  );
  const nowhere = missing.map((expression): ImportNote => ({
    kind: 'unresolved',
    path: '',
    value: expression,
    message: 'This policy is not in the text, so it is not compared. Paste it too.',
  }));
  return [...(isMixed ? [mixed] : []), ...nowhere];
}

function nameOf({ place: { name, ids } }: FoundPolicy): string {
  return name === '' ? (ids[0] ?? '') : name;
}

/** How the values that a text leaves open can be had. */
const FINISHED: Readonly<Partial<Record<Language, string>>> = {
  terraform: 'Terraform: paste a finished plan (terraform show -json) or the JSON of the policy.',
};
const DEPLOYED =
  'Paste the policy as it is deployed: aws iam get-role-policy --role-name … --policy-name …, or get-policy-version.';

/** Where the deployment is, the form says: nobody has to fill that in. */
const SOMEWHERE = { region: 'us-east-1', accountId: '111122223333' };

/** What a policy leaves to the deployment. */
export function openNotes(policies: readonly PolicyJson[], language: Language): readonly ImportNote[] {
  const all = policies
    .map((policy) => withPlace(policy, SOMEWHERE))
    .flatMap(({ Statement }) => asArray(Statement).flatMap((body) => expressionsIn(body)));
  const expressions = [...new Set(all)];
  if (expressions.length === 0) return [];
  return [
    ...expressions.slice(0, MOST_EXPRESSIONS).map((expression): ImportNote => ({
      kind: 'unresolved',
      path: '',
      value: expression,
      message: 'This is only known after deployment, so it cannot be judged here.',
    })),
    advice(FINISHED[language] ?? DEPLOYED),
  ];
}

function advice(message: string, value = '', path = ''): ImportNote {
  return { kind: 'advice', path, value, message };
}
