import { describe, expect, test } from 'vitest';
import { prefixOf, typedAction, typedActions } from './known-actions';
import { knownOf } from './fixtures/known-of';

const known = await knownOf('dynamodb', 'sqs');

test.each([
  { text: 'dynamodb:GetItem', prefix: 'dynamodb' },
  { text: ' DynamoDB:', prefix: 'dynamodb' },
  { text: 'dynamodb', prefix: null },
  { text: '*:*', prefix: null },
  { text: '', prefix: null },
])('“$text” names the service $prefix', ({ text, prefix }) => {
  expect(prefixOf(text)).toBe(prefix);
});

describe('typedAction', () => {
  test('finds an action in any case, and what a pattern stands for', () => {
    expect(typedAction('dynamodb:getitem', known)?.actions.map(({ name }) => name)).toStrictEqual([
      'GetItem',
    ]);
    const pattern = typedAction('dynamodb:*Item', known);
    expect(pattern?.isPattern).toBe(true);
    expect(pattern?.actions.map(({ name }) => name)).toContain('PutItem');
  });

  test.each(['dynamodb', 's3:GetObject', 'teapot:Brew', '__proto__:x'])('says nothing of %s', (text) => {
    expect(typedAction(text, known)).toBeNull();
  });
});

test.each([
  { texts: ['dynamodb:GetItem', ' ', 'sqs:SendMessage'], count: 2, isWhole: true },
  { texts: ['dynamodb:GetItem', 's3:GetObject'], count: 1, isWhole: false },
  { texts: ['dynamodb:Teapot'], count: 0, isWhole: false },
  { texts: [], count: 0, isWhole: true },
])('of $texts $count are known', ({ texts, count, isWhole }) => {
  const actions = typedActions(texts, known);
  expect(actions.typed).toHaveLength(count);
  expect(actions.isWhole).toBe(isWhole);
});
