import { describe, expect, test } from 'vitest';
import { clean } from '../fixtures/finding-cases';
import { buildRolePolicies, withOwnChecks, type OtherAccess, type RoleSpec } from '../index';

const TABLE = 'arn:aws:dynamodb:eu-west-1:111122223333:table/features';

function own(...changes: readonly Partial<OtherAccess>[]): RoleSpec {
  const good = { actions: ['dynamodb:GetItem'], resources: [TABLE], why: 'look up features' };
  return {
    ...clean('CreateModel'),
    otherAccess: changes.map((change) => ({ ...good, ...change })),
  };
}

const findingsOf = (spec: RoleSpec) => withOwnChecks(spec, buildRolePolicies(spec));

const told = (spec: RoleSpec) =>
  findingsOf(spec).map(({ code, severity, field }) => `${severity} ${code} ${field}`);

const when = (operator: string, key: string, ...values: string[]) => ({
  conditions: [{ operator, key, values }],
});

const ROWS: readonly {
  readonly name: string;
  readonly change: Partial<OtherAccess>;
  readonly told: string;
}[] = [
  {
    name: 'an account id that is too short',
    change: { resources: ['arn:aws:dynamodb:eu-west-1:1111:table/features'] },
    told: 'error check-invalid-arn-account',
  },
  {
    name: 'a bucket with an account',
    change: { actions: ['s3:GetObject'], resources: ['arn:aws:s3::111122223333:acme-ml/*'] },
    told: 'error check-arn-account-not-allowed',
  },
  {
    name: 'secrets on everything',
    change: { actions: ['secretsmanager:GetSecretValue'], resources: ['*'] },
    told: 'warning check-data-exfiltration',
  },
  {
    name: 'a wildcard that is read literally',
    change: when('StringEquals', 'dynamodb:LeadingKeys', 'team-*'),
    told: 'warning check-wildcard-without-like-operator',
  },
  {
    name: 'a tag without its name',
    change: when('StringEquals', 'aws:ResourceTag/', 'churn'),
    told: 'error check-missing-tag-key-in-condition',
  },
  {
    name: 'an action that another one allows',
    change: { actions: ['dynamodb:Get*', 'dynamodb:GetItem'] },
    told: 'suggestion check-redundant-action',
  },
];

test.each(ROWS)('$name is a finding', ({ change, told: only }) => {
  expect(told(own(change, {}))).toStrictEqual([`${only} otherAccess.0`]);
  expect(told(own({}, change))).toStrictEqual([`${only} otherAccess.1`]);
});

test.each([
  { name: 'every action of IAM', change: { actions: ['iam:*'], resources: ['*'] } },
  { name: 'every SageMaker call', change: { actions: ['sagemaker:*'], resources: ['*'] } },
  { name: 'any role passed on', change: { actions: ['iam:PassRole'], resources: ['*'] } },
])('$name is told once: by our own rule', ({ change }) => {
  const all = told(own(change));
  expect(all).toHaveLength(1);
  expect(all[0]).toMatch(/^warning own-/);
});

test('what is right, or not known yet, is no finding', () => {
  expect(told(own({}))).toStrictEqual([]);
  expect(
    findingsOf(own({ resources: ['arn:aws:dynamodb:<where>:<whose>:table/x'] })).map(({ code }) => code),
  ).toStrictEqual(['unknown-part']);
});

test('the gravest come first', () => {
  const ranks = findingsOf(own({ why: '', resources: ['arn:aws:dynamodb:eu-west-1:1111:table/x'] })).map(
    ({ severity }) => severity,
  );
  expect(ranks).toStrictEqual(['error', 'info']);
});

/** A training role that reads `raw` and writes `out`, with one statement of the user’s own. */
function training(actions: string[], resource: string): RoleSpec {
  return {
    ...clean('CreateTrainingJob'),
    otherAccess: [{ actions, resources: [resource], why: 'keep notes' }],
  };
}

describe('a statement that allows what the jobs do not do', () => {
  test('is a finding: it writes where they only read', () => {
    expect(told(training(['s3:PutObject'], 'arn:aws:s3:::raw/*'))).toContain(
      'warning own-reaches-named otherAccess.0',
    );
  });

  test.each([
    { when: 'it is about something else', spec: training(['s3:PutObject'], 'arn:aws:s3:::elsewhere/*') },
    { when: 'another finding warns of it', spec: training(['s3:*'], 'arn:aws:s3:::raw/*') },
  ])('is none when $when', ({ spec }) => {
    expect(findingsOf(spec).map(({ code }) => code)).not.toContain('own-reaches-named');
  });
});
