import { describe, expect, test } from 'vitest';
import { conditionsHold } from './conditions';
import { resolver } from './policy-variables';
import { readContext } from './request-context';

function outcome(block: unknown, context: Record<string, string | readonly string[]> = {}) {
  const read = readContext(context);
  return conditionsHold(block, read, resolver('2012-10-17', read));
}

const TOPIC = 'arn:aws:sns:us-east-1:111122223333:topic';

/** One key `k`, what the policy wants of it, and what the request says. */
const HOLDS = [
  { operator: 'StringEquals', wanted: 'a', given: 'a', holds: 'yes' },
  { operator: 'StringEquals', wanted: 'a', given: 'A', holds: 'no' },
  { operator: 'StringEquals', wanted: ['a', 'b'], given: 'b', holds: 'yes' },
  { operator: 'StringEquals', wanted: 'a*', given: 'ab', holds: 'no' },
  { operator: 'StringEquals', wanted: '${*}', given: '*', holds: 'yes' },
  { operator: 'StringEquals', wanted: 10, given: '10', holds: 'yes' },
  { operator: 'StringEquals', wanted: [], given: '10', holds: 'no' },
  { operator: 'StringNotEquals', wanted: 'a', given: 'b', holds: 'yes' },
  { operator: 'StringNotEquals', wanted: ['a', 'b'], given: 'b', holds: 'no' },
  { operator: 'StringNotEquals', wanted: ['a', 'b'], given: 'c', holds: 'yes' },
  { operator: 'StringNotEquals', wanted: '${aws:none}', given: 'c', holds: 'unknown' },
  { operator: 'StringEquals', wanted: '${aws:none}', given: 'c', holds: 'no' },
  { operator: 'StringEqualsIgnoreCase', wanted: 'Straße', given: 'straße', holds: 'yes' },
  { operator: 'StringNotEqualsIgnoreCase', wanted: 'A', given: 'a', holds: 'no' },
  { operator: 'StringLike', wanted: 'home/*', given: 'home/x', holds: 'yes' },
  { operator: 'StringLike', wanted: 'h?me', given: 'Home', holds: 'no' },
  { operator: 'StringLike', wanted: 'a${*}', given: 'ab', holds: 'no' },
  { operator: 'StringNotLike', wanted: 'home/*', given: 'home/x', holds: 'no' },
  { operator: 'NumericEquals', wanted: '10', given: '10.0', holds: 'yes' },
  { operator: 'NumericNotEquals', wanted: 10, given: '11', holds: 'yes' },
  { operator: 'NumericLessThan', wanted: '10', given: '9', holds: 'yes' },
  { operator: 'NumericLessThan', wanted: '10', given: '10', holds: 'no' },
  { operator: 'NumericLessThanEquals', wanted: '10', given: '10', holds: 'yes' },
  { operator: 'NumericGreaterThan', wanted: '-1', given: '0', holds: 'yes' },
  { operator: 'NumericGreaterThanEquals', wanted: '10', given: '9', holds: 'no' },
  { operator: 'NumericLessThan', wanted: '10', given: '', holds: 'no' },
  { operator: 'NumericLessThan', wanted: 'ten', given: '1', holds: 'no' },
  { operator: 'DateGreaterThan', wanted: '2020-01-01T00:00:01Z', given: '2020-01-02', holds: 'yes' },
  { operator: 'DateLessThan', wanted: '2020-01-01T00:00:01Z', given: '1577836800', holds: 'yes' },
  { operator: 'DateEquals', wanted: '2020-01-01T01:00+01:00', given: '2020-01-01T00:00:00Z', holds: 'yes' },
  { operator: 'DateEquals', wanted: '2020', given: '2020-01-01T00:00', holds: 'yes' },
  { operator: 'DateNotEquals', wanted: '2020-01', given: '2020-01-01', holds: 'no' },
  { operator: 'DateLessThanEquals', wanted: '2020-01-01', given: '2020-01-01', holds: 'yes' },
  { operator: 'DateGreaterThanEquals', wanted: 'yesterday', given: '2020-01-01', holds: 'no' },
  { operator: 'Bool', wanted: 'true', given: 'true', holds: 'yes' },
  { operator: 'Bool', wanted: true, given: 'True', holds: 'yes' },
  { operator: 'Bool', wanted: 'false', given: 'true', holds: 'no' },
  { operator: 'BinaryEquals', wanted: 'QmluYXJ5', given: 'QmluYXJ5', holds: 'yes' },
  { operator: 'BinaryEquals', wanted: 'QmluYXJ5', given: 'qmluyxj5', holds: 'no' },
  { operator: 'IpAddress', wanted: ['203.0.113.0/24', '2001:DB8::/32'], given: '2001:db8::1', holds: 'yes' },
  { operator: 'NotIpAddress', wanted: '203.0.113.0/24', given: '203.0.113.7', holds: 'no' },
  { operator: 'ArnEquals', wanted: TOPIC, given: TOPIC, holds: 'yes' },
  { operator: 'ArnEquals', wanted: 'arn:aws:sns:*:111122223333:*', given: TOPIC, holds: 'yes' },
  { operator: 'ArnLike', wanted: 'arn:aws:sns:*:topic', given: TOPIC, holds: 'no' },
  { operator: 'ArnLike', wanted: 'arn:aws:sns:*:*:t?pic', given: TOPIC, holds: 'yes' },
  {
    operator: 'ArnLike',
    wanted: 'arn:aws:sns:*:*:a:*',
    given: 'arn:aws:sns:eu-west-1:1:a:b:c',
    holds: 'yes',
  },
  { operator: 'ArnNotEquals', wanted: TOPIC, given: TOPIC, holds: 'no' },
  { operator: 'ArnNotLike', wanted: 'arn:aws:sqs:*:*:*', given: TOPIC, holds: 'yes' },
  { operator: 'ArnLike', wanted: '*', given: 'topic', holds: 'no' },
  { operator: 'Null', wanted: 'true', given: 'a', holds: 'no' },
  { operator: 'Null', wanted: 'false', given: 'a', holds: 'yes' },
  { operator: 'Null', wanted: false, given: 'a', holds: 'yes' },
] as const;

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
describe('a key with one value', () => {
  test.each(HOLDS)('$operator $wanted on $given: $holds', ({ operator, wanted, given, holds }) => {
    expect(outcome({ [operator]: { k: wanted } }, { K: given })).toBe(holds);
  });

  test.each(HOLDS.filter(({ operator }) => operator !== 'Null'))(
    '$operatorIfExists $wanted on $given: $holds',
    ({ operator, wanted, given, holds }) => {
      expect(outcome({ [`${operator}IfExists`]: { k: wanted } }, { K: given })).toBe(holds);
    },
  );
});

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IfExists */
describe('an absent key', () => {
  test.each([
    { operator: 'StringEquals', wanted: 'a', holds: 'no' },
    { operator: 'StringLike', wanted: '*', holds: 'no' },
    { operator: 'StringNotEquals', wanted: 'a', holds: 'yes' },
    { operator: 'StringNotLike', wanted: '*', holds: 'yes' },
    { operator: 'ArnNotLike', wanted: TOPIC, holds: 'yes' },
    { operator: 'NumericLessThan', wanted: '1', holds: 'no' },
    { operator: 'NotIpAddress', wanted: '0.0.0.0/0', holds: 'yes' },
    { operator: 'Bool', wanted: 'false', holds: 'no' },
    { operator: 'StringEqualsIfExists', wanted: 'a', holds: 'yes' },
    { operator: 'BoolIfExists', wanted: 'true', holds: 'yes' },
    { operator: 'Null', wanted: 'true', holds: 'yes' },
    { operator: 'Null', wanted: 'false', holds: 'no' },
    { operator: 'ForAllValues:StringEquals', wanted: 'a', holds: 'yes' },
    { operator: 'ForAnyValue:StringEquals', wanted: 'a', holds: 'no' },
    { operator: 'ForAnyValue:StringNotEquals', wanted: 'a', holds: 'no' },
    { operator: 'ForAnyValue:StringEqualsIfExists', wanted: 'a', holds: 'yes' },
  ])('$operator $wanted: $holds', ({ operator, wanted, holds }) => {
    expect(outcome({ [operator]: { k: wanted } })).toBe(holds);
    expect(outcome({ [operator]: { k: wanted } }, { k: [] })).toBe(holds);
  });
});

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html */
describe('a key with several values', () => {
  const wanted = ['PostDateTime', 'Message', 'Tags'];

  test.each([
    { operator: 'ForAllValues:StringLike', given: ['PostDateTime', 'Message'], holds: 'yes' },
    { operator: 'ForAllValues:StringLike', given: ['PostDateTime', 'UserName'], holds: 'no' },
    { operator: 'ForAnyValue:StringLike', given: ['PostDateTime', 'UserName'], holds: 'yes' },
    { operator: 'ForAnyValue:StringLike', given: ['ID', 'UserName'], holds: 'no' },
    { operator: 'ForAllValues:StringNotEquals', given: ['ID', 'UserName'], holds: 'yes' },
    { operator: 'ForAllValues:StringNotEquals', given: ['ID', 'Tags'], holds: 'no' },
    { operator: 'ForAnyValue:StringNotEquals', given: ['ID', 'Tags'], holds: 'yes' },
    { operator: 'ForAnyValue:StringNotEquals', given: ['Tags'], holds: 'no' },
    { operator: 'ForAllValues:StringEquals', given: [''], holds: 'yes' },
    { operator: 'ForAnyValue:StringEquals', given: [''], holds: 'no' },
    { operator: 'StringEquals', given: ['Tags'], holds: 'yes' },
    { operator: 'StringEquals', given: ['Tags', 'Message'], holds: 'unknown' },
  ])('$operator on $given: $holds', ({ operator, given, holds }) => {
    expect(outcome({ [operator]: { 'dynamodb:Attributes': wanted } }, { 'dynamodb:attributes': given })).toBe(
      holds,
    );
  });
});

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html */
describe('several conditions', () => {
  const context = { a: '1', b: '2' };

  test.each([
    { block: undefined, holds: 'yes' },
    { block: {}, holds: 'yes' },
    { block: { StringEquals: { a: '1', b: '2' } }, holds: 'yes' },
    { block: { StringEquals: { a: '1', b: '3' } }, holds: 'no' },
    { block: { StringEquals: { a: '1' }, StringLike: { b: '?' } }, holds: 'yes' },
    { block: { StringEquals: { a: '1' }, StringLike: { b: '??' } }, holds: 'no' },
    { block: { StringSounds: { a: '1' } }, holds: 'unknown' },
    { block: { StringSounds: { a: '1' }, StringEquals: { a: '1' } }, holds: 'unknown' },
    { block: { StringSounds: { a: '1' }, StringEquals: { a: '2' } }, holds: 'no' },
  ])('$block: $holds', ({ block, holds }) => {
    expect(outcome(block, context)).toBe(holds);
  });

  test.each([
    { block: null },
    { block: 'StringEquals' },
    { block: [] },
    { block: { StringEquals: 'a' } },
    { block: { StringEquals: { a: null } } },
    { block: { StringEquals: { a: [{}] } } },
    { block: { NullIfExists: { a: 'true' } } },
    { block: { 'ForSomeValues:StringEquals': { a: '1' } } },
    { block: { constructor: { a: '1' } } },
    { block: JSON.parse('{"__proto__":{"a":"1"}}') as unknown },
  ])('nobody can say: $block', ({ block }) => {
    expect(outcome(block, context)).toBe('unknown');
  });
});
