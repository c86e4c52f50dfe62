import { asArray, statementMembers } from '../evaluate/policy-json';
import { LIMITS, countedLength } from '../limits';
import { OPEN, type PolicyKind, type Raised } from './statement-view';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html */
export const VERSION = '2012-10-17';
const VERSIONS: readonly unknown[] = [VERSION, '2008-10-17'];

const ELEMENTS: ReadonlySet<string> = new Set(['Version', 'Id', 'Statement']);

/** What is wrong with a document as a whole. */
export function documentRules(
  policy: Readonly<Record<string, unknown>>,
  kind: PolicyKind,
): readonly Raised[] {
  const { Version: version, Statement } = policy;
  const raised: Raised[] = Object.keys(policy)
    .filter((name) => !ELEMENTS.has(name))
    .map((name) => ({ check: 'INVALID_POLICY_ELEMENT', found: name }));
  if (version === undefined) raised.push({ check: 'MISSING_VERSION', found: '' });
  else if (!VERSIONS.includes(version)) raised.push({ check: 'INVALID_VERSION', found: quoted(version) });
  const statements = Statement === undefined ? [] : asArray(Statement);
  if (statements.length === 0) raised.push({ check: 'MISSING_STATEMENT', found: '' });
  return [...raised, ...sizeRule(policy, kind), ...sidsRule(statements)];
}

function sizeRule(policy: object, kind: PolicyKind): readonly Raised[] {
  const limit = kind === 'trust' ? LIMITS.trustPolicy.limit : LIMITS.managedPolicy.limit;
  const used = countedLength(policy);
  if (used <= limit) return [];
  const found = used.toLocaleString('en');
  return kind === 'trust'
    ? [{ check: 'POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA', found }]
    : [{ check: 'POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA', found }];
}

function sidsRule(statements: readonly unknown[]): readonly Raised[] {
  const sids = statements.flatMap((body) => {
    const sid = statementMembers(body)?.['Sid'];
    return typeof sid === 'string' && sid !== '' ? sid : [];
  });
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const sid of sids) {
    if (seen.has(sid)) twice.add(sid);
    seen.add(sid);
  }
  return [...twice].map((sid) => ({ check: 'UNIQUE_SIDS_REQUIRED', found: quoted(sid) }));
}

/** Which statements only repeat an earlier one, whatever their Sids. Of two with open parts, nobody knows. */
export function repeatedStatements(statements: readonly unknown[]): ReadonlySet<number> {
  const seen = new Set<string>();
  const repeated = new Set<number>();
  for (const [index, body] of statements.entries()) {
    const fields = statementMembers(body);
    if (fields === null) continue;
    const { Sid: _sid, ...others } = fields;
    const text = JSON.stringify(Object.entries(others).toSorted(([one], [other]) => (one < other ? -1 : 1)));
    if (text.includes(OPEN)) continue;
    if (seen.has(text)) repeated.add(index);
    seen.add(text);
  }
  return repeated;
}

/** A value of a paste for a sentence: on one line, and not endless. */
export function quoted(value: unknown): string {
  const text = (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).replaceAll(/\s+/g, ' ');
  return `“${text.length > 80 ? `${text.slice(0, 80)}…` : text}”`;
}
