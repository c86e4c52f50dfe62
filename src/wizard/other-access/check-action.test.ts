import { expect, test } from 'vitest';
import { checkAction } from './check-action';
import { knownOf } from './fixtures/known-of';

const known = await knownOf('dynamodb', 'iam');

test.each([
  { text: 'dynamodb:GetItem', tone: 'good', says: /^Read · The GetItem operation/ },
  { text: 'DynamoDB:putitem', tone: 'good', says: /^Write · / },
  { text: 'iam:PassRole', tone: 'good', says: /^Write · Pass a role/ },
  { text: 'iam:PutRolePolicy', tone: 'good', says: /^Permissions management · / },
  { text: 'dynamodb:GetItems', tone: 'wrong', says: 'Amazon DynamoDB has no action “GetItems”.' },
  { text: 'dynamodb:Teapot*', tone: 'wrong', says: 'No action of Amazon DynamoDB matches this.' },
  { text: 'dynamodb:Batch*', tone: 'careful', says: /^\d+ actions today: \d+ Read, \d+ Write\.$/ },
  { text: 'teapot:Brew', tone: 'wrong', says: 'AWS has no service “teapot”.' },
])('$text is $tone', ({ text, tone, says }) => {
  const hint = checkAction(text, known);
  expect(hint?.tone).toBe(tone);
  expect(hint?.text).toMatch(says);
});

test.each(['', 'dynamodb', 'dynamodb:', 's3:GetObject', '*', 'GetItem'])(
  'nothing is said of “%s”',
  (text) => {
    expect(checkAction(text, known)).toBeNull();
  },
);
