import type { PolicyJson } from '../../policy';
import { plainValue } from '../languages/intrinsics';
import { isFields, isList, isUnresolved, unresolved, type Fields, type Value } from '../languages/value';
import { openText } from './open-text';
import { conditionalBranches, listOf } from './policy-shape';

/**
 * A policy as the evaluator takes it, whose reader believes nothing of the shape. What only the deployment knows
 * stays in it as an object, `{expression, pieces}`, where IAM itself has a text.
 */
export function plainPolicy(fields: Fields): PolicyJson {
  const members = [...fields].map(([key, value]) => [
    key,
    key === 'Statement' ? statements(value) : plain(value),
  ]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- isAllowed takes a policy as anyone may have written it
  return Object.fromEntries(members) as PolicyJson;
}

function statements(value: Value): unknown {
  const isOne = isFields(value) && conditionalBranches(value) === null;
  return isOne ? plain(value) : listOf(value).flatMap((entry) => statementIn(entry));
}

/** The operator under which the condition of a template stands; IAM has none of that name. */
export const OF_TEMPLATE = 'of the template';

/** A statement that a template adds under a condition is one under an open condition. */
function statementIn(value: Value): unknown[] {
  const branches = isFields(value) ? conditionalBranches(value) : null;
  if (branches === null) return plainValue(value) === null ? [] : [plain(value)];
  const [name = null] = listOf(isFields(value) ? value.get('Fn::If') : null);
  const waits = unresolved(`Fn::If ${typeof name === 'string' ? name : ''}`);
  return branches.flatMap((branch) => {
    if (!isFields(branch)) return isUnresolved(branch) ? [plain(branch)] : [];
    // What is no statement is `{"Ref": "AWS::NoValue"}`.
    if (!branch.has('Effect')) return [];
    const condition = branch.get('Condition') ?? null;
    const conditions: Fields = new Map([
      ...(isFields(condition) ? condition : []),
      [OF_TEMPLATE, new Map([['name', waits]])],
    ]);
    return [plain(new Map<string, Value>([...branch, ['Condition', conditions]]))];
  });
}

function plain(value: Value): unknown {
  const known = plainValue(value);
  if (typeof known === 'string') return openText(known) ?? known;
  if (isList(known)) return known.map((entry) => plain(entry)).filter((entry) => entry !== null);
  if (!isFields(known)) return known;
  return Object.fromEntries([...known].map(([key, entry]) => [key, plain(entry)]));
}
