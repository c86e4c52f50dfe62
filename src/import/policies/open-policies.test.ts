import { describe, expect, test } from 'vitest';
import { emptyRoleSpec, type RoleSpec } from '../../policy';
import { importText } from '../index';
import { comparePolicy } from './compare-policy';

const SPEC: RoleSpec = {
  ...emptyRoleSpec(),
  apis: ['CreateTrainingJob'],
  account: { region: 'eu-west-1', accountId: '111122223333', roleName: '', rolePath: '/' },
  entries: { 's3.inputs': [{ text: 's3://acme/train/' }] },
};

/** What is said of reading the input under a policy of these statements. */
function verdict(...Statement: readonly unknown[]) {
  const result = importText(JSON.stringify({ Version: '2012-10-17', Statement }));
  const compared = comparePolicy((result.ok && result.value.policies) || [], SPEC);
  const isRead = ({ action, resource }: { action: string; resource: string }) =>
    action === 's3:GetObject' && resource === 'arn:aws:s3:::acme/train/*';
  const unjudged = compared.unjudged.find(isRead);
  if (compared.lacks.some(isRead)) return 'lacks';
  if (unjudged !== undefined) return unjudged.expressions;
  return compared.granted.some(isRead) ? 'granted' : 'needs nothing';
}

function read(Resource: unknown, others: object = {}) {
  return { Effect: 'Allow', Action: 's3:GetObject', Resource, ...others };
}

const BUCKET = { 'Fn::Sub': 'arn:aws:s3:::${Bucket}/*' };
const ON_BUCKET = ['{"Fn::Sub":"arn:aws:s3:::${Bucket}/*"}'];

describe('a need that waits for the deployment is neither granted nor lacking', () => {
  test.each([
    { name: 'a resource', statements: [read(BUCKET)], is: ON_BUCKET },
    { name: 'one of two resources', statements: [read(['arn:aws:s3:::other/*', BUCKET])], is: ON_BUCKET },
    {
      name: 'another resource’s attribute',
      statements: [read({ 'Fn::GetAtt': ['B', 'Arn'] })],
      is: ['{"Fn::GetAtt":["B","Arn"]}'],
    },
    {
      name: 'a text that a person fills in',
      statements: [read('arn:aws:s3:::<your-bucket>/*')],
      is: ['arn:aws:s3:::<your-bucket>/*'],
    },
    {
      name: 'a text that a tool fills in',
      statements: [read('arn:aws:s3:::${bucket}/*')],
      is: ['arn:aws:s3:::${bucket}/*'],
    },
    {
      name: 'an action',
      statements: [{ Effect: 'Allow', Action: { Ref: 'Actions' }, Resource: '*' }],
      is: ['{"Ref":"Actions"}'],
    },
    {
      name: 'an effect',
      statements: [{ Effect: { Ref: 'E' }, Action: '*', Resource: '*' }],
      is: ['{"Ref":"E"}'],
    },
    {
      name: 'a condition',
      statements: [read('*', { Condition: { StringEquals: { 'aws:SourceVpce': { Ref: 'Vpce' } } } })],
      is: ['{"Ref":"Vpce"}'],
    },
    {
      name: 'a condition as a whole',
      statements: [read('*', { Condition: { Ref: 'Only' } })],
      is: ['{"Ref":"Only"}'],
    },
    {
      name: 'the keys of a condition',
      statements: [read('*', { Condition: { StringLike: { Ref: 'Keys' } } })],
      is: ['{"Ref":"Keys"}'],
    },
    { name: 'a statement as a whole', statements: [{ Ref: 'More' }], is: ['{"Ref":"More"}'] },
    {
      name: 'a statement under a condition of the template',
      statements: [{ 'Fn::If': ['IsProd', read('*'), { Ref: 'AWS::NoValue' }] }],
      is: ['Fn::If IsProd'],
    },
    {
      name: 'what is excepted',
      statements: [{ Effect: 'Allow', Action: 's3:*', NotResource: BUCKET }],
      is: ON_BUCKET,
    },
    {
      name: 'what is denied',
      statements: [read('*'), { Effect: 'Deny', Action: '*', Resource: BUCKET }],
      is: ON_BUCKET,
    },
  ])('$name', ({ statements, is }) => {
    expect(verdict(...statements, { Effect: 'Deny', Action: 'iam:*', Resource: '*' })).toStrictEqual(is);
  });
});

describe('what is known decides, whatever the rest turns out to be', () => {
  test.each([
    {
      name: 'another beginning',
      statements: [read({ 'Fn::Sub': 'arn:aws:s3:::other-${Bucket}/*' })],
      is: 'lacks',
    },
    {
      name: 'another ending',
      statements: [read({ 'Fn::Sub': 'arn:aws:s3:::${Bucket}/test/*' })],
      is: 'lacks',
    },
    { name: 'another action', statements: [{ ...read(BUCKET), Action: 's3:PutObject' }], is: 'lacks' },
    {
      name: 'another service’s ARN',
      statements: [read({ 'Fn::Sub': '${Queue.Arn}' })],
      is: ['{"Fn::Sub":"${Queue.Arn}"}'],
    },
    {
      name: 'an open statement beside one that allows',
      statements: [read(BUCKET), read('*')],
      is: 'granted',
    },
    {
      name: 'an open statement beside one that denies',
      statements: [read(BUCKET), { ...read('*'), Effect: 'Deny' }],
      is: 'lacks',
    },
    {
      name: 'a condition that does not hold beside an open one',
      statements: [
        read('*', {
          Condition: {
            StringEquals: { 'aws:PrincipalAccount': '444455556666', 'aws:SourceVpce': { Ref: 'V' } },
          },
        }),
      ],
      is: 'lacks',
    },
    {
      name: 'an open exception beside a statement that allows',
      statements: [{ Effect: 'Allow', Action: '*', NotResource: BUCKET }, read('*')],
      is: 'granted',
    },
    {
      name: 'a variable of IAM’s own',
      statements: [read('arn:aws:s3:::acme/${aws:username}/*')],
      is: 'lacks',
    },
    {
      name: 'a resource that the template leaves out',
      statements: [read([{ Ref: 'AWS::NoValue' }, '*'])],
      is: 'granted',
    },
  ])('$name', ({ statements, is }) => {
    expect(verdict(...statements)).toStrictEqual(is);
  });

  test('where the deployment is, the form says', () => {
    const at = (account: string) => ({ 'Fn::Sub': `arn:\${AWS::Partition}:s3:::acme/train/*${account}` });
    expect(verdict(read(at('')))).toBe('granted');
    const logs = { 'Fn::Sub': 'arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:*' };
    const result = importText(
      JSON.stringify({ Statement: [{ Effect: 'Allow', Action: 'logs:*', Resource: logs }] }),
    );
    const { granted, unjudged } = comparePolicy((result.ok && result.value.policies) || [], SPEC);
    expect(granted.map(({ action }) => action)).toContain('logs:PutLogEvents');
    expect(unjudged).toStrictEqual([]);
  });
});

describe('a statement with open parts', () => {
  test('is open, with what it waits for', () => {
    const text = JSON.stringify({ Statement: [{ ...read(BUCKET), Sid: 'Data', Action: 'dynamodb:*' }] });
    const result = importText(text);
    const { statements } = comparePolicy((result.ok && result.value.policies) || [], SPEC);
    expect(statements).toMatchObject([{ sid: 'Data', verdict: 'open', expressions: ON_BUCKET, excess: [] }]);
  });

  test('asks for nothing that the form knows', () => {
    const place = {
      'Fn::Sub': 'arn:${AWS::Partition}:ecr:${AWS::Region}:${AWS::AccountId}:repository/churn',
    };
    const result = importText(JSON.stringify({ Statement: [{ ...read(place), Action: 'ecr:*' }] }));
    expect(result.ok ? result.value.notes : null).toStrictEqual([]);
  });

  test('of a template in YAML is open too', () => {
    const text = [
      'Resources:',
      '  Train:',
      '    Type: AWS::IAM::Role',
      '    Properties:',
      '      AssumeRolePolicyDocument:',
      '        Statement: [{ Effect: Allow, Principal: { Service: sagemaker.amazonaws.com }, Action: sts:AssumeRole }]',
      '      Policies:',
      '        - PolicyName: work',
      '          PolicyDocument:',
      '            Statement:',
      '              - { Effect: Allow, Action: s3:GetObject, Resource: !Sub "${Data.Arn}/*" }',
    ].join('\n');
    const result = importText(text);
    const { policies = [], policyRoles = [] } = result.ok ? result.value : {};
    expect(policyRoles.map(({ name }) => name)).toStrictEqual(['Train']);
    const { unjudged } = comparePolicy(policies, SPEC);
    expect(unjudged).toMatchObject([{ action: 's3:GetObject', expressions: ['!Sub "${Data.Arn}/*"'] }]);
  });

  test('says what to paste instead', () => {
    const result = importText(JSON.stringify({ Statement: [read(BUCKET)] }));
    expect(result.ok ? result.value.notes : []).toMatchObject([
      { kind: 'unresolved', value: ON_BUCKET[0] },
      { kind: 'advice', message: expect.stringContaining('aws iam get-role-policy') },
    ]);
  });
});
