import type { PolicyDocument } from '../document';
import type { NeededStatement } from './needed-policy';

/** How the policy of a resource names the resource itself. */
export type SelfName = 'as-granted' | 'star' | 'absent';

/**
 * The same permissions from the other side: what a role’s policies grant on one resource, as the statements in
 * which that resource’s own policy grants it to the role, conditions included.
 */
export function mirrored(
  documents: readonly PolicyDocument[],
  isMeant: (resource: string) => boolean,
  role: string,
  self: SelfName,
): readonly NeededStatement[] {
  return documents
    .flatMap(({ Statement }) => Statement)
    .flatMap(({ Sid, Action, Resource = [], Condition }, index) => {
      const meant = Resource.filter((resource) => isMeant(resource));
      if (meant.length === 0) return [];
      return [
        {
          // Level `guide` names no statement.
          Sid: Sid ?? `ExecutionRole${index + 1}`,
          Effect: 'Allow',
          Principal: { AWS: role },
          Action,
          ...(self === 'absent' ? {} : { Resource: self === 'star' ? ['*'] : meant }),
          ...(Condition === undefined ? {} : { Condition }),
        },
      ];
    });
}
