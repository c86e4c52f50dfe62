import { beforeAll, describe, expect, test } from 'vitest';
import { readActionFacts, type ActionFacts } from '../../aws-services';
import { buildRolePolicies, emptyRoleSpec } from '../../policy';
import { arrangedRows, type Arrangement } from './arranged-rows';
import { explainedMarkdown } from './explained-markdown';
import { explainedRows } from './explained-rows';

const FACTS = readActionFacts({
  services: { s3: 'Amazon S3' },
  actions: { 's3:GetObject': ['R', '~retrieve objects'], 's3:PutObject': ['W', '~add an object'] },
  keys: {},
});

const ROWS = explainedRows(
  buildRolePolicies({
    ...emptyRoleSpec(),
    apis: ['CreateTrainingJob'],
    level: 'guide',
    entries: {
      's3.inputs': [{ text: 's3://acme/in/' }, { text: 's3://other/in/' }],
      's3.outputs': [{ text: 's3://acme/out/' }],
    },
    otherAccess: [{ actions: ['s3:*'], resources: ['*'], why: 'a | b' }],
  }),
);

function actions(arrangement: Partial<Arrangement>): readonly (readonly string[])[] {
  const whole = { by: 'action', descending: false, filter: '', ...arrangement } as const;
  return arrangedRows(ROWS, FACTS, whole).map(({ rows }) => rows.map(({ action }) => action));
}

describe('arrangedRows', () => {
  test('are grouped by service, called by its name, the trust policy last', () => {
    const groups = arrangedRows(ROWS, FACTS, { by: 'action', descending: false, filter: '' });
    expect(groups.map(({ title }) => title)).toStrictEqual([
      'cloudwatch',
      'ecr',
      'logs',
      'Amazon S3',
      'Trust policy',
    ]);
  });

  test.each([
    { filter: 's3 read', held: ['s3:GetObject'] },
    { filter: 'READ  s3', held: ['s3:GetObject'] },
    { filter: 'retrieve', held: ['s3:GetObject'] },
    { filter: 'other/in write', held: ['s3:PutObject'] },
    { filter: 'Several', held: ['s3:*'] },
    { filter: 'nothing holds this', held: [] },
  ])('the filter “$filter” leaves $held', ({ filter, held }) => {
    expect(actions({ filter }).flat()).toStrictEqual(held);
  });

  test.each([
    { by: 'action', descending: false, first: 's3:*' },
    { by: 'action', descending: true, first: 's3:PutObject' },
    { by: 'access', descending: true, first: 's3:PutObject' },
    { by: 'resources', descending: true, first: 's3:*' },
    { by: 'level', descending: true, first: 's3:*' },
  ] as const)('$by, descending: $descending, begins with $first', ({ by, descending, first }) => {
    expect(actions({ by, descending, filter: 's3:' }).flat()[0]).toBe(first);
  });
});

describe('explainedMarkdown', () => {
  const text = explainedMarkdown(
    arrangedRows(ROWS, FACTS, { by: 'action', descending: false, filter: 's3:' }),
    FACTS,
  );

  test('is a table for each service', () => {
    expect(text.match(/^### .*$/gm)).toStrictEqual(['### Amazon S3']);
    expect(text).toContain('| Action | Access level | Resources | Conditions | Reason | Source | Level |');
  });

  test('keeps what the user wrote inside its cell', () => {
    const cells = text
      .split('\n')
      .filter((line) => line.startsWith('| `s3:'))
      .map((line) => line.split(/(?<!\\)\|/).length);
    expect(new Set(cells)).toStrictEqual(new Set([9]));
    expect(text).toContain(String.raw`a \| b`);
  });
});

describe('the facts of the tables', () => {
  let facts: ActionFacts;
  beforeAll(async () => {
    facts = (await import('virtual:action-facts')).ACTION_FACTS;
  });

  test('say in any case what an action does, and what a key compares', () => {
    expect(facts.action('S3:getobject')).toStrictEqual({
      accessLevel: 'Read',
      description: 'Grants permission to retrieve objects from Amazon S3',
    });
    expect(facts.key('iam:passedtoservice')).toMatch(/^Filters access by /);
    expect(facts.service('sagemaker')).toBe('Amazon SageMaker');
  });

  test.each(['s3:Get*', 's3:Nothing', 'nobody:GetObject', ''])('know nothing of “%s”', (name) => {
    expect(facts.action(name)).toBeNull();
  });
});
