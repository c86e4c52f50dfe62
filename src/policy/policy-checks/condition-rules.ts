import { GLOBAL_KEYS, tagKey, type KeyType } from './global-keys';
import { quoted } from './document-rules';
import { OPEN, operatorNamed, type ConditionView, type Raised, type StatementView } from './statement-view';
import { valueRules } from './value-rules';
import { variableRules } from './variable-rules';

/** What is wrong with the conditions of a statement. */
export function conditionRules({ conditions, hasVariables }: StatementView): readonly Raised[] {
  return [
    ...conditions.flatMap((condition) => ruleOn(condition, hasVariables)),
    ...twiceRule(conditions),
    ...pairRule(conditions),
  ];
}

/** IAM tells no case of keys. */
function twiceRule(conditions: readonly ConditionView[]): readonly Raised[] {
  const seen = new Set<string>();
  return conditions.flatMap(({ operator, key }): Raised[] => {
    const name = `${operator} ${key.toLowerCase()}`;
    const isTwice = seen.has(name);
    seen.add(name);
    return isTwice ? [{ check: 'DUPLICATE_KEYS_WITH_DIFFERENT_CASE', found: key }] : [];
  });
}

function pairRule(conditions: readonly ConditionView[]): readonly Raised[] {
  const keys = new Set(conditions.map(({ key }) => key.toLowerCase()));
  return keys.has('aws:vpcsourceip') && !keys.has('aws:sourcevpc')
    ? [{ check: 'MISSING_PAIRED_CONDITION_KEYS', found: '' }]
    : [];
}

/** At most one fault of operator and key, and one of the values. */
function ruleOn(condition: ConditionView, hasVariables: boolean): readonly Raised[] {
  const name = operatorNamed(condition.base);
  if (name === null) return [{ check: 'INVALID_CONDITION_OPERATOR', found: quoted(condition.operator) }];
  const ofKey = keyRule(condition, name);
  if (ofKey !== null) return [ofKey];
  if (condition.values.some((value) => value.includes(OPEN))) return [];
  const isText = /^(?:String|Arn)/.test(name);
  const variables = isText ? condition.values.flatMap((value) => variableRules(value, hasVariables)) : [];
  if (!isText && hasVariables && condition.values.some((value) => value.includes('${')))
    return [{ check: 'INVALID_VARIABLE_FOR_OPERATOR', found: name }];
  return variables.length > 0 ? variables : valueRules(condition, name);
}

const KEY = /^[a-z0-9-]+:[^\s:]|^[\w.-]+(?:\/[\w./-]+)?:[^\s:]/i;

function keyRule({ key, qualifier, operator, ifExists }: ConditionView, name: string): Raised | null {
  if (key.includes(OPEN)) return null;
  if (!KEY.test(key)) return { check: 'INVALID_CONDITION_KEY_FORMAT', found: quoted(key) };
  if (name === 'Null' && ifExists) return { check: 'NULL_WITH_IF_EXISTS', found: '' };
  if (name === 'Null' && qualifier !== null) return { check: 'NULL_WITH_QUALIFIER', found: operator };
  const lower = key.toLowerCase();
  if (lower === 'aws:arn') return { check: 'DEPRECATED_GLOBAL_CONDITION_KEY', found: key };
  const tag = tagKey(lower);
  if (tag !== null && tag === lower.replace(/\/$/, ''))
    return { check: 'MISSING_TAG_KEY_IN_CONDITION', found: key };
  const global = GLOBAL_KEYS.get(tag ?? lower);
  if (global === undefined && lower.startsWith('aws:'))
    return { check: 'INVALID_GLOBAL_CONDITION_KEY', found: quoted(key) };
  if (global === undefined || name === 'Null') return null;
  if (global.isList && qualifier === null) return { check: 'MISSING_QUALIFIER', found: key };
  if (!global.isList && qualifier === 'ForAllValues')
    return { check: 'FORALLVALUES_WITH_SINGLE_VALUED_KEY', found: key };
  return fits(name, global.type) ? null : { check: 'TYPE_MISMATCH', found: key };
}

/** Texts compare with anything that has no order of its own: only what can never hold is said. */
const OPERATORS_OF: Readonly<Record<KeyType, RegExp>> = {
  String: /^(?:String|Arn)/,
  ARN: /^(?:String|Arn)/,
  Bool: /^(?:Bool|String)/,
  Date: /^Date/,
  DateOrNumber: /^(?:Date|Numeric)/,
  Numeric: /^Numeric/,
  IPAddress: /^(?:Not)?IpAddress/,
};

function fits(operator: string, type: KeyType): boolean {
  return OPERATORS_OF[type].test(operator);
}
