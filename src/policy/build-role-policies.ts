import type { PolicyDocument } from './document';
import { findingsOn } from './findings/findings';
import { LIMITS, countedSize } from './limits';
import { resolveSpec } from './resolve-spec';
import type { PolicySizes, RolePolicies, StatementOrigins, Unknown } from './role-policies';
import type { RoleSpec } from './role-spec';
import { buildPermissions } from './statements/build-permissions';
import { buildTrust } from './statements/build-trust';
import { grantsOf } from './statements/grants';
import { describeUnknown } from './unknown-parts';

/**
 * Builds the policies of a role, and everything that is derived from its spec.
 *
 * Never throws: an entry that cannot be read is left out of the policies and becomes a finding.
 * The same spec gives the same bytes, and the order of entries does not matter. With no operation
 * chosen there are no permissions but the user’s own.
 *
 * @example
 * buildRolePolicies({ ...emptyRoleSpec(), apis: ['CreateTrainingJob'] })
 * // placeholders for input, output and image, each of them a finding
 */
export function buildRolePolicies(spec: RoleSpec): RolePolicies {
  const { resolved, problems } = resolveSpec(spec);
  const { grants, dropped } = grantsOf(resolved);
  const trust = buildTrust(resolved);
  const permissions = buildPermissions(resolved, grants);
  const size = sizesOf(trust.document, permissions.sizes);
  const unknowns = unknownsIn(permissions.origins.flat());
  const built = {
    trust: trust.document,
    permissions: permissions.documents,
    origins: { trust: trust.origins, permissions: permissions.origins },
    unknowns,
  };
  return {
    ...built,
    findings: findingsOn({ ...built, spec, resolved, problems, size, grants, dropped }),
    size,
    resolved,
  };
}

function sizesOf(trust: PolicyDocument, each: readonly number[]): PolicySizes {
  return {
    trust: { used: countedSize(trust), limit: LIMITS.trustPolicy.limit },
    permissions: each.map((used) => ({ used, limit: LIMITS.managedPolicy.limit })),
    inline: { used: each.reduce((sum, used) => sum + used, 0), limit: LIMITS.inlinePolicies.limit },
    managedPolicies: { used: each.length, limit: LIMITS.managedPoliciesPerRole.limit },
  };
}

function unknownsIn(origins: readonly StatementOrigins[]): readonly Unknown[] {
  const found = new Map<string, Unknown>();
  for (const { parts, valueParts, resources } of origins) {
    for (const [text, variants] of [...parts, ...valueParts]) {
      const [field = ''] = resources.get(text) ?? [];
      for (const part of variants.flat()) {
        if (typeof part === 'string') continue;
        const { unknown: name, shown } = part;
        // A condition’s value says no field: a resource that holds the same does.
        if (found.has(name) && (field === '' || found.get(name)?.field !== '')) continue;
        found.set(name, { name, shown, describe: describeUnknown(name), field });
      }
    }
  }
  return [...found.values()];
}
