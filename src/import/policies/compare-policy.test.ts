import { describe, expect, test } from 'vitest';
import {
  buildRolePolicies,
  emptyRoleSpec,
  setAmendment,
  withList,
  type PolicyJson,
  type RoleSpec,
  type StatementJson,
} from '../../policy';
import { importText } from '../import-text';
import { comparePolicy } from './compare-policy';

const SPEC: RoleSpec = {
  ...emptyRoleSpec(),
  apis: ['CreateTrainingJob'],
  level: 'least-privilege',
  account: { region: 'eu-west-1', accountId: '111122223333', roleName: 'Acme', rolePath: '/' },
  entries: {
    's3.inputs': [{ text: 's3://acme/train/' }],
    's3.outputs': [{ text: 's3://acme/out/' }],
    images: [{ text: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:1' }],
  },
};

const OURS: PolicyJson[] = buildRolePolicies(SPEC).permissions.map((document) => ({ ...document }));

function allow(
  action: string | string[],
  resource: string | string[],
  others: Partial<StatementJson> = {},
): StatementJson {
  return { Effect: 'Allow', Action: action, Resource: resource, ...others };
}

function policy(...Statement: StatementJson[]): PolicyJson {
  return { Version: '2012-10-17', Statement };
}

const TRAIN = 'arn:aws:s3:::acme/train/*';

describe('what the job needs and the policy lacks', () => {
  test('nothing, of the policy that the wizard builds', () => {
    expect(comparePolicy(OURS, SPEC).lacks).toStrictEqual([]);
  });

  test('nothing, of a policy that allows everything', () => {
    expect(comparePolicy([policy(allow('*', '*'))], SPEC).lacks).toStrictEqual([]);
  });

  test('everything, of a policy that allows nothing, each with its purpose', () => {
    const { lacks } = comparePolicy([], SPEC);
    expect(lacks).toContainEqual({
      action: 's3:GetObject',
      resource: TRAIN,
      purpose: expect.stringMatching(/\S/),
      because: 'not-allowed',
      statement: null,
    });
    expect(lacks.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['s3:PutObject', 's3:ListBucket', 'ecr:BatchGetImage', 'logs:PutLogEvents']),
    );
  });

  test.each([
    {
      name: 'a statement that denies',
      statement: { Effect: 'Deny', Action: 's3:GetObj*', Resource: '*' },
      because: 'denied',
    },
    {
      name: 'a part of the objects',
      statement: allow('s3:GetObject', 'arn:aws:s3:::acme/train/*.csv'),
      because: 'not-allowed',
    },
    {
      name: 'a condition that nobody can judge here',
      statement: allow('s3:GetObject', TRAIN, {
        Condition: { StringEquals: { 'aws:SourceVpce': 'vpce-1' } },
      }),
      because: 'condition',
    },
  ] as const)('reading the input: $name', ({ statement, because }) => {
    const everythingElse: StatementJson = { Effect: 'Allow', NotAction: 's3:GetObject', Resource: '*' };
    const { lacks } = comparePolicy([policy(everythingElse, statement)], SPEC);
    expect(lacks).toMatchObject([{ action: 's3:GetObject', resource: TRAIN, because }]);
  });

  test('nothing, where a condition holds for what the job does', () => {
    const conditions = policy(
      allow('s3:ListBucket', 'arn:aws:s3:::acme', {
        Condition: { StringLike: { 's3:prefix': ['train/*'] } },
      }),
      allow('s3:GetObject', TRAIN, {
        Condition: { StringEquals: { 'aws:PrincipalAccount': '111122223333' } },
      }),
      { Effect: 'Allow', NotAction: ['s3:GetObject', 's3:ListBucket'], Resource: '*' },
    );
    expect(comparePolicy([conditions], SPEC).lacks).toStrictEqual([]);
  });

  test('a star and a dollar in a key are characters', () => {
    const spec = withList(SPEC, 's3.inputs', [{ text: 's3://acme/a*b$/x.csv', kind: 'object' }]);
    const exact = comparePolicy([policy(allow('s3:GetObject', 'arn:aws:s3:::acme/a${*}b${$}/x.csv'))], spec);
    expect(exact.lacks.filter(({ action }) => action === 's3:GetObject')).toStrictEqual([]);
  });

  test('a list that is not filled yet needs nothing', () => {
    const spec = withList(SPEC, 'images', []);
    const lacks = comparePolicy([], spec).lacks.map(({ resource }) => resource);
    expect(lacks.filter((resource) => resource.includes('REPOSITORY'))).toStrictEqual([]);
  });

  test('a part that has no name yet needs nothing, whether in a resource or in a condition', () => {
    const open = [{ text: 's3://<data bucket>/train/' }, { text: 's3://acme/<run>/' }];
    const { lacks } = comparePolicy([], withList(SPEC, 's3.inputs', open));
    expect(JSON.stringify(lacks)).not.toMatch(/DATA-BUCKET|RUN/);
    expect(lacks.map(({ action }) => action)).toContain('s3:PutObject');
  });

  test('a statement of the user’s own is needed too', () => {
    const table = 'arn:aws:dynamodb:eu-west-1:111122223333:table/features';
    const own = { actions: ['dynamodb:GetItem'], resources: [table], why: 'look up features' };
    const spec = { ...SPEC, otherAccess: [own] };
    expect(comparePolicy(OURS, spec).lacks).toStrictEqual([
      {
        action: 'dynamodb:GetItem',
        resource: table,
        purpose: expect.stringContaining('look up features'),
        because: 'not-allowed',
        statement: null,
      },
    ]);
    const [review] = comparePolicy([policy(allow('dynamodb:GetItem', table))], spec).statements;
    expect(review?.verdict).toBe('needed');
  });

  test('what is switched on for a tool is needed too', () => {
    const asked = policy(allow('ec2:DescribeVpcs', '*'));
    const verdictIn = (spec: RoleSpec) => comparePolicy([asked], spec).statements[0]?.verdict;
    expect(verdictIn(SPEC)).toBe('unneeded');
    expect(verdictIn(setAmendment(SPEC, 'sdk-role-check', true))).toBe('needed');
  });
});

describe('what the policy allows and the job does not need', () => {
  test('nothing, of the policy that the wizard builds', () => {
    const { statements } = comparePolicy(OURS, SPEC);
    expect(statements.filter(({ verdict }) => verdict !== 'needed')).toStrictEqual([]);
    expect(statements).toHaveLength(OURS.flatMap(({ Statement }) => Statement).length);
  });

  test.each([
    { name: 'as much as is needed', statement: allow('s3:GetObject', TRAIN), verdict: 'needed', how: [] },
    {
      name: 'less than is needed',
      statement: allow('S3:getobject', 'arn:aws:s3:::acme/train/a.csv'),
      verdict: 'needed',
      how: [],
    },
    {
      name: 'a wider resource',
      statement: allow('s3:GetObject', 'arn:aws:s3:::acme/*'),
      verdict: 'partly',
      how: ['wider'],
    },
    {
      name: 'a crossing resource',
      statement: allow('s3:GetObject', 'arn:aws:s3:::acme/*.csv'),
      verdict: 'partly',
      how: ['wider'],
    },
    { name: 'wider actions', statement: allow('s3:*', TRAIN), verdict: 'partly', how: ['wider'] },
    { name: 'everything', statement: allow('*', '*'), verdict: 'partly', how: ['wider'] },
    {
      name: 'another bucket',
      statement: allow('s3:GetObject', 'arn:aws:s3:::other/*'),
      verdict: 'unneeded',
      how: ['unneeded'],
    },
    {
      name: 'one needed and one not',
      statement: allow(['s3:GetObject', 's3:DeleteObject'], TRAIN),
      verdict: 'partly',
      how: ['unneeded'],
    },
    {
      name: 'all but something',
      statement: { Effect: 'Allow', NotAction: 'iam:*', NotResource: 'arn:aws:s3:::secret/*' },
      verdict: 'partly',
      how: ['wider'],
    },
    { name: 'a deny', statement: { Effect: 'Deny', Action: '*', Resource: '*' }, verdict: 'denies', how: [] },
    {
      name: 'no resource',
      statement: { Effect: 'Allow', Action: 's3:GetObject' },
      verdict: 'unreadable',
      how: [],
    },
    { name: 'no action', statement: { Effect: 'Allow', Resource: '*' }, verdict: 'unreadable', how: [] },
    {
      name: 'the same part twice',
      statement: allow(['s3:*', 's3:*'], [TRAIN, TRAIN]),
      verdict: 'partly',
      how: ['wider'],
    },
  ] as const)('$name: $verdict', ({ statement, verdict, how }) => {
    const body: StatementJson = { Sid: 'Named', ...statement };
    const [review] = comparePolicy([policy(body)], SPEC).statements;
    expect(review).toMatchObject({ policy: 0, statement: 0, sid: 'Named', verdict });
    expect(review?.excess.map((excess) => excess.how)).toStrictEqual(how);
  });

  test.each([
    { language: 'JSON', resource: '{"Fn::Sub": "arn:aws:s3:::${Bucket}/*"}' },
    { language: 'YAML', resource: "[arn:aws:s3:::acme/*, !Sub 'arn:aws:s3:::${Bucket}/*']" },
  ])('nothing is said of what a template in $language fills in', ({ resource }) => {
    const read = importText(`Statement:\n- Effect: Allow\n  Action: s3:GetObject\n  Resource: ${resource}`);
    const policies = (read.ok && read.value.policies) || [];
    expect(comparePolicy(policies, SPEC).statements).toMatchObject([{ verdict: 'open', excess: [] }]);
  });
});
