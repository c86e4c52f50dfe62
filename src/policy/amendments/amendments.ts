import { APIS, hasTrait, type ApiName } from '../apis/apis';
import { REVISION, type Revision } from '../revision';
import type { RoleSpec } from '../role-spec';
import type { Amendment, KnownWhen } from './amendment';
import { COMPATIBILITY } from './compatibility';
import { CORRECTIONS } from './corrections';
import type { AmendmentId } from './ids';
import { TIGHTENINGS } from './tightenings';

/** Every amendment, in the order in which they are carried out and listed. */
export const AMENDMENTS: readonly Amendment[] = [...CORRECTIONS, ...TIGHTENINGS, ...COMPATIBILITY];

/** What decides whether an amendment is on. */
export type AmendmentChoice = Pick<RoleSpec, 'apis' | 'level' | 'amendments' | 'calls'> & {
  readonly revision?: Revision;
  readonly known: ReadonlySet<KnownWhen>;
};

/** Whether an amendment can change an operation. */
export function concerns({ for: target }: Pick<Amendment, 'for'>, api: ApiName): boolean {
  const isInGuide = APIS[api].printed !== undefined;
  if (target === 'in-guide') return isInGuide;
  if (target === 'guide-writer') return isInGuide && hasTrait(api, 'writes-s3');
  return hasTrait(api, target);
}

/**
 * Whether the level contains an amendment, exceptions aside.
 *
 * No level sets a trust condition that AWS does not document for every one of the operations, and for every one whose
 * jobs run under the role because a pipeline calls it: a key that SageMaker does not send would keep it from
 * assuming the role.
 */
export function isInLevel(choice: AmendmentChoice, amendment: Amendment): boolean {
  const { revision = REVISION, level, known } = choice;
  if (amendment.since !== undefined && amendment.since > revision) return false;
  if (amendment.change.type === 'trust' && !assumedFor(choice).every((api) => APIS[api].trust.documented))
    return false;
  return amendment.levels.some(
    ({ levels, when, since = 1, until = REVISION }) =>
      levels.includes(level) &&
      since <= revision &&
      revision <= until &&
      (when === undefined || known.has(when)),
  );
}

/** The operations for which SageMaker assumes the role: those that are chosen, and what pipelines call. */
export function assumedFor({ apis, calls }: Pick<RoleSpec, 'apis' | 'calls'>): readonly ApiName[] {
  return apis.some((api) => hasTrait(api, 'runs-steps')) ? [...new Set([...apis, ...calls])] : apis;
}

/** The amendments that are on: the level’s, and the exceptions made by hand. */
export function activeAmendments(choice: AmendmentChoice): ReadonlySet<AmendmentId> {
  return new Set(
    AMENDMENTS.filter((amendment) => choice.amendments[amendment.id] ?? isInLevel(choice, amendment)).map(
      ({ id }) => id,
    ),
  );
}
