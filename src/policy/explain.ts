import type { Reason, RolePolicies } from './role-policies';

/** Why the role may do one thing to one resource. */
export interface Explanation {
  /** Which of the permissions policies, from 0. */
  readonly policy: number;
  /** Which of its statements, from 0. */
  readonly statement: number;
  readonly action: string;
  readonly resource: string;
  /** Once per API that needs it; never empty. */
  readonly reasons: readonly Reason[];
  /** The fields that named the resource; none for `*`. */
  readonly fields: readonly string[];
}

/** Explains every action on every resource of the permissions policies, in their order. */
export function explain({ permissions, origins }: RolePolicies): readonly Explanation[] {
  return permissions.flatMap((document, policy) =>
    document.Statement.flatMap(({ Action, Resource = [] }, statement) => {
      const origin = origins.permissions[policy]?.[statement];
      return Action.flatMap((action) =>
        Resource.map((resource) => ({
          policy,
          statement,
          action,
          resource,
          reasons: origin?.actions.get(action) ?? [],
          fields: origin?.resources.get(resource) ?? [],
        })),
      );
    }),
  );
}
