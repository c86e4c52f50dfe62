import { describe, expect, test } from 'vitest';
import { isAllowed, type AccessRequest } from './is-allowed';
import type { PolicyJson, StatementJson } from './policy-json';

const OBJECT = 'arn:aws:s3:::acme-ml/train/a.csv';

function policy(...Statement: StatementJson[]): PolicyJson {
  return { Version: '2012-10-17', Statement };
}

function allow(statement: Partial<StatementJson>): StatementJson {
  return { Effect: 'Allow', Action: 's3:GetObject', Resource: '*', ...statement };
}

function decide(statement: StatementJson, request: Partial<AccessRequest> = {}) {
  return isAllowed([policy(statement)], { action: 's3:GetObject', resource: OBJECT, ...request }).allowed;
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html */
describe('actions', () => {
  test.each([
    { Action: 's3:GetObject', action: 's3:GetObject', allowed: true },
    { Action: 'S3:getobject', action: 's3:GetObject', allowed: true },
    { Action: ['s3:PutObject', 's3:GetObject'], action: 's3:GetObject', allowed: true },
    { Action: 's3:Get*', action: 's3:GetObjectVersion', allowed: true },
    { Action: 's3:*', action: 's3:PutObject', allowed: true },
    { Action: '*', action: 'ec2:RunInstances', allowed: true },
    { Action: 's3:Get?bject', action: 's3:GetObject', allowed: true },
    { Action: 's3:GetObject', action: 's3:GetObjectVersion', allowed: false },
    { Action: 's3:Get', action: 's3:GetObject', allowed: false },
    { Action: 'iam:*AccessKey*', action: 'iam:UpdateAccessKey', allowed: true },
    { Action: 's3:${*}', action: 's3:GetObject', allowed: false },
  ])('$Action on $action: $allowed', ({ Action, action, allowed }) => {
    expect(decide(allow({ Action }), { action })).toBe(allowed);
  });

  /** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html */
  test.each([
    { NotAction: 'iam:*', action: 's3:GetObject', allowed: true },
    { NotAction: 'iam:*', action: 'iam:GetUser', allowed: false },
    { NotAction: ['iam:*', 's3:*'], action: 's3:GetObject', allowed: false },
  ])('all but $NotAction on $action: $allowed', ({ NotAction, action, allowed }) => {
    expect(decide({ Effect: 'Allow', NotAction, Resource: '*' }, { action })).toBe(allowed);
  });
});

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html */
describe('resources', () => {
  test.each([
    { Resource: '*', resource: OBJECT, allowed: true },
    { Resource: OBJECT, resource: OBJECT, allowed: true },
    { Resource: 'arn:aws:s3:::acme-ml/*', resource: OBJECT, allowed: true },
    { Resource: 'arn:aws:s3:::acme-ml/train*', resource: 'arn:aws:s3:::acme-ml/train-old/x', allowed: true },
    { Resource: 'arn:aws:s3:::acme-ml/Train/*', resource: OBJECT, allowed: false },
    { Resource: 'arn:aws:s3:::acme-ml', resource: OBJECT, allowed: false },
    { Resource: 'arn:aws:s3:::acme-ml/*', resource: 'arn:aws:s3:::acme-ml', allowed: false },
    { Resource: 'arn:aws:s3:::acme-?l/*', resource: OBJECT, allowed: true },
    { Resource: ['arn:aws:s3:::other/*', 'arn:aws:s3:::acme-ml/*'], resource: OBJECT, allowed: true },
    // Across colons too: https://github.com/awsdocs/iam-user-guide/issues/175
    {
      Resource: 'arn:aws:codecommit:*sagemaker*',
      resource: 'arn:aws:codecommit:eu-west-1:1:my-sagemaker',
      allowed: true,
    },
    { Resource: 'arn:aws:s3:::acme-ml/a${*}', resource: 'arn:aws:s3:::acme-ml/a*', allowed: true },
    { Resource: 'arn:aws:s3:::acme-ml/a${*}', resource: 'arn:aws:s3:::acme-ml/ab', allowed: false },
    { Resource: 'arn:aws:s3:::acme-ml/a${?}*', resource: 'arn:aws:s3:::acme-ml/a?b', allowed: true },
    { Resource: 'arn:aws:s3:::acme-ml/${$}{x}', resource: 'arn:aws:s3:::acme-ml/${x}', allowed: true },
  ])('$Resource on $resource: $allowed', ({ Resource, resource, allowed }) => {
    expect(decide(allow({ Resource }), { resource })).toBe(allowed);
  });

  test.each([
    { Resource: '*', allowed: true },
    { Resource: '**', allowed: true },
    { Resource: 'arn:aws:s3:::*', allowed: false },
    { Resource: OBJECT, allowed: false },
  ])('$Resource on an action without resources: $allowed', ({ Resource, allowed }) => {
    expect(decide(allow({ Resource }), { resource: '*' })).toBe(allowed);
  });

  /** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html */
  test.each([
    { NotResource: 'arn:aws:s3:::other/*', allowed: true },
    { NotResource: 'arn:aws:s3:::acme-ml/*', allowed: false },
    { NotResource: ['arn:aws:s3:::other/*', OBJECT], allowed: false },
    { NotResource: 'arn:aws:s3:::${aws:none}/*', allowed: false },
  ])('all but $NotResource: $allowed', ({ NotResource, allowed }) => {
    expect(decide({ Effect: 'Allow', Action: 's3:*', NotResource })).toBe(allowed);
  });
});

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html */
describe('variables in a resource', () => {
  const home = allow({ Resource: 'arn:aws:s3:::acme-ml/home/${aws:username}/*' });

  test.each([
    { context: { 'aws:username': 'David' }, resource: 'arn:aws:s3:::acme-ml/home/David/x', allowed: true },
    { context: { 'AWS:UserName': 'David' }, resource: 'arn:aws:s3:::acme-ml/home/David/x', allowed: true },
    { context: { 'aws:username': 'Ana' }, resource: 'arn:aws:s3:::acme-ml/home/David/x', allowed: false },
    { context: { 'aws:username': '*' }, resource: 'arn:aws:s3:::acme-ml/home/David/x', allowed: false },
    { context: {}, resource: 'arn:aws:s3:::acme-ml/home/David/x', allowed: false },
    { context: {}, resource: 'arn:aws:s3:::acme-ml/home/${aws:username}/x', allowed: false },
  ])('$context on $resource: $allowed', ({ context, resource, allowed }) => {
    expect(decide(home, { context, resource })).toBe(allowed);
  });

  test('are plain text in an older policy', () => {
    const older: PolicyJson = { Version: '2008-10-17', Statement: home };
    const resource = 'arn:aws:s3:::acme-ml/home/${aws:username}/x';
    expect(isAllowed([older], { action: 's3:GetObject', resource }).allowed).toBe(true);
  });
});

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html */
describe('several statements', () => {
  const deny: StatementJson = { Effect: 'Deny', Action: 's3:*', Resource: 'arn:aws:s3:::acme-ml/*' };
  const request = { action: 's3:GetObject', resource: OBJECT };

  test('nothing said is a no', () => {
    expect(isAllowed([], request)).toStrictEqual({
      allowed: false,
      decision: 'implicit-deny',
      statement: null,
    });
  });

  test('the first allow is named', () => {
    const other = allow({ Action: 's3:PutObject' });
    expect(isAllowed([policy(other), policy(other, allow({}), allow({}))], request)).toStrictEqual({
      allowed: true,
      decision: 'allowed',
      statement: { policy: 1, statement: 1 },
    });
  });

  test.each([
    { name: 'after the allow', policies: [policy(allow({}), deny)], statement: { policy: 0, statement: 1 } },
    { name: 'before the allow', policies: [policy(deny, allow({}))], statement: { policy: 0, statement: 0 } },
    {
      name: 'in another policy',
      policies: [policy(allow({})), policy(deny)],
      statement: { policy: 1, statement: 0 },
    },
  ])('a deny $name wins', ({ policies, statement }) => {
    expect(isAllowed(policies, request)).toStrictEqual({
      allowed: false,
      decision: 'explicit-deny',
      statement,
    });
  });

  test('a deny about something else does not matter', () => {
    const resource = 'arn:aws:s3:::other/x';
    expect(isAllowed([policy(deny, allow({}))], { ...request, resource }).allowed).toBe(true);
  });

  test('a statement need not stand in a list', () => {
    expect(isAllowed([{ Statement: allow({}) }], request).statement).toStrictEqual({
      policy: 0,
      statement: 0,
    });
  });
});

describe('conditions', () => {
  const condition = { StringEquals: { 'kms:ViaService': 's3.us-east-1.amazonaws.com' } };

  test.each([
    { context: { 'kms:ViaService': 's3.us-east-1.amazonaws.com' }, allowed: true },
    { context: { 'KMS:viaservice': 's3.us-east-1.amazonaws.com' }, allowed: true },
    { context: { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' }, allowed: false },
    { context: {}, allowed: false },
  ])('$context: $allowed', ({ context, allowed }) => {
    expect(decide(allow({ Condition: condition }), { context })).toBe(allowed);
  });

  test('one that cannot be judged does not allow, and does deny', () => {
    const strange = { StringSounds: { a: 'b' } };
    const deny: StatementJson = { Effect: 'Deny', Action: '*', Resource: '*', Condition: strange };
    expect(decide(allow({ Condition: strange }))).toBe(false);
    expect(isAllowed([policy(allow({}), deny)], { action: 's3:GetObject', resource: OBJECT }).decision).toBe(
      'explicit-deny',
    );
  });
});

test('a trust policy’s statement is about the role it is attached to', () => {
  const trust = policy({
    Effect: 'Allow',
    Principal: { Service: 'sagemaker.amazonaws.com' },
    Action: 'sts:AssumeRole',
  });
  const resource = 'arn:aws:iam::111122223333:role/x';
  expect(isAllowed([trust], { action: 'sts:AssumeRole', resource }).allowed).toBe(true);
});
