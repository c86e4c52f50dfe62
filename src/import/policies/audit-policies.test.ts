import { describe, expect, test } from 'vitest';
import { importText } from '../index';
import { auditPolicies, servicesIn } from './audit-policies';

function checksOf(text: string): readonly string[] {
  const result = importText(text);
  return auditPolicies(result.ok ? (result.value.policies ?? []) : []).map(({ check }) => check);
}

const policy = (statement: object) => JSON.stringify({ Version: '2012-10-17', Statement: [statement] });

describe('a pasted policy', () => {
  test.each([
    {
      name: 'of an administrator',
      statement: { Effect: 'Allow', Action: '*', Resource: '*' },
      checks: ['PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE'],
    },
    {
      name: 'of NotAction and NotResource',
      statement: { Effect: 'Allow', NotAction: 'iam:*', NotResource: 'arn:aws:s3:::secret/*' },
      checks: ['NOTACTION_WITH_ALLOW', 'NOTRESOURCE_WITH_ALLOW'],
    },
    {
      name: 'whose operator is none',
      statement: {
        Effect: 'Allow',
        Action: 's3:GetObject',
        Resource: 'arn:aws:s3:::acme/*',
        Condition: { StringIs: { 'aws:PrincipalTag/team': 'ml' } },
      },
      checks: ['INVALID_CONDITION_OPERATOR'],
    },
    {
      name: 'that is right',
      statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme/*' },
      checks: [],
    },
  ])('$name', ({ statement, checks }) => {
    expect(checksOf(policy(statement))).toStrictEqual(checks);
  });

  test('is judged without what a template leaves open', () => {
    const template = {
      Resources: {
        Policy: {
          Type: 'AWS::IAM::ManagedPolicy',
          Properties: {
            PolicyDocument: {
              Version: '2012-10-17',
              Statement: [
                {
                  Effect: 'Allow',
                  Action: ['s3:GetObject'],
                  Resource: [{ 'Fn::Sub': 'arn:${AWS::Partition}:s3:::${Bucket}/*' }, { Ref: 'Other' }],
                  Condition: { StringEquals: { 'aws:SourceVpc': { Ref: 'Vpc' } } },
                },
                {
                  'Fn::If': [
                    'IsProd',
                    { Effect: 'Allow', Action: 'sqs:*', Resource: '*' },
                    { Ref: 'AWS::NoValue' },
                  ],
                },
              ],
            },
          },
        },
      },
    };
    expect(checksOf(JSON.stringify(template))).toStrictEqual(['SERVICE_WILDCARD']);
  });

  test('of which AWS’s actions are known says which are none', () => {
    const result = importText(
      policy({ Effect: 'Allow', Action: ['s3:ListObjects', 'zz:Get'], Resource: 'arn:aws:s3:::acme/*' }),
    );
    const policies = result.ok ? (result.value.policies ?? []) : [];
    expect(servicesIn(policies)).toStrictEqual(['s3', 'zz']);
    const known = new Map([
      ['s3', new Set(['listbucket'])],
      ['zz', null],
    ]);
    expect(auditPolicies(policies, known).map(({ check, policy: at }) => [check, at])).toStrictEqual([
      ['INVALID_ACTION', 0],
      ['INVALID_SERVICE_IN_ACTION', 0],
    ]);
  });
});
