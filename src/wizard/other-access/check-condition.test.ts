import { describe, expect, test } from 'vitest';
import { checkCondition, keysForAll, namedKey, operatorsFor } from './check-condition';
import { knownOf } from './fixtures/known-of';
import { typedActions } from './known-actions';

const known = await knownOf('dynamodb', 's3');
const typed = (...actions: string[]) => typedActions(actions, known).typed;

describe('checkCondition', () => {
  test.each([
    { actions: ['s3:ListBucket'], operator: 'StringLike', key: 's3:prefix', tone: 'good' },
    { actions: ['s3:ListBucket'], operator: 'StringLike', key: 'S3:Prefix', tone: 'good' },
    { actions: ['s3:GetObject'], operator: '', key: 'aws:SourceVpce', tone: 'good' },
    { actions: ['s3:*'], operator: 'StringLike', key: 's3:prefix', tone: 'good' },
    { actions: ['s3:ListBucket', 's3:GetObject'], operator: 'StringLike', key: 's3:prefix', tone: 'wrong' },
    { actions: ['s3:GetObject'], operator: 'StringLikeIfExists', key: 's3:prefix', tone: 'careful' },
    { actions: ['s3:GetObject'], operator: 'StringEquals', key: 's3:teapot', tone: 'wrong' },
    { actions: ['dynamodb:GetItem'], operator: 'StringEquals', key: 'dynamodb:LeadingKeys', tone: 'wrong' },
    {
      actions: ['dynamodb:GetItem'],
      operator: 'ForAllValues:StringEquals',
      key: 'dynamodb:LeadingKeys',
      tone: 'good',
    },
  ])('$operator on $key for $actions is $tone', ({ actions, tone, ...condition }) => {
    expect(checkCondition(condition, actions, known)?.tone).toBe(tone);
  });

  test.each([
    { actions: ['s3:GetObject'], key: ' ' },
    { actions: [], key: 's3:prefix' },
    { actions: ['glue:GetTable'], key: 'glue:x' },
    { actions: ['s3:GetObject', 'glue:GetTable'], key: 'glue:x' },
  ])('of $key for $actions nothing is said', ({ actions, key }) => {
    expect(checkCondition({ operator: 'StringEquals', key }, actions, known)).toBeNull();
  });

  test('names the actions that lack the key', () => {
    const condition = { operator: 'StringLike', key: 's3:prefix' };
    expect(checkCondition(condition, ['s3:ListBucket', 's3:GetObject'], known)?.text).toBe(
      'Not a key of s3:GetObject: with this condition the statement never allows it.',
    );
  });
});

test('only keys of every action are offered', () => {
  const names = keysForAll(typed('s3:ListBucket', 's3:GetObject')).map(({ name }) => name);
  expect(names).toContain('aws:SourceVpce');
  expect(names).not.toContain('s3:prefix');
  expect(keysForAll(typed('s3:ListBucket')).map(({ name }) => name)).toContain('s3:prefix');
  expect(keysForAll([])).toStrictEqual([]);
});

test.each([
  { actions: ['s3:ListBucket'], key: 's3:prefix', first: 'StringEquals' },
  { actions: ['s3:GetObject'], key: 'aws:SourceIp', first: 'IpAddress' },
  { actions: ['s3:GetObject'], key: 'aws:SecureTransport', first: 'Bool' },
  { actions: ['dynamodb:GetItem'], key: 'dynamodb:LeadingKeys', first: 'ForAnyValue:StringEquals' },
  { actions: ['s3:GetObject'], key: 's3:teapot', first: 'StringEquals' },
])('$key is compared by $first first', ({ actions, key, first }) => {
  expect(operatorsFor(namedKey(key, typed(...actions)))[0]).toBe(first);
});
