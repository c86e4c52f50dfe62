import { describe, expect, test } from 'vitest';
import { checkReach, checkResource, openArn, takenTypes } from './check-resource';
import { knownOf } from './fixtures/known-of';
import { typedActions } from './known-actions';

const known = await knownOf('dynamodb', 's3', 'sqs');
const TABLE = 'arn:aws:dynamodb:eu-west-1:123456789012:table/churn';

describe('checkResource', () => {
  test.each([
    { actions: ['dynamodb:GetItem'], resource: TABLE, tone: 'good', says: 'table' },
    {
      actions: ['dynamodb:GetItem'],
      resource: 'arn:aws:dynamodb:<region>:<account>:table/<table>',
      tone: 'good',
      says: 'table',
    },
    { actions: ['dynamodb:Query'], resource: `${TABLE}/index/age`, tone: 'good', says: 'index' },
    {
      actions: ['dynamodb:GetItem'],
      resource: 'arn:aws:s3:::acme',
      tone: 'wrong',
      says: /^None of the actions takes this\. They take .*table/,
    },
    {
      actions: ['dynamodb:DescribeLimits'],
      resource: TABLE,
      tone: 'wrong',
      says: 'These actions take no resource: * is the only one.',
    },
    {
      actions: ['dynamodb:DescribeLimits'],
      resource: '*',
      tone: 'good',
      says: 'The only resource that these actions take.',
    },
    {
      actions: ['dynamodb:GetItem'],
      resource: '*',
      tone: 'careful',
      says: /^Reads everything\. Name the .*table/,
    },
    {
      actions: ['dynamodb:GetItem', 'dynamodb:PutItem'],
      resource: '*',
      tone: 'careful',
      says: /^Changes everything: PutItem\. /,
    },
  ])('$resource for $actions is $tone', ({ actions, resource, tone, says }) => {
    const hint = checkResource(resource, actions, known);
    expect(hint?.tone).toBe(tone);
    expect(hint?.text).toMatch(says);
  });

  test.each([
    { actions: [], resource: TABLE },
    { actions: ['dynamodb:GetItem'], resource: ' ' },
    { actions: ['glue:GetTable'], resource: TABLE },
    // The other action, of which nothing is known, may take it.
    { actions: ['dynamodb:GetItem', 'glue:GetTable'], resource: 'arn:aws:glue:::x' },
    { actions: ['dynamodb:DescribeLimits', 'glue:GetTable'], resource: '*' },
  ])('of $resource for $actions nothing is said', ({ actions, resource }) => {
    expect(checkResource(resource, actions, known)).toBeNull();
  });
});

describe('checkReach', () => {
  test.each([
    { actions: ['dynamodb:GetItem', 'dynamodb:Query'], resources: [TABLE], says: [] },
    { actions: ['dynamodb:GetItem', 'dynamodb:DescribeLimits'], resources: ['*'], says: [] },
    { actions: ['dynamodb:GetItem'], resources: [' '], says: [] },
    { actions: ['dynamodb:*', 'glue:GetTable'], resources: ['arn:aws:sqs:eu-west-1:1:q'], says: [] },
    {
      actions: ['dynamodb:GetItem', 'sqs:SendMessage'],
      resources: [TABLE],
      says: ['sqs:SendMessage reaches none of the resources: it takes queue.'],
    },
    {
      actions: ['dynamodb:GetItem', 'dynamodb:DescribeLimits'],
      resources: [TABLE],
      says: ['dynamodb:DescribeLimits: takes no resource but *. Give it a statement of its own.'],
    },
  ])('of $actions on $resources: $says', ({ actions, resources, says }) => {
    expect(checkReach(actions, resources, known).map(({ text }) => text)).toStrictEqual(says);
  });
});

test.each([
  {
    arn: 'arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}',
    open: 'arn:<partition>:dynamodb:<region>:<account>:table/<table name>',
  },
  {
    arn: 'arn:${Partition}:s3:::${BucketName}/${ObjectName}',
    open: 'arn:<partition>:s3:::<bucket name>/<object name>',
  },
])('$arn is offered with its names open', ({ arn, open }) => {
  expect(openArn({ arn })).toBe(open);
});

test('what is offered fits the kind that it stands for', () => {
  const actions = ['dynamodb:GetItem', 's3:GetObject', 's3:ListBucket', 'sqs:SendMessage'];
  for (const type of takenTypes(typedActions(actions, known).typed))
    expect(checkResource(openArn(type), actions, known)).toMatchObject({ tone: 'good' });
});
