import type { OtherAccess, OtherCondition, RoleSpec } from '../../policy';
import type { Remedy } from './remedy';
import { isWholeArn } from './whole-arn';

/**
 * A statement of the user’s own, for what no list of the form holds: offered, since nobody can tell whether the role is
 * meant to do it. Where the message does not say on what, a sentence.
 */
export function otherAccessRemedy(
  action: string,
  resource: string,
  conditions: readonly OtherCondition[] = [],
): Remedy | string {
  if (!isWholeArn(resource)) return `${whatIsMissing(resource)} Add ${action} on it under Other access.`;
  const statement: OtherAccess = {
    actions: [action],
    resources: [resource],
    ...(conditions.length === 0 ? {} : { conditions: [...conditions] }),
    why: '',
  };
  return {
    apply: (spec) => withStatement(spec, statement),
    slot: 'otherAccess',
    text: `${action} on ${resource}`,
    message: `No list of this form holds ${action}. Add it as a statement of your own, under Other access, if the role is meant to do this.`,
    isOffered: true,
  };
}

function whatIsMissing(resource: string): string {
  if (resource === '' || resource === '*') return 'The message does not say on which resource: look it up.';
  return `The message names its resource as ${resource}, which is not a whole ARN: look it up.`;
}

/** Each statement once. */
function withStatement(spec: RoleSpec, statement: OtherAccess): RoleSpec {
  const written = JSON.stringify(statement);
  return spec.otherAccess.some((other) => JSON.stringify(other) === written)
    ? spec
    : { ...spec, otherAccess: [...spec.otherAccess, statement] };
}
