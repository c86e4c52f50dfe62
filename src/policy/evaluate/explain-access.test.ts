import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATEMENT_RULES } from '../fixtures/iam-rules/statements';
import { explainAccess } from './explain-access';
import { isAllowed, type AccessRequest, type Verdict } from './is-allowed';
import type { PolicyJson, StatementJson } from './policy-json';

const OBJECT = 'arn:aws:s3:::acme-ml/train/a.csv';
const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/1';

function policy(...Statement: StatementJson[]): PolicyJson {
  return { Version: '2012-10-17', Statement };
}

const READ: StatementJson = {
  Sid: 'Read',
  Effect: 'Allow',
  Action: 's3:GetObject',
  Resource: 'arn:aws:s3:::acme-ml/train/*',
};
const WRITE: StatementJson = {
  Sid: 'Write',
  Effect: 'Allow',
  Action: 's3:PutObject',
  Resource: 'arn:aws:s3:::out/*',
};
const DECRYPT: StatementJson = {
  Sid: 'Decrypt',
  Effect: 'Allow',
  Action: 'kms:Decrypt',
  Resource: KEY,
  Condition: {
    StringEquals: { 'kms:ViaService': 's3.eu-west-1.amazonaws.com', 'aws:RequestedRegion': 'eu-west-1' },
  },
};
const NO_DELETE: StatementJson = { Sid: 'NoDelete', Effect: 'Deny', Action: 's3:Delete*', Resource: '*' };

const POLICIES = [policy(READ, WRITE), policy(DECRYPT, NO_DELETE)];

describe('explainAccess', () => {
  test('names every statement that allows', () => {
    const { allowed, decidedBy, almost } = explainAccess([policy(READ, READ)], {
      action: 's3:GetObject',
      resource: OBJECT,
    });
    expect(allowed).toBe(true);
    expect(decidedBy.map(({ statement, sid }) => [statement, sid])).toStrictEqual([
      [0, 'Read'],
      [1, 'Read'],
    ]);
    expect(almost).toStrictEqual([]);
  });

  test('names the denial, not what it overrules', () => {
    const all: StatementJson = { Effect: 'Allow', Action: '*', Resource: '*' };
    const { decision, decidedBy } = explainAccess([...POLICIES, policy(all)], {
      action: 's3:DeleteObject',
      resource: OBJECT,
    });
    expect(decision).toBe('explicit-deny');
    expect(decidedBy.map(({ sid }) => sid)).toStrictEqual(['NoDelete']);
  });

  test.each([
    {
      name: 'only the resource',
      action: 's3:PutObject',
      resource: OBJECT,
      almost: [
        ['Write', 'resource'],
        ['Read', 'action'],
      ],
    },
    {
      name: 'only the action',
      action: 's3:PutObjectAcl',
      resource: 'arn:aws:s3:::out/x',
      almost: [['Write', 'action']],
    },
    {
      name: 'only the conditions',
      action: 'kms:Decrypt',
      resource: KEY,
      almost: [['Decrypt', 'conditions']],
    },
    { name: 'everything', action: 'sns:Publish', resource: '*', almost: [] },
  ])('says what comes closest where $name does not fit', ({ action, resource, almost }) => {
    const explained = explainAccess(POLICIES, { action, resource });
    expect(explained.decision).toBe('implicit-deny');
    expect(explained.almost.map(({ sid, misses }) => [sid, ...misses])).toStrictEqual(almost);
  });

  test('holds each condition against the request by itself', () => {
    const request = {
      action: 'kms:Decrypt',
      resource: KEY,
      context: { 'kms:ViaService': 'sns.eu-west-1.amazonaws.com' },
    };
    const [first] = explainAccess(POLICIES, request).almost;
    expect(first?.conditions).toStrictEqual([
      {
        operator: 'StringEquals',
        key: 'kms:ViaService',
        wanted: ['s3.eu-west-1.amazonaws.com'],
        given: ['sns.eu-west-1.amazonaws.com'],
        outcome: 'no',
      },
      {
        operator: 'StringEquals',
        key: 'aws:RequestedRegion',
        wanted: ['eu-west-1'],
        given: [],
        outcome: 'no',
      },
    ]);
  });

  test('of two resources the one that begins more alike comes first', () => {
    const other: StatementJson = { ...READ, Sid: 'Other', Resource: 'arn:aws:s3:::elsewhere/*' };
    const request = { action: 's3:GetObject', resource: 'arn:aws:s3:::acme-ml/validation/a.csv' };
    expect(explainAccess([policy(other, READ)], request).almost.map(({ sid }) => sid)).toStrictEqual([
      'Read',
      'Other',
    ]);
  });

  const TRUST = policy({
    Sid: 'Trust',
    Effect: 'Allow',
    Principal: { Service: 'sagemaker.amazonaws.com' },
    Action: 'sts:AssumeRole',
    Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } },
  });

  test.each([
    { asker: { service: 'sagemaker.amazonaws.com' }, account: '111122223333', allowed: true, misses: [] },
    {
      asker: { service: 'sagemaker.amazonaws.com' },
      account: '999999999999',
      allowed: false,
      misses: [['conditions']],
    },
    {
      asker: { arn: 'arn:aws:iam::999999999999:role/x' },
      account: '111122223333',
      allowed: false,
      misses: [['principal']],
    },
  ])('lets $asker for $account assume a role: $allowed', ({ asker, account, allowed, misses }) => {
    const explained = explainAccess([TRUST], {
      action: 'sts:AssumeRole',
      resource: 'arn:aws:iam::111122223333:role/own',
      asker,
      context: { 'aws:SourceAccount': account },
    });
    expect(explained.allowed).toBe(allowed);
    expect(explained.almost.map((each) => each.misses)).toStrictEqual(misses);
  });
});

describe('agrees with isAllowed', () => {
  function verdictOf(policies: readonly PolicyJson[], request: AccessRequest): Verdict {
    const { allowed, decision, statement } = explainAccess(policies, request);
    return { allowed, decision, statement };
  }

  const cases = STATEMENT_RULES.flatMap((rule) => rule.cases);

  test.each(cases)('on the published case %j: %s on %s with %j', (Statement, action, resource, context) => {
    expect(verdictOf([policy(...Statement)], { action, resource, context })).toStrictEqual(
      isAllowed([policy(...Statement)], { action, resource, context }),
    );
  });

  test('on any of their statements together, for any of their requests', () => {
    const statements = fc.array(fc.constantFrom(...cases.flatMap(([each]) => each)), { maxLength: 5 });
    const one = fc.constantFrom(...cases);
    fc.assert(
      fc.property(fc.array(statements, { maxLength: 3 }), one, one, (lists, [, action, resource], other) => {
        const policies = lists.map((list) => policy(...list));
        const request = { action, resource, context: other[3] };
        expect(verdictOf(policies, request)).toStrictEqual(isAllowed(policies, request));
      }),
      { numRuns: 2_000 },
    );
  });

  test('on whatever is pasted', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.string(), fc.string(), (pasted, action, resource) => {
        const policies: PolicyJson[] = JSON.parse(JSON.stringify(pasted));
        expect(verdictOf(policies, { action, resource })).toStrictEqual(
          isAllowed(policies, { action, resource }),
        );
      }),
    );
  });
});
