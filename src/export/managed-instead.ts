import type { RolePolicies } from '../policy';
import { finishedRole, type FinishedRole } from './finished-role';

/**
 * The same role with one of AWS's own policies instead of its permissions: trust, name and options stay. AWS's policies
 * have no account, and the partition of the role.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html#aws-managed-policies
 */
export function managedInstead(policies: RolePolicies, name: string): FinishedRole {
  const { origins, resolved } = policies;
  const bare = { ...policies, permissions: [], origins: { ...origins, permissions: [] }, unknowns: [] };
  return {
    ...finishedRole(bare),
    attached: [`arn:${resolved.context.partition}:iam::aws:policy/${name}`],
  };
}
