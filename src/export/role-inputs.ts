import type { RolePolicies } from '../policy';

/** A value that is still to be named before the role can be made. */
export interface RoleInput {
  /** Words with hyphens between; each format spells it in its own way: see `input-names.ts`. */
  readonly id: string;
  /** What to give, in plain ASCII and without a full stop. */
  readonly description: string;
}

/** The role’s own name: CloudFormation and the CDK make one up where it is not known. */
export const ROLE_NAME: RoleInput = { id: 'role-name', description: 'Name of the role' };

/** The name of an unknown part that no tool asks for: each knows the ARN of the role that it makes. */
export const OWN_ARN = 'this role';

/**
 * What the role’s own ARN is made of, where somebody types it: the whole, or the texts around the name of the unknown
 * `account`. Null while the role’s name is not known.
 */
export function ownArnOf({
  role,
  roleName,
  rolePath,
  context: { partition },
}: RolePolicies['resolved']): readonly string[] | null {
  if (role !== null) return [role];
  return roleName === null ? null : [`arn:${partition}:iam::`, 'account', `:role${rolePath}${roleName}`];
}

/** What is still to be named in the policies, by the name that it has there. */
export function roleInputs({ unknowns }: Pick<RolePolicies, 'unknowns'>): ReadonlyMap<string, RoleInput> {
  return new Map(
    unknowns
      .filter(({ name }) => name !== OWN_ARN)
      .map(({ name, describe }) => [name, { id: idOf(name), description: describe }]),
  );
}

/** Somebody’s `<role name>` may be the name of another role. */
function idOf(name: string): string {
  const id = name.replaceAll(' ', '-');
  return id === ROLE_NAME.id ? `other-${id}` : id;
}
