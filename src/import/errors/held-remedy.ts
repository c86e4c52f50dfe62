import { API_NAMES, arnParts, emptyRoleSpec, hasTrait, type RoleSpec } from '../../policy';
import { grants } from './grants';
import { onEverything, ownStatement, withStatement } from './other-access-remedy';
import type { Remedy } from './remedy';

/** One way to let a spec say it. */
export type Way = (spec: RoleSpec) => RoleSpec;

interface Place extends Pick<Remedy, 'slot' | 'text' | 'message'> {
  /** The first that holds in a spec is taken. */
  readonly ways: readonly [Way, ...Way[]];
  /** AWS’s guide gives the action on `*`, where a message does not say on what. */
  readonly isOnEverything?: true;
}

/**
 * A remedy that holds: the first way after which the role may do it, or else a statement of the user’s own. Whether a list
 * is of use depends on the operations and the level; before any operation is chosen, the first way counts, unless it brings
 * one with it.
 *
 * It is taken by itself where it holds for every job of the guide, and offered where it does not.
 */
export function heldRemedy(action: string, resource: string, place: Place): Remedy {
  const { ways, slot, text, message, isOnEverything } = place;
  const holds = (spec: RoleSpec) => grants(spec, action, resource);

  function apply(spec: RoleSpec): RoleSpec {
    const first = ways[0](spec);
    if (first.apis.length === 0) return first;
    if (holds(spec)) return spec;
    const own = ownStatement(action, resource) ?? (isOnEverything === true ? onEverything(action) : null);
    const all = own === null ? ways : [...ways, (each: RoleSpec) => withStatement(each, own)];
    return all.map((way) => way(spec)).find((changed) => holds(changed)) ?? spec;
  }

  const region = arnParts(resource)?.region ?? '';
  const isSure = API_NAMES.filter((api) => hasTrait(api, 'job')).every((api) => {
    const spec = emptyRoleSpec();
    return holds(ways[0]({ ...spec, apis: [api], account: { ...spec.account, region } }));
  });
  return { apply, slot, text, message, ...(isSure ? {} : { isOffered: true as const }) };
}
