import { isInBlock } from '../evaluate/ip-address';
import type { ConditionView, Raised } from './statement-view';
import { quoted } from './document-rules';

/** What is wrong with the values of a condition, one fault at most. `name` is the operator in IAM’s spelling. */
export function valueRules(condition: ConditionView, name: string): readonly Raised[] {
  const { key, values } = condition;
  const lower = key.toLowerCase();
  if (name === 'Bool' || name === 'Null') return booleanRule(values, name);
  if (name.startsWith('Numeric'))
    return mismatch(
      values,
      (value) => Number.isFinite(Number(value)) && value.trim() !== '',
      'TYPE_MISMATCH_NUMBER',
      name,
    );
  if (name.startsWith('Date')) return mismatch(values, isDate, 'TYPE_MISMATCH_DATE', name);
  if (name.endsWith('IpAddress')) return ipRule(values, name, lower);
  if (lower === 'aws:sourcevpc') return idRule(values, 'vpc', 'INVALID_VPC_FORMAT');
  if (lower === 'aws:sourcevpce') return idRule(values, 'vpce', 'INVALID_VPCE_FORMAT');
  return isExact(name) && values.some((value) => /[*?]/.test(withoutVariables(value)))
    ? [{ check: 'WILDCARD_WITHOUT_LIKE_OPERATOR', found: name }]
    : [];
}

/** `${*}` and `${?}` are meant to the letter. */
function withoutVariables(value: string): string {
  return value.replaceAll(/\$\{[^}]*\}/g, '');
}

function isExact(name: string): boolean {
  return name.startsWith('String') && !name.endsWith('Like');
}

function booleanRule(values: readonly string[], name: string): readonly Raised[] {
  if (values.length > 1) return [{ check: 'INVALID_CONDITION_MULTIPLE_BOOLEAN', found: name }];
  return mismatch(values, (value) => /^(?:true|false)$/i.test(value), 'TYPE_MISMATCH_BOOLEAN', name);
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Date */
function isDate(value: string): boolean {
  return /^\d+$/.test(value) || (/^\d{4}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value)));
}

function ipRule(values: readonly string[], name: string, key: string): readonly Raised[] {
  const wrong = mismatch(values, isRange, 'TYPE_MISMATCH_IP_RANGE', name);
  if (wrong.length > 0 || key !== 'aws:sourceip' || values.length === 0) return wrong;
  const [first = ''] = values;
  return values.every((value) => PRIVATE.test(value)) && name === 'IpAddress'
    ? [{ check: 'PRIVATE_IP_ADDRESS', found: first }]
    : [];
}

/** What can be read lies in itself. */
function isRange(value: string): boolean {
  return isInBlock(value, value);
}

/** https://datatracker.ietf.org/doc/html/rfc1918#section-3 and https://datatracker.ietf.org/doc/html/rfc4193#section-3.1 */
const PRIVATE = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|f[cd][0-9a-f]{2}:)/i;

function idRule(
  values: readonly string[],
  prefix: string,
  check: 'INVALID_VPC_FORMAT' | 'INVALID_VPCE_FORMAT',
): readonly Raised[] {
  const shape = new RegExp(`^${prefix}-(?:[0-9a-z]{8}|[0-9a-z]{17})$`, 'i');
  const wrong = values.find((value) => !/[*?$]/.test(value) && !shape.test(value));
  return wrong === undefined ? [] : [{ check, found: quoted(wrong) }];
}

function mismatch(
  values: readonly string[],
  isRight: (value: string) => boolean,
  check: 'TYPE_MISMATCH_BOOLEAN' | 'TYPE_MISMATCH_DATE' | 'TYPE_MISMATCH_IP_RANGE' | 'TYPE_MISMATCH_NUMBER',
  name: string,
): readonly Raised[] {
  return values.every((value) => isRight(value)) ? [] : [{ check, found: name }];
}
