import { AMENDMENTS } from '../amendments/amendments';
import type { AmendmentId } from '../amendments/ids';
import { setAmendment } from '../amendments/set-amendment';
import { buildRolePolicies } from '../build-role-policies';
import { explainAccess, type AskedAccess, type ExplainedAccess } from '../evaluate/explain-access';
import { isAllowed } from '../evaluate/is-allowed';
import type { RolePolicies } from '../role-policies';
import type { RoleSpec } from '../role-spec';
import { askedChecks, entriesLeftOut, type AskedCheck } from './asked-checks';
import type { AccessAnswer } from './check-row';
import { fieldsBehind } from './fields-behind';

/** What would make an open check come out as expected; `covered` by other entries of the form, it may be meant. */
export type Remedy =
  | { readonly amendment: AmendmentId }
  | { readonly covered: readonly string[] }
  | 'scope'
  | 'level'
  | 'account';

/** One question to a role, and its answer. */
export interface AccessCheck {
  /** The row’s name, and the field of the entry: unique among a role’s checks. */
  readonly id: string;
  /** What is asked, such as “Overwrite the input s3://raw/train/”. */
  readonly words: string;
  readonly expected: AccessAnswer;
  readonly answer: AccessAnswer;
  /**
   * `open`: not as expected because of what `remedy` names. `unexpected`: a statement of the user’s own makes it so.
   */
  readonly state: 'as-expected' | 'open' | 'unexpected';
  readonly remedy?: Remedy;
  /** The request that decided. */
  readonly request: AskedAccess;
  /** The field that it is about, such as `s3.inputs.0`. */
  readonly field: string;
}

/** A role’s checks, and how many entries were left out because their list is too long. */
export interface AccessChecks {
  readonly checks: readonly AccessCheck[];
  readonly leftOut: number;
}

type Documents = Pick<RolePolicies, 'permissions' | 'trust'>;

/** Asks a role everything that its form implies. Takes a millisecond and more: not for every keystroke. */
export function accessChecks(
  spec: RoleSpec,
  policies: Documents & Pick<RolePolicies, 'origins' | 'resolved'>,
): AccessChecks {
  if (policies.resolved.apis.length === 0) return { checks: [], leftOut: 0 };
  const answered = askedChecks(spec, policies).map((asked) => ({ asked, ...answerOf(asked, policies) }));
  const failed = answered.filter(({ asked, answer }) => answer !== asked.expected);
  const remedies = remediesFor(
    failed.map(({ asked }) => asked),
    spec,
    policies,
  );
  const checks = answered.map(({ asked, ...answer }): AccessCheck => {
    const { requests: _requests, ...question } = asked;
    if (answer.answer === asked.expected) return { ...question, ...answer, state: 'as-expected' };
    const remedy =
      remedies.get(asked) ?? needsAccount(answer.request, policies) ?? coveredBy(answer.request, policies);
    return remedy === undefined
      ? { ...question, ...answer, state: 'unexpected' }
      : { ...question, ...answer, state: 'open', remedy };
  });
  return { checks, leftOut: entriesLeftOut(policies) };
}

/** A trust policy cannot be limited to an account that is not known. */
function needsAccount(
  { asker }: AskedAccess,
  { resolved }: Pick<RolePolicies, 'resolved'>,
): Remedy | undefined {
  return asker !== undefined && resolved.context.accountId === '' ? 'account' : undefined;
}

/** The entries that cover what is asked; none where a statement of the user’s own does. */
function coveredBy(
  request: AskedAccess,
  policies: Pick<RolePolicies, 'permissions' | 'origins'>,
): Remedy | undefined {
  const { fields, isOwn } = fieldsBehind(policies, request);
  return isOwn || fields.length === 0 ? undefined : { covered: fields };
}

/** Answers one request and says why: from the trust policy where somebody asks for the role, else the permissions. */
export function explainRoleAccess({ permissions, trust }: Documents, request: AskedAccess): ExplainedAccess {
  return explainAccess(request.asker === undefined ? permissions : [trust], request);
}

/** What must be allowed is, if every request is; what must be denied is allowed, if one is. */
function answerOf(
  { requests, expected }: AskedCheck,
  policies: Documents,
): { readonly answer: AccessAnswer; readonly request: AskedAccess } {
  const against = requests.find((request) => isAnswered(request, policies) !== (expected === 'allowed'));
  const [first = { action: '', resource: '' }] = requests;
  if (against === undefined) return { answer: expected, request: first };
  return { answer: expected === 'allowed' ? 'denied' : 'allowed', request: against };
}

function isAnswered(request: AskedAccess, policies: Documents): boolean {
  return request.asker === undefined
    ? isAllowed(policies.permissions, request).allowed
    : explainRoleAccess(policies, request).allowed;
}

/** Tries what is off, one by one, and then the narrowest level, until each comes out as expected. */
function remediesFor(
  failed: readonly AskedCheck[],
  spec: RoleSpec,
  { resolved }: Pick<RolePolicies, 'resolved'>,
): ReadonlyMap<AskedCheck, Remedy> {
  if (resolved.scope === 'broad') return new Map(failed.map((asked) => [asked, 'scope']));
  const found = new Map<AskedCheck, Remedy>();
  const off = AMENDMENTS.filter(({ id }) => !resolved.amendments.has(id));
  const ways: readonly (readonly [Remedy, () => RoleSpec])[] = [
    ...off.map(({ id }) => [{ amendment: id }, () => setAmendment(spec, id, true)] as const),
    ['level', () => ({ ...spec, level: 'least-privilege' })],
  ];
  for (const [remedy, changed] of ways) {
    const left = failed.filter((asked) => !found.has(asked));
    if (left.length === 0) break;
    const policies = buildRolePolicies(changed());
    for (const asked of left) {
      if (answerOf(asked, policies).answer === asked.expected) found.set(asked, remedy);
    }
  }
  return found;
}
