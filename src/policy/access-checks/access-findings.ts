import type { Finding } from '../findings/finding';
import type { RolePolicies } from '../role-policies';
import { explainRoleAccess, type AccessCheck } from './access-checks';

/**
 * What the checks find that the form itself makes so: an output that covers an input, a statement of the user’s own that
 * reaches beside what is named. One finding for each field, and none where another finding says it already.
 */
export function accessFindings(
  checks: readonly AccessCheck[],
  policies: Pick<RolePolicies, 'permissions' | 'trust' | 'origins' | 'findings'>,
): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const check of checks) {
    if (check.state !== 'unexpected' || found.has(check.field)) continue;
    const finding = findingOn(check, policies);
    if (finding !== null) found.set(check.field, finding);
  }
  return [...found.values()];
}

function findingOn(
  check: AccessCheck,
  policies: Pick<RolePolicies, 'permissions' | 'trust' | 'origins' | 'findings'>,
): Finding | null {
  const { words, answer, field } = check;
  // What is missing has been refused or left out, and says so itself.
  if (answer === 'denied') return null;
  const own = ownStatement(check, policies);
  if (own === null)
    return {
      code: 'access-covered',
      severity: 'suggestion',
      title: 'Covered by another entry',
      message: `“${words}” is allowed: another entry of the form covers it. Give each a folder of its own.`,
      field,
    };
  if (policies.findings.some((finding) => finding.field === own && finding.severity === 'warning'))
    return null;
  return {
    code: 'access-own',
    severity: 'warning',
    title: 'Allows more than named',
    message: `“${words}” is allowed by your own statement under Other access. Narrow its actions or resources.`,
    field: own,
  };
}

/** The field of the user’s own statement that allows it; null where what the form names does. */
function ownStatement(
  { request }: AccessCheck,
  policies: Pick<RolePolicies, 'permissions' | 'trust' | 'origins'>,
): string | null {
  const { decidedBy } = explainRoleAccess(policies, request);
  const origins = decidedBy.map(({ policy, statement }) => policies.origins.permissions[policy]?.[statement]);
  const isOwn = origins.map((origin) =>
    [...(origin?.actions.values() ?? [])].flat().every(({ api }) => api === null),
  );
  if (request.asker !== undefined || !isOwn.every(Boolean)) return null;
  const fields = origins.flatMap((origin) => [...(origin?.resources.values() ?? [])].flat());
  return fields[0] ?? null;
}
