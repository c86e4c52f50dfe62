import { resolveSpec } from '../resolve-spec';
import type { RoleSpec } from '../role-spec';
import { buildPermissions } from '../statements/build-permissions';
import { placeholderRole } from '../statements/placeholder';
import { bucketPolicies, namedBuckets } from './bucket-policies';
import { callerPolicy } from './caller-policy';
import { neededChecks } from './checks';
import { keyPolicies } from './key-policies';
import type { NamedBucket, NeededCheck, NeededPolicy } from './needed-policy';
import { repositoryPolicies } from './repository-policies';

/** Everyone else who must say yes before a role works. */
export interface AlsoNeeded {
  /** The caller’s first; then those of keys, buckets and repositories, as far as the spec calls for them. */
  readonly policies: readonly NeededPolicy[];
  readonly checks: readonly NeededCheck[];
  /** Every bucket of the role: which of them are another account’s only the user can tell. */
  readonly buckets: readonly NamedBucket[];
}

/**
 * Says who else must allow what the role does, and in which words. Nothing is said before an API is chosen.
 *
 * Policies of resources grant the role what its own policies grant it on them, and nothing more. They name the
 * resources also where the role’s own policy is the guide’s broad one.
 */
export function alsoNeeded(spec: RoleSpec): AlsoNeeded {
  const { resolved } = resolveSpec({ ...spec, scope: 'scoped' });
  if (resolved.apis.length === 0) return { policies: [], checks: [], buckets: [] };
  const permissions = buildPermissions(resolved).documents;
  const role = resolved.role ?? placeholderRole(resolved.context);
  const buckets = namedBuckets(resolved, spec.foreignBuckets);
  const policies = [
    callerPolicy(resolved, role),
    ...keyPolicies(resolved, permissions, role),
    ...bucketPolicies(buckets, resolved, permissions, role),
    ...repositoryPolicies(resolved, permissions, role),
  ];
  return { policies, checks: neededChecks(resolved, policies), buckets };
}
