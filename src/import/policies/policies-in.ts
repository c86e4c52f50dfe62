import type { PolicyJson } from '../../policy';
import { readJson } from '../languages/read-json';
import { isFields, isList, type Fields, type Value } from '../languages/value';

/** More policies than a role can have. */
const MOST_POLICIES = 50;

export interface FoundPolicies {
  readonly policies: readonly PolicyJson[];
  /** Whether there is a trust policy too: it says who may use the role, nothing of what the role may do. */
  readonly hasTrust: boolean;
}

/**
 * The policies in a document: one itself, in a list, under `PolicyDocument` or `Document` as IAM's answers and
 * CloudFormation hold it, also as text, percent-encoded or not.
 */
export function policiesIn(values: readonly Value[]): FoundPolicies {
  const found: PolicyJson[] = [];
  let hasTrust = false;
  const seen = new Set<Value>();

  function search(value: Value): void {
    if (found.length >= MOST_POLICIES || seen.has(value)) return;
    if (isList(value)) for (const entry of value) search(entry);
    if (!isFields(value)) return;
    seen.add(value);
    if (isPolicy(value)) {
      if (isTrustPolicy(value)) hasTrust = true;
      else found.push(plainPolicy(value));
      return;
    }
    for (const [key, entry] of value) {
      search(typeof entry === 'string' && key.endsWith('Document') ? textAsValue(entry) : entry);
    }
  }

  for (const value of values) search(value);
  return { policies: found, hasTrust };
}

/** One statement without an effect is no reason to read none of the others. */
function isPolicy(fields: Fields): boolean {
  return statementsOf(fields).some((statement) => statement.has('Effect'));
}

function isTrustPolicy(fields: Fields): boolean {
  return statementsOf(fields).every(
    (statement) => statement.has('Principal') && !statement.has('Resource') && !statement.has('NotResource'),
  );
}

function statementsOf(fields: Fields): Fields[] {
  return [fields.get('Statement')].flat().filter((statement) => isFields(statement));
}

/** A document inside a text, as IAM's API gives it: percent-encoded. */
function textAsValue(text: string): Value {
  const json = readJson(text.startsWith('%7B') || text.startsWith('%7b') ? decoded(text) : text);
  return json.ok ? (json.value.values[0] ?? null) : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** As the evaluator takes it. Its reader believes nothing of the shape. */
function plainPolicy(fields: Fields): PolicyJson {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- isAllowed takes a policy as anyone may have written it
  return plain(fields) as PolicyJson;
}

function plain(value: Value): unknown {
  if (isList(value)) return value.map((entry) => plain(entry));
  if (!isFields(value)) return value;
  return Object.fromEntries([...value].map(([key, entry]) => [key, plain(entry)]));
}
