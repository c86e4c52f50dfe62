import { API_FACTS } from '../catalogue/api-facts';
import type { RoleSpec } from '../role-spec';
import type { Amendment } from './amendment';
import { CORRECTIONS } from './corrections';
import type { AmendmentId } from './ids';
import { TIGHTENINGS } from './tightenings';

/** Every amendment, in the order in which they are carried out and listed. */
export const AMENDMENTS: readonly Amendment[] = [...CORRECTIONS, ...TIGHTENINGS];

/** What decides whether an amendment is on. */
export type AmendmentChoice = Pick<RoleSpec, 'apis' | 'level' | 'amendments'> & {
  /** Whether the account id and the role’s name are both known and valid. */
  readonly roleKnown: boolean;
};

/**
 * Whether the level contains an amendment, exceptions aside.
 *
 * No level sets a trust condition that AWS does not document for one of the APIs: a key that
 * SageMaker does not send would keep it from assuming the role.
 */
export function isInLevel(choice: AmendmentChoice, amendment: Amendment): boolean {
  if (
    amendment.change.type === 'trust' &&
    !choice.apis.every((api) => API_FACTS[api].trustConditionsDocumented)
  )
    return false;
  if (amendment.levels.includes(choice.level)) return true;
  return choice.roleKnown && (amendment.levelsWhenRoleKnown?.includes(choice.level) ?? false);
}

/** The amendments that are on: the level’s, and the exceptions made by hand. */
export function activeAmendments(choice: AmendmentChoice): ReadonlySet<AmendmentId> {
  return new Set(
    AMENDMENTS.filter((amendment) => choice.amendments[amendment.id] ?? isInLevel(choice, amendment)).map(
      ({ id }) => id,
    ),
  );
}
