import { askedChecks } from '../access-checks/asked-checks';
import { fieldsBehind } from '../access-checks/fields-behind';
import { isAllowed } from '../evaluate/is-allowed';
import type { Finding } from '../findings/finding';
import type { RolePolicies } from '../role-policies';
import type { RoleSpec } from '../role-spec';

/**
 * What the form says that its jobs do not do, and a statement of the user’s own allows all the same. Says nothing of
 * the statements at `told`, of which something is said already.
 */
export function ownReachesNamed(
  spec: RoleSpec,
  policies: RolePolicies,
  told: ReadonlySet<string>,
): readonly Finding[] {
  if (policies.resolved.scope === 'broad') return [];
  const found = new Map<string, Finding>();
  for (const { expected, requests, words } of askedChecks(spec, policies)) {
    if (expected === 'allowed') continue;
    const request = requests.find(
      (each) => each.asker === undefined && isAllowed(policies.permissions, each).allowed,
    );
    if (request === undefined) continue;
    const { fields, isOwn } = fieldsBehind(policies, request);
    const [field = ''] = fields;
    if (!isOwn || told.has(field) || found.has(field)) continue;
    found.set(field, {
      code: 'own-reaches-named',
      severity: 'warning',
      title: 'Allows more than named',
      message: `This statement lets the role do what its jobs need not: “${words}”. Narrow its actions or resources.`,
      field,
    });
  }
  return [...found.values()];
}
