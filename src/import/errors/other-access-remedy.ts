import type { OtherAccess, OtherCondition, RoleSpec } from '../../policy';
import { hasUnknownParts, isWholeArn } from './named-resource';
import type { Remedy, Told } from './remedy';
import { isStarOnly } from './star-only';

/**
 * A statement of the user’s own, for what no list of the form holds: offered, since nobody can tell whether the role is
 * meant to do it. Where the message does not say on what, a sentence.
 */
export function otherAccessRemedy(
  action: string,
  resource: string,
  conditions: readonly OtherCondition[] = [],
): Remedy | Told {
  const statement = ownStatement(action, resource, conditions);
  if (statement === null)
    return { message: `${whatIsMissing(resource)} Add ${action} on it under Other access.` };
  return {
    apply: (spec) => withStatement(spec, statement),
    slot: 'otherAccess',
    text: `${action} on ${statement.resources.join(' and ')}`,
    message: `The form has no list for ${action}. Add it as a statement of your own, under Other access, if the role is meant to do this.`,
    isOffered: true,
  };
}

/** A statement of the user’s own; null where it is not known on what. */
export function ownStatement(
  action: string,
  resource: string,
  conditions: readonly OtherCondition[] = [],
): OtherAccess | null {
  const on = isWholeArn(resource) ? resource : isStarOnly(action) ? '*' : null;
  if (on === null) return null;
  return {
    actions: [action],
    resources: [on],
    ...(conditions.length === 0 ? {} : { conditions: [...conditions] }),
    why: '',
  };
}

/** A statement of the user’s own about everything. */
export function onEverything(action: string): OtherAccess {
  return { actions: [action], resources: ['*'], why: '' };
}

function whatIsMissing(resource: string): string {
  if (resource === '' || resource === '*') return 'The message does not say on which resource: look it up.';
  return hasUnknownParts(resource)
    ? `Parts of the resource, ${resource}, are unknown: look them up.`
    : `The message names its resource as ${resource}, which is not a whole ARN: look it up.`;
}

/** Each statement once. */
export function withStatement(spec: RoleSpec, statement: OtherAccess): RoleSpec {
  const written = JSON.stringify(statement);
  return spec.otherAccess.some((other) => JSON.stringify(other) === written)
    ? spec
    : { ...spec, otherAccess: [...spec.otherAccess, statement] };
}
