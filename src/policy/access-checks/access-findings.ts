import type { Finding } from '../findings/finding';
import type { RolePolicies } from '../role-policies';
import type { AccessCheck } from './access-checks';
import { fieldsBehind } from './fields-behind';

/**
 * What a statement of the user’s own allows beside what the form names. One finding for each statement, and none where
 * another one warns of it already.
 */
export function accessFindings(
  checks: readonly AccessCheck[],
  policies: Pick<RolePolicies, 'permissions' | 'origins' | 'findings'>,
): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const { state, answer, words, request } of checks) {
    if (state !== 'unexpected' || answer === 'denied') continue;
    const [field = ''] = fieldsBehind(policies, request).fields;
    if (found.has(field) || isWarnedOf(field, policies)) continue;
    found.set(field, {
      code: 'access-own',
      severity: 'warning',
      title: 'Allows more than named',
      message: `“${words}” is allowed by your own statement under Other access. Narrow its actions or resources.`,
      field,
    });
  }
  return [...found.values()];
}

function isWarnedOf(field: string, { findings }: Pick<RolePolicies, 'findings'>): boolean {
  return findings.some((finding) => finding.field === field && finding.severity === 'warning');
}
