import { OPERATORS } from './operators';
import { statementMembers, asArray } from './policy-json';
import type { Resolve } from './policy-variables';
import type { RequestContext } from './request-context';

/** `unknown`: nobody can say, because IAM has no such operator or takes no such value. */
export type Outcome = 'yes' | 'no' | 'unknown';

const OPERATOR_NAME = /^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/;

/**
 * Whether all conditions of a statement hold. Any that does not settles it, whatever the others are.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html
 */
export function conditionsHold(block: unknown, context: RequestContext, resolve: Resolve): Outcome {
  return block === undefined ? 'yes' : together(judgeConditions(block, context, resolve));
}

/** One condition key under one operator: what the policy wants of it, what the request says, and whether that will do. */
export interface JudgedCondition {
  readonly operator: string;
  readonly key: string;
  /** Any of these will do; of a negated operator none may. */
  readonly wanted: readonly string[];
  /** Empty where the request has no such key. */
  readonly given: readonly string[];
  readonly outcome: Outcome;
}

/** Judges each condition of a statement by itself. One that is malformed has no key, or no operator. */
export function judgeConditions(
  block: unknown,
  context: RequestContext,
  resolve: Resolve,
): readonly JudgedCondition[] {
  if (block === undefined) return [];
  const operators = statementMembers(block);
  if (operators === null) return [malformed('')];
  return Object.entries(operators).flatMap(([operator, keys]): JudgedCondition[] => {
    const fields = statementMembers(keys);
    if (fields === null) return [malformed(operator)];
    return Object.entries(fields).map(([key, value]) => {
      const wanted = wantedValues(value);
      const given = valuesOf(key, context);
      const holds = conditionHolds({ operator, wanted, values: given, resolve });
      return { operator, key, wanted: wanted ?? [], given, outcome: holds };
    });
  });
}

/** What several conditions come to: all of them must hold. */
export function together(conditions: readonly JudgedCondition[]): Outcome {
  if (conditions.some(({ outcome: each }) => each === 'no')) return 'no';
  return conditions.some(({ outcome: each }) => each === 'unknown') ? 'unknown' : 'yes';
}

function malformed(operator: string): JudgedCondition {
  return { operator, key: '', wanted: [], given: [], outcome: 'unknown' };
}

function valuesOf(key: string, context: RequestContext): readonly string[] {
  return context.get(key.toLowerCase()) ?? [];
}

/** JSON may hold numbers and booleans bare. */
function wantedValues(wanted: unknown): readonly string[] | null {
  const values: string[] = [];
  for (const value of asArray(wanted)) {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return null;
    values.push(String(value));
  }
  return values;
}

function conditionHolds(condition: {
  readonly operator: string;
  readonly wanted: readonly string[] | null;
  readonly values: readonly string[];
  readonly resolve: Resolve;
}): Outcome {
  const { operator: name, wanted, values, resolve } = condition;
  if (wanted === null) return 'unknown';
  if (name === 'Null') return presenceHolds(wanted, values.length > 0);
  const [, quantifier, base = '', ifExists] = OPERATOR_NAME.exec(name) ?? [];
  const operator = OPERATORS.get(base);
  if (operator === undefined) return 'unknown';
  if (ifExists !== undefined && values.length === 0) return 'yes';
  const resolved = wanted.map((text) => resolve(text)).filter((pieces) => pieces !== null);
  const hasVariable = resolved.length < wanted.length || resolved.some((pieces) => pieces.length > 1);
  if (hasVariable && !operator.variables) return 'unknown';
  // “Is not” a variable without a value: nobody can say. “Is” one: surely not.
  if (operator.negated && resolved.length < wanted.length) return 'unknown';
  const holds = (value: string) =>
    resolved.some((pieces) => operator.compare(value, pieces)) !== operator.negated;
  // To the quantifiers an empty text is as good as none.
  const given = values.filter((value) => value !== '');
  if (quantifier === 'ForAllValues') return outcome(given.every(holds));
  if (quantifier === 'ForAnyValue') return outcome(given.some(holds));
  const [value, ...others] = values;
  if (value === undefined) return outcome(operator.negated);
  // IAM wants a quantifier for several values, and does not say what happens without.
  return others.length > 0 ? 'unknown' : outcome(holds(value));
}

/** `true` wants the key absent, `false` present; no other value says anything. */
function presenceHolds(wanted: readonly string[], present: boolean): Outcome {
  if (!wanted.every((value) => /^(?:true|false)$/i.test(value))) return 'unknown';
  return outcome(wanted.some((value) => value.toLowerCase() === String(!present)));
}

function outcome(holds: boolean): Outcome {
  return holds ? 'yes' : 'no';
}
