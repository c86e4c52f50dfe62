import type { Finding, Severity } from '../../policy';

/** More of one kind than this share one row until they are opened. */
const SEPARATE_AT_MOST = 3;

/** Findings of one kind that share a row; mostly one. */
export interface FindingGroup {
  readonly key: string;
  readonly severity: Severity;
  readonly findings: readonly [Finding, ...Finding[]];
}

/** Concern the whole role: they come before everything but errors. */
const ABOUT_ALL: ReadonlySet<string> = new Set(['since-made']);

/** Findings in rows: a few of one kind each in a row of its own, many of them together, in the place of the first. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const kinds = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings.toSorted((one, other) => rankOf(one) - rankOf(other))) {
    const key = `${finding.severity} ${finding.group ?? finding.code}`;
    const known = kinds.get(key);
    if (known === undefined) kinds.set(key, [finding]);
    else known.push(finding);
  }
  return [...kinds].flatMap(([key, held]) => {
    const [{ severity }] = held;
    if (held.length > SEPARATE_AT_MOST) return [{ key, severity, findings: held }];
    return held.map((finding): FindingGroup => ({
      key: `${key} ${finding.code} ${finding.field ?? finding.title}`,
      severity,
      findings: [finding],
    }));
  });
}

function rankOf({ code, severity }: Finding): number {
  if (severity === 'error') return 0;
  return ABOUT_ALL.has(code) ? 1 : 2;
}

const NAMES: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  suggestion: 'suggestion',
  info: 'note',
};

/** How many there are of each severity, the gravest first, with the word for it. */
export function countBySeverity(
  findings: readonly Finding[],
): readonly { readonly severity: Severity; readonly count: number; readonly name: string }[] {
  return (['error', 'warning', 'suggestion', 'info'] as const)
    .map((severity) => ({
      severity,
      count: findings.filter((finding) => finding.severity === severity).length,
      name: NAMES[severity],
    }))
    .filter(({ count }) => count > 0);
}

/** Whether two findings look alike on screen, whatever their fixes would do. */
export function saysTheSame(one: Finding, other: Finding): boolean {
  return (
    one.code === other.code &&
    one.severity === other.severity &&
    one.title === other.title &&
    one.message === other.message &&
    one.field === other.field &&
    one.url === other.url &&
    one.fix?.label === other.fix?.label
  );
}

/** Whether two lists of findings look alike on screen. */
export function sayTheSame(some: readonly Finding[], others: readonly Finding[]): boolean {
  return (
    some.length === others.length &&
    some.every((one, index) => {
      const other = others[index];
      return other !== undefined && saysTheSame(one, other);
    })
  );
}
