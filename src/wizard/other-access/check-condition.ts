import {
  conditionKeyNamed,
  conditionKeysOf,
  type ConditionKey,
  type ConditionType,
} from '../../aws-services';
import type { OtherCondition } from '../../policy';
import type { Hint } from '../fields/hint-line';
import { few } from './few';
import { typedActions, type Known, type TypedAction } from './known-actions';

/** Operators that compare each type of key, the usual one first. */
const OPERATORS: Readonly<Record<ConditionType, readonly string[]>> = {
  String: ['StringEquals', 'StringLike', 'StringNotEquals', 'StringNotLike', 'StringEqualsIgnoreCase'],
  ARN: ['ArnLike', 'ArnEquals', 'ArnNotLike', 'ArnNotEquals', 'StringLike'],
  Bool: ['Bool'],
  Numeric: ['NumericEquals', 'NumericLessThanEquals', 'NumericGreaterThanEquals', 'NumericNotEquals'],
  Date: ['DateLessThan', 'DateGreaterThan', 'DateLessThanEquals', 'DateGreaterThanEquals', 'DateEquals'],
  IPAddress: ['IpAddress', 'NotIpAddress'],
};

/** Operators that hold, or may, where a request has no such key. */
const HOLDS_WITHOUT = /IfExists$|^Null$|Not|^ForAllValues:/i;

/** The operators to offer for a key. */
export function operatorsFor(key: ConditionKey | undefined): readonly string[] {
  if (key === undefined) return [...new Set(Object.values(OPERATORS).flat()), 'Null'];
  const own = OPERATORS[key.type];
  if (!key.isList) return [...own, 'Null'];
  return [...own.map((name) => `ForAnyValue:${name}`), ...own.map((name) => `ForAllValues:${name}`), 'Null'];
}

/** The keys that every action of a statement has: those that a condition can ask for. */
export function keysForAll(typed: readonly TypedAction[]): readonly ConditionKey[] {
  const [first, ...others] = typed.map(keysOf);
  if (first === undefined) return [];
  return first.filter(({ name }) => others.every((keys) => keys.some((key) => key.name === name)));
}

/** A pattern has the keys of anything that it matches. */
function keysOf({ facts, actions }: TypedAction): readonly ConditionKey[] {
  const keys = actions.flatMap(({ name }) => conditionKeysOf(facts, name));
  return [...new Map(keys.map((key) => [key.name, key])).values()];
}

/** The key of a condition, as AWS lists it for the actions; undefined where it does not. */
export function namedKey(name: string, typed: readonly TypedAction[]): ConditionKey | undefined {
  for (const { facts } of typed) {
    const key = conditionKeyNamed(facts, name.trim());
    if (key !== undefined) return key;
  }
  return undefined;
}

/** Whether a condition's key exists and applies to every action. Null where nothing can be said. */
export function checkCondition(
  { operator, key: name }: Pick<OtherCondition, 'operator' | 'key'>,
  actionTexts: readonly string[],
  known: Known,
): Hint | null {
  const { typed, isWhole } = typedActions(actionTexts, known);
  if (name.trim() === '' || typed.length === 0) return null;
  const key = namedKey(name, typed);
  if (key === undefined)
    return isWhole
      ? { tone: 'wrong', text: `AWS lists no condition key “${name.trim()}” for these actions.` }
      : null;

  const lacking = typed.filter((each) => !keysOf(each).some((own) => own.name === key.name));
  if (lacking.length > 0) {
    const which = few(lacking.map(({ text }) => text));
    return HOLDS_WITHOUT.test(operator.trim())
      ? { tone: 'careful', text: `Says nothing about ${which}: not a key of it.` }
      : { tone: 'wrong', text: `Not a key of ${which}: with this condition the statement never allows it.` };
  }
  const typedOperator = operator.trim();
  if (key.isList && typedOperator !== '' && !/^(?:ForA(?:ny|ll)Values:|Null$)/i.test(typedOperator))
    return {
      tone: 'wrong',
      text: `This key can have several values: write ForAnyValue:${typedOperator} or ForAllValues:${typedOperator}.`,
    };
  return { tone: 'good', text: key.description === '' ? 'A key of every request.' : key.description };
}
