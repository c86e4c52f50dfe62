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
  if (block === undefined) return 'yes';
  const operators = statementMembers(block);
  if (operators === null) return 'unknown';
  const outcomes = Object.entries(operators).flatMap(([operator, keys]): Outcome[] => {
    const fields = statementMembers(keys);
    if (fields === null) return ['unknown'];
    return Object.entries(fields).map(([key, wanted]) =>
      conditionHolds({ operator, wanted: wantedValues(wanted), values: valuesOf(key, context), resolve }),
    );
  });
  if (outcomes.includes('no')) return 'no';
  return outcomes.includes('unknown') ? 'unknown' : 'yes';
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

/** `true` wants the key absent, `false` present. */
function presenceHolds(wanted: readonly string[], present: boolean): Outcome {
  return outcome(wanted.some((value) => value.toLowerCase() === String(!present)));
}

function outcome(holds: boolean): Outcome {
  return holds ? 'yes' : 'no';
}
