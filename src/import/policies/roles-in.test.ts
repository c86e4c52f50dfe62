import { describe, expect, test } from 'vitest';
import { asArray, emptyRoleSpec, statementMembers, type PolicyJson, type RoleSpec } from '../../policy';
import { ROLE_DOCUMENTS, allowing, expression, trust } from '../fixtures/role-documents';
import { importText } from '../index';
import { unresolved, type Value } from '../languages/value';
import { attachedPolicy } from './attached-policy';
import { comparePolicy } from './compare-policy';
import { policiesIn } from './policies-in';

/** A document as its reader gives it. */
function valueOf(written: unknown): Value {
  if (Array.isArray(written)) return written.map((entry) => valueOf(entry));
  if (typeof written === 'object' && written !== null) {
    if ('$expression' in written) return unresolved(String(written.$expression));
    return new Map(Object.entries(written).map(([key, entry]) => [key, valueOf(entry)]));
  }
  return typeof written === 'string' || typeof written === 'number' || typeof written === 'boolean'
    ? written
    : null;
}

function actionsOf(policies: readonly PolicyJson[]): unknown[] {
  return policies.flatMap(({ Statement }) =>
    asArray(Statement).flatMap((body) => asArray(statementMembers(body)?.['Action'])),
  );
}

function told(notes: readonly { readonly value: string; readonly message: string }[]): string {
  return notes.map(({ value, message }) => `${value} ${message}`).join('\n');
}

describe('the policies of the role that SageMaker assumes', () => {
  test.each(ROLE_DOCUMENTS)('$name', ({ value, actions, says = [] }) => {
    const { roles, notes } = policiesIn([valueOf(value)], 'json');
    expect(actionsOf(roles[0]?.policies ?? [])).toStrictEqual(actions);
    for (const pattern of says) expect(told(notes)).toMatch(pattern);
  });

  test('several may be meant: each can be chosen, and that is said', () => {
    const role = (action: string) => ({
      AssumeRolePolicyDocument: trust('sagemaker.amazonaws.com'),
      Policies: [{ PolicyDocument: allowing(action) }],
    });
    const { roles, notes } = policiesIn(
      [valueOf({ A: { RoleName: 'One', ...role('s3:*') }, B: { RoleName: 'Two', ...role('ecr:*') } })],
      'json',
    );
    expect(roles.map(({ name, policies }) => [name, ...actionsOf(policies)])).toStrictEqual([
      ['One', 's3:*'],
      ['Two', 'ecr:*'],
    ]);
    expect(told(notes)).toContain('One and Two may be meant.');
  });

  test('none is assumed by SageMaker: the role is compared, and that is said', () => {
    const { roles, notes } = policiesIn(
      [
        valueOf({
          RoleName: 'Start',
          AssumeRolePolicyDocument: trust('lambda.amazonaws.com'),
          RolePolicyList: [{ PolicyDocument: allowing('s3:*') }],
        }),
      ],
      'json',
    );
    expect(roles).toHaveLength(1);
    expect(told(notes)).toContain(
      'SageMaker does not assume Start: its trust policy names lambda.amazonaws.com',
    );
  });

  test('a role whose trust policy is not there may be meant', () => {
    const role = {
      assume_role_policy: expression('file("trust.json")'),
      inline_policy: { name: 'work', policy: JSON.stringify(allowing('s3:*')) },
    };
    const { roles, notes } = policiesIn(
      [valueOf({ resource: { aws_iam_role: { train: role } } })],
      'terraform',
    );
    expect(roles.map(({ name }) => name)).toStrictEqual(['train']);
    expect(notes).toStrictEqual([]);
  });
});

describe('a policy that is attached and not written here', () => {
  const job: RoleSpec = { ...emptyRoleSpec(), apis: ['CreateTrainingJob'] };
  const lacking = (...policies: readonly string[]) =>
    comparePolicy(
      policies.map((policy) => attachedPolicy(policy)),
      job,
    ).lacks.map(({ action }) => action);

  test('may allow anything: nothing lacks', () => {
    expect(lacking('arn:aws:iam::aws:policy/AmazonSageMakerFullAccess')).toStrictEqual([]);
    expect(lacking('arn:aws:iam::111122223333:policy/AmazonS3FullAccess')).toStrictEqual([]);
  });

  test('lets what lacks be told where it is AWS’s, and about one service', () => {
    const lacks = lacking('arn:aws:iam::aws:policy/CloudWatchLogsFullAccess');
    expect(lacks).toContain('ecr:GetAuthorizationToken');
    expect(lacks).not.toContain('logs:PutLogEvents');
  });
});

describe('what is not a role’s', () => {
  const principal = { Service: 'sagemaker.amazonaws.com' };
  const withPrincipal = (Action: string, Resource?: string) => ({
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal: principal, Action, ...(Resource === undefined ? {} : { Resource }) },
    ],
  });

  test.each([
    {
      name: 'a bucket’s',
      value: withPrincipal('s3:GetObject', 'arn:aws:s3:::acme/*'),
      says: 'a bucket policy',
    },
    { name: 'a key’s', value: withPrincipal('kms:*', '*'), says: 'a key policy' },
    { name: 'a repository’s, without resources', value: withPrincipal('ecr:*'), says: 'a repository policy' },
    { name: 'a topic’s', value: withPrincipal('sns:Publish', '*'), says: 'a topic policy' },
    { name: 'a queue’s', value: withPrincipal('sqs:SendMessage', '*'), says: 'a queue policy' },
    { name: 'a function’s', value: withPrincipal('lambda:InvokeFunction', '*'), says: 'a function policy' },
    { name: 'another resource’s', value: withPrincipal('es:*', '*'), says: 'a resource’s policy' },
    {
      name: 'what get-bucket-policy prints',
      value: { Policy: JSON.stringify(withPrincipal('s3:*', 'arn:aws:s3:::acme')) },
      says: 'a bucket policy',
    },
    {
      name: 'of a resource in a template',
      value: {
        Type: 'AWS::KMS::Key',
        Properties: { KeyPolicy: withPrincipal('kms:*', '*') },
      },
      says: 'a key policy',
    },
    {
      name: 'who may use a role',
      value: trust('lambda.amazonaws.com'),
      says: 'It names lambda.amazonaws.com',
    },
    {
      name: 'what get-role prints',
      value: { Role: { RoleName: 'x', AssumeRolePolicyDocument: trust('sagemaker.amazonaws.com') } },
      says: 'trust policy',
    },
    {
      name: 'what list-attached-role-policies prints',
      value: { AttachedPolicies: [{ PolicyName: 'x', PolicyArn: 'arn:aws:iam::aws:policy/x' }] },
      says: 'does not say what they allow',
    },
    {
      name: 'a group’s',
      value: { Type: 'AWS::IAM::Group', Properties: { Policies: [{ PolicyDocument: allowing('s3:*') }] } },
      says: 'a user’s or a group’s',
    },
  ])('$name is told, and not compared', ({ value, says }) => {
    const result = importText(JSON.stringify(value));
    expect(result.ok ? '' : result.problem.message).toContain(says);
  });

  test('beside a role’s it is set aside', () => {
    const { roles, notes } = policiesIn(
      [valueOf([allowing('s3:*'), withPrincipal('s3:GetObject', 'arn:aws:s3:::acme/*')])],
      'json',
    );
    expect(actionsOf(roles[0]?.policies ?? [])).toStrictEqual(['s3:*']);
    expect(told(notes)).toContain('a bucket policy: it belongs to the bucket');
  });
});
