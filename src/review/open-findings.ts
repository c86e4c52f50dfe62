import type { Finding, FoundUnusual } from '../policy';

/** What is to be mended before the role is used: errors and warnings, without what is told as unusual already. */
export function openFindings(
  findings: readonly Finding[],
  unusual: readonly FoundUnusual[],
): readonly Finding[] {
  const told = new Set(unusual.map(({ rule }) => rule));
  return findings.filter(
    ({ severity, code }) => (severity === 'error' || severity === 'warning') && !told.has(code),
  );
}
