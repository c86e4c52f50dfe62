import { findingsOn } from './findings/findings';
import { LIMITS, countedSize } from './limits';
import { resolveSpec } from './resolve-spec';
import type { PolicySizes, RolePolicies } from './role-policies';
import type { RoleSpec } from './role-spec';
import { buildPermissions } from './statements/build-permissions';
import { buildTrust } from './statements/build-trust';
import type { PolicyDocument } from './document';

/**
 * Builds the policies of a role, and everything that is derived from its spec.
 *
 * Never throws: an entry that cannot be read is left out of the policies and becomes a finding.
 * The same spec gives the same bytes, and the order of entries does not matter. With no API
 * chosen there are no permissions.
 *
 * @example
 * buildRolePolicies({ ...emptyRoleSpec(), apis: ['CreateTrainingJob'] })
 * // placeholders for input, output and image, each of them a finding
 */
export function buildRolePolicies(spec: RoleSpec): RolePolicies {
  const { resolved, problems } = resolveSpec(spec);
  const trust = buildTrust(resolved);
  const permissions = buildPermissions(resolved);
  const size = sizesOf(trust.document, permissions.documents);
  return {
    trust: trust.document,
    permissions: permissions.documents,
    origins: { trust: trust.origins, permissions: permissions.origins },
    findings: findingsOn({ spec, resolved, problems, size }),
    size,
  };
}

function sizesOf(trust: PolicyDocument, permissions: readonly PolicyDocument[]): PolicySizes {
  const each = permissions.map((document) => countedSize(document));
  return {
    trust: { used: countedSize(trust), limit: LIMITS.trustPolicy.limit },
    permissions: each.map((used) => ({ used, limit: LIMITS.managedPolicy.limit })),
    inline: { used: each.reduce((sum, used) => sum + used, 0), limit: LIMITS.inlinePolicies.limit },
    managedPolicies: { used: permissions.length, limit: LIMITS.managedPoliciesPerRole.limit },
  };
}
