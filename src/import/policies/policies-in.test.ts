import { describe, expect, test } from 'vitest';
import { importText } from '../index';

const POLICY = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] };
const OTHER_POLICY = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 'logs:*', Resource: '*' }],
};
const TRUST = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: { Service: 'sagemaker.amazonaws.com' }, Action: 'sts:AssumeRole' },
  ],
};

const SHAPES = [
  { name: 'itself', value: POLICY, count: 1 },
  { name: 'of one statement', value: { ...POLICY, Statement: POLICY.Statement[0] }, count: 1 },
  { name: 'in a list', value: [POLICY, OTHER_POLICY], count: 2 },
  { name: 'that is there twice', value: [POLICY, { PolicyDocument: POLICY }], count: 1 },
  {
    name: 'whose first statement lacks its effect',
    value: { ...POLICY, Statement: [{ Action: 's3:*', Resource: '*' }, ...POLICY.Statement] },
    count: 1,
  },
  { name: 'of GetRolePolicy', value: { RoleName: 'r', PolicyName: 'p', PolicyDocument: POLICY }, count: 1 },
  {
    name: 'of GetRolePolicy, percent-encoded',
    value: { PolicyDocument: encodeURIComponent(JSON.stringify(POLICY)) },
    count: 1,
  },
  {
    name: 'of GetPolicyVersion',
    value: { PolicyVersion: { Document: POLICY, IsDefaultVersion: true } },
    count: 1,
  },
  {
    name: 'of get-account-authorization-details, whose trust policy says nothing here',
    value: {
      RoleDetailList: [{ AssumeRolePolicyDocument: TRUST, RolePolicyList: [{ PolicyDocument: POLICY }] }],
    },
    count: 1,
  },
  {
    name: 'with a field that JavaScript knows',
    text: `{"__proto__": {"x": 1}, "Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}`,
    count: 1,
  },
] as const;

describe('a policy', () => {
  test.each(SHAPES)('$name', (shape) => {
    const result = importText('text' in shape ? shape.text : JSON.stringify(shape.value));
    expect(result).toMatchObject({ ok: true, value: { kind: 'policy' } });
    expect(result.ok ? result.value.policies : []).toHaveLength(shape.count);
  });

  test('is given as it was pasted', () => {
    expect(importText(JSON.stringify(POLICY))).toMatchObject({ value: { policies: [POLICY] } });
  });

  test('of trust is none, and told so', () => {
    const result = importText(JSON.stringify(TRUST));
    expect(result.ok ? '' : result.problem.message).toContain('trust policy');
  });

  test('with text that is broken is none', () => {
    expect(importText(JSON.stringify({ PolicyDocument: '%7B%ZZ' }))).toMatchObject({ ok: false });
  });
});
