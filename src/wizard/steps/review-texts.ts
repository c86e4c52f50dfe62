import type { Finding, RolePolicies, Severity } from '../../policy';
import { counted } from '../../screen';

/** What there is to act on; what is only good to know has a list of its own. */
const COUNTED: readonly Exclude<Severity, 'info'>[] = ['error', 'warning', 'suggestion'];

/** How many findings of each severity, such as “1 error · 2 suggestions”. */
export function findingCounts(findings: readonly Finding[]): string {
  const counts = COUNTED.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, severity)];
  });
  return counts.length === 0 ? 'None' : counts.join(' · ');
}

/** How much of its limit each policy takes. */
export function policySizes({ size }: RolePolicies): string {
  const named = [
    { name: 'trust policy', ...size.trust },
    ...size.permissions.map((measured, at) => ({
      name: size.permissions.length === 1 ? 'permissions policy' : `permissions policy ${at + 1}`,
      ...measured,
    })),
  ];
  return named
    .map(({ name, used, limit }) => `${name} ${used.toLocaleString('en')} of ${counted(limit, 'character')}`)
    .join(', ');
}
