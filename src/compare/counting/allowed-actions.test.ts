import { describe, expect, test } from 'vitest';
import type { PolicyJson, StatementJson } from '../../policy';
import { unpackActions } from './action-list';
import { allowedActions, needsMoreOf } from './allowed-actions';
import { amountOf, caveatsOf, comparisonSentence, costSentence } from './sentences';

const LIST = unpackActions({
  s3: {
    L: 'ListBucket',
    l: 'ListAllMyBuckets',
    R: 'GetObject',
    W: 'PutObject DeleteObject',
    P: 'PutBucketPolicy',
  },
  kms: { W: 'Decrypt', T: 'TagResource' },
});

const allow = (fields: Partial<StatementJson>): StatementJson => ({ Effect: 'Allow', ...fields });
const deny = (fields: Partial<StatementJson>): StatementJson => ({ Effect: 'Deny', ...fields });
const policy = (...Statement: StatementJson[]): PolicyJson => ({ Version: '2012-10-17', Statement });

const OBJECTS = 'arn:aws:s3:::acme/*';
const READ = allow({ Action: 's3:GetObject', Resource: OBJECTS });
const CONDITION = { StringEquals: { 'aws:PrincipalTag/team': 'ml' } };

/** Each allowed action with its reach, and `?` where it has a condition, `-` where a Deny narrows it. */
const CASES: readonly { name: string; statements: readonly StatementJson[]; allowed: readonly string[] }[] = [
  { name: 'one action on one resource', statements: [READ], allowed: ['s3:GetObject named'] },
  {
    name: 'a wildcard, in any case, is every action that AWS lists',
    statements: [allow({ Action: 'S3:*object', Resource: OBJECTS })],
    allowed: ['s3:GetObject named', 's3:PutObject named', 's3:DeleteObject named'],
  },
  {
    name: 'a question mark is one character',
    statements: [allow({ Action: 'kms:Decryp?', Resource: '*' })],
    allowed: ['kms:Decrypt everything'],
  },
  {
    name: 'what takes no resource is told apart on *',
    statements: [allow({ Action: 's3:List*', Resource: '*' })],
    allowed: ['s3:ListBucket everything', 's3:ListAllMyBuckets no-resource'],
  },
  {
    name: 'NotAction is everything else',
    statements: [allow({ NotAction: 's3:*', Resource: '*' })],
    allowed: ['kms:Decrypt everything', 'kms:TagResource everything'],
  },
  {
    name: 'NotResource is everything else',
    statements: [allow({ Action: 's3:GetObject', NotResource: OBJECTS })],
    allowed: ['s3:GetObject everything'],
  },
  {
    name: 'the widest statement counts',
    statements: [READ, allow({ Action: 's3:Get*', Resource: ['arn:aws:s3:::*'] })],
    allowed: ['s3:GetObject everything'],
  },
  {
    name: 'every resource of a kind is everything',
    statements: [allow({ Action: 'kms:Decrypt', Resource: 'arn:aws:kms:*:111122223333:key/*' })],
    allowed: ['kms:Decrypt everything'],
  },
  {
    name: 'a beginning of names is named',
    statements: [allow({ Action: 'kms:Decrypt', Resource: 'arn:aws:kms:*:111122223333:key/mrk-*' })],
    allowed: ['kms:Decrypt named'],
  },
  {
    name: 'a condition on every statement is noted',
    statements: [allow({ Action: 's3:GetObject', Resource: OBJECTS, Condition: CONDITION })],
    allowed: ['s3:GetObject named ?'],
  },
  {
    name: 'a condition beside a statement without one is none',
    statements: [READ, allow({ Action: 's3:GetObject', Resource: OBJECTS, Condition: CONDITION })],
    allowed: ['s3:GetObject named'],
  },
  {
    name: 'a Deny on everything takes away',
    statements: [
      allow({ Action: 's3:*Object', Resource: '*' }),
      deny({ Action: 's3:Delete*', Resource: '*' }),
    ],
    allowed: ['s3:GetObject everything', 's3:PutObject everything'],
  },
  {
    name: 'a Deny of all but some actions leaves those',
    statements: [allow({ Action: '*', Resource: '*' }), deny({ NotAction: 'kms:Decrypt', Resource: '*' })],
    allowed: ['kms:Decrypt everything'],
  },
  {
    name: 'a Deny on one resource narrows',
    statements: [READ, deny({ Action: 's3:*', Resource: 'arn:aws:s3:::acme/secret/*' })],
    allowed: ['s3:GetObject named -'],
  },
  {
    name: 'a Deny on all but some resources narrows',
    statements: [READ, deny({ Action: 's3:*', NotResource: OBJECTS })],
    allowed: ['s3:GetObject named -'],
  },
  {
    name: 'a Deny under a condition narrows',
    statements: [READ, deny({ Action: '*', Resource: '*', Condition: CONDITION })],
    allowed: ['s3:GetObject named -'],
  },
  { name: 'nothing without a resource', statements: [allow({ Action: 's3:GetObject' })], allowed: [] },
  {
    name: 'nothing with Action and NotAction',
    statements: [allow({ Action: 's3:*', NotAction: 's3:*', Resource: '*' })],
    allowed: [],
  },
];

test.each(CASES)('$name', ({ statements, allowed }) => {
  const { actions } = allowedActions([policy(...statements)], LIST);
  expect(
    actions.map(
      ({ name, reach, isConditional, isNarrowed }) =>
        `${name} ${reach}${isConditional ? ' ?' : ''}${isNarrowed ? ' -' : ''}`,
    ),
  ).toStrictEqual(allowed);
});

test('what a document is not gives nothing', () => {
  const hostile: PolicyJson[] = JSON.parse(
    '[null, 1, "x", [], { "Statement": null }, { "Statement": [1, { "Effect": "allow" }] }]',
  );
  expect(allowedActions(hostile, LIST).actions).toStrictEqual([]);
});

test('a policy with many thousands of actions takes no longer than others', () => {
  const Action = Array.from({ length: 50_000 }, (_, index) => `service${index}:Action*`);
  const { actions } = allowedActions([policy(allow({ Action, Resource: '*' }), READ)], LIST);
  expect(actions.map(({ name }) => name)).toStrictEqual(['s3:GetObject']);
});

describe('services that the list does not have', () => {
  test.each([
    { action: 's3:Get*', isNeeded: false },
    { action: 'dynamodb:GetItem', isNeeded: true },
    { action: '*', isNeeded: true },
    { action: '*:Get*', isNeeded: true },
  ])('$action: $isNeeded', ({ action, isNeeded }) => {
    expect(needsMoreOf([policy(allow({ Action: action, Resource: '*' }))], LIST)).toBe(isNeeded);
  });

  test('all but some are of every service', () => {
    expect(needsMoreOf([policy(deny({ NotAction: 's3:*', Resource: '*' }))], LIST)).toBe(true);
  });
});

describe('the sentence', () => {
  const named = [READ, allow({ Action: 's3:ListBucket', Resource: 'arn:aws:s3:::acme' })];
  const wide = allow({ Action: 'kms:*', Resource: '*' });
  const listing = allow({ Action: 's3:ListAllMyBuckets', Resource: '*' });

  test.each([
    { statements: [], amount: '0 actions' },
    { statements: [READ], amount: '1 action on 1 named resource' },
    { statements: named, amount: '2 actions on 2 named resources' },
    { statements: [wide], amount: '2 actions, all on everything' },
    {
      statements: [...named, allow({ Action: 'kms:Decrypt', Resource: '*' })],
      amount: '3 actions: 2 on 2 named resources, 1 on everything',
    },
    {
      statements: [...named, listing],
      amount: '3 actions: 2 on 2 named resources, 1 on everything, because they take no resource',
    },
    { statements: [READ, wide], amount: '3 actions, 2 of them on everything' },
  ])('$amount', ({ statements, amount }) => {
    expect(amountOf(allowedActions([policy(...statements)], LIST))).toBe(amount);
  });

  test('says both sides', () => {
    const own = allowedActions([policy(READ)], LIST);
    const other = allowedActions([policy(wide)], LIST);
    expect(comparisonSentence(own, 'AdminPolicy', other)).toBe(
      'This role allows 1 action on 1 named resource; AdminPolicy allows 2 actions, all on everything.',
    );
  });

  test.each([
    {
      refused: 0,
      cost: 'The role gets 2 more actions, 2 of them on everything.',
    },
    {
      refused: 1,
      cost: 'The role gets 2 more actions, 2 of them on everything, and loses 1 permission that this role has by name.',
    },
  ])('says what the other side costs, with $refused refused', ({ refused, cost }) => {
    const own = allowedActions([policy(READ)], LIST);
    expect(costSentence(own, allowedActions([policy(READ, wide)], LIST), refused)).toBe(cost);
  });

  test('what it leaves open is said', () => {
    const counted = allowedActions(
      [
        policy(
          allow({ Action: ['s3:GetObject', 's3:GetObjekt'], Resource: OBJECTS, Condition: CONDITION }),
          deny({ Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme/secret/*' }),
        ),
      ],
      LIST,
    );
    expect(caveatsOf(counted)).toStrictEqual([
      '1 only under a condition',
      '1 narrowed by a Deny',
      'not counted, because AWS’s list does not have them: s3:GetObjekt',
    ]);
  });
});
