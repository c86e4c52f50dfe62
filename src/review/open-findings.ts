import type { Finding, FoundUnusual } from '../policy';

/** What is to be mended before the role is used: errors and warnings, without what is told as unusual already. */
export function openFindings(
  findings: readonly Finding[],
  unusual: readonly FoundUnusual[],
): readonly Finding[] {
  const told = new Set(unusual.flatMap((each) => each.findings));
  return findings.filter(
    ({ severity, code }) => (severity === 'error' || severity === 'warning') && !told.has(code),
  );
}

/**
 * What the wizard offers to do about something unusual; null where only a person can decide. A statement of the user’s
 * own is changed only where it is the one that is unusual.
 */
export function fixableFinding(found: FoundUnusual, findings: readonly Finding[]): Finding | null {
  return (
    findings.find(
      ({ code, field, fix }) =>
        fix !== undefined && found.findings.includes(code) && isAbout(field, found.field),
    ) ?? null
  );
}

/** A fix of another entry, or of another statement, would leave this one as it is. */
function isAbout(field: string | undefined, unusual: string | undefined): boolean {
  return field === undefined || unusual === undefined || field === unusual || field.startsWith(`${unusual}.`);
}
