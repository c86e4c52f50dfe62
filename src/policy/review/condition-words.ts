import type { ConditionBlock } from '../document';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['StringEquals', 'is'],
  ['StringNotEquals', 'is not'],
  ['StringEqualsIgnoreCase', 'is, ignoring case,'],
  ['StringNotEqualsIgnoreCase', 'is not, ignoring case,'],
  ['StringLike', 'is like'],
  ['StringNotLike', 'is not like'],
  ['ArnEquals', 'is like'],
  ['ArnLike', 'is like'],
  ['ArnNotEquals', 'is not like'],
  ['ArnNotLike', 'is not like'],
  ['Bool', 'is'],
  ['IpAddress', 'is in'],
  ['NotIpAddress', 'is not in'],
]);

const OPERATOR = /^(?:(?<set>ForAllValues|ForAnyValue):)?(?<name>.*?)(?<ifThere>IfExists)?$/;

/**
 * Every condition of a statement in words, one each; all must hold.
 *
 * @example
 * conditionWords({ StringLike: { 's3:prefix': ['train/*'] } }) // ['s3:prefix is like train/*']
 */
export function conditionWords(block: ConditionBlock | undefined): readonly string[] {
  return Object.entries(block ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => inWords(operator, key, [values].flat())),
  );
}

function inWords(operator: string, key: string, values: readonly string[]): string {
  const { set, name = operator, ifThere } = OPERATOR.exec(operator)?.groups ?? {};
  const words = WORDS.get(name) ?? name;
  const subject = set === undefined ? key : `${set === 'ForAllValues' ? 'every' : 'any'} value of ${key}`;
  return `${subject} ${words} ${values.join(' or ')}${ifThere === undefined ? '' : ', where it is sent'}`;
}
