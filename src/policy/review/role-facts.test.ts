import { expect, test } from 'vitest';
import { buildRolePolicies } from '../build-role-policies';
import { ORDINARY } from '../fixtures/unusual-cases';
import type { RoleSpec } from '../role-spec';
import { reviewOf } from './review-of';

const facts = (spec: Partial<RoleSpec>) => {
  const whole = { ...ORDINARY, ...spec };
  return Object.fromEntries(
    reviewOf(whole, buildRolePolicies(whole)).facts.map(({ term, words }) => [term, words]),
  );
};

test('a role in its plainest form', () => {
  expect(facts({})).toStrictEqual({
    Role: 'arn:aws:iam::111122223333:role/acme-training',
    For: 'CreateTrainingJob',
    Region: 'eu-west-1',
    Network: 'No VPC',
    Boundary: 'None',
    Session: '1 hour, IAM’s default',
    Tags: 'None',
    'Attached as': '1 managed policy',
  });
});

test('a role with everything that it can carry', () => {
  expect(
    facts({
      apis: ['CreateNotebookInstance'],
      calls: ['CreateTrainingJob'],
      vpc: true,
      revision: 1,
      role: {
        attach: 'inline',
        description: 'Trains churn',
        permissionsBoundary: 'arn:aws:iam::111122223333:policy/ml',
        maxSessionDuration: '7200',
        tags: [{ key: 'team', value: 'ml' }],
      },
    }),
  ).toMatchObject({
    Description: 'Trains churn',
    'Calls from inside': 'CreateTrainingJob',
    Network: 'In your VPC',
    Boundary: 'arn:aws:iam::111122223333:policy/ml',
    Session: 'Up to 2 hours',
    Tags: 'team = ml',
    'Attached as': '1 inline policy',
    Catalogue: 'Of 2026-11-26: the five calls of AWS’s guide',
  });
});

test('what is not known yet is said', () => {
  expect(
    facts({ apis: [], account: { region: '', accountId: '', roleName: '', rolePath: '' } }),
  ).toMatchObject({
    Role: 'arn:aws:iam::ACCOUNT-ID:role/ROLE-NAME',
    For: 'No operation chosen yet',
    Region: 'Any',
    'Attached as': '0 managed policies',
  });
});

test('what others must allow is one line each', () => {
  const needed = reviewOf(ORDINARY, buildRolePolicies(ORDINARY)).needed;
  expect(needed.map(({ title }) => title)).toContain('Caller');
  expect(new Set(needed.map(({ id }) => id)).size).toBe(needed.length);
  for (const { words } of needed) expect(words).not.toContain('\n');
});
