import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../examples';
import { buildRolePolicies, emptyRoleSpec, textMatches } from '../../policy';
import guide from '../fixtures/full-access-reasons.json';
import { CATEGORIES } from './categories';
import { categoryUse, fullAccessActions, isAbout, servicesWithoutReason } from './category-use';
import { FULL_ACCESS, inPartition } from './full-access';
import { lackingIn } from './lacking';

describe('the categories', () => {
  test('are the guide’s fourteen, in its words', () => {
    expect(CATEGORIES.map(({ category, reason }) => ({ category, reason }))).toStrictEqual(guide);
    expect(CATEGORIES).toHaveLength(14);
  });

  test.each(CATEGORIES)('$category: exactly the statements that hold its actions', (category) => {
    const holding = fullAccessActions().filter(({ action }) => isAbout(category, action));
    expect([...new Set(holding.map(({ sid }) => sid))].toSorted()).toStrictEqual(
      category.statements.toSorted(),
    );
    // Without a statement it has to be said that the policy has no such permission any more.
    expect(category.statements.length > 0 || category.today !== undefined).toBe(true);
  });

  test('no action of the policy is of two categories', () => {
    const doubled = fullAccessActions().filter(
      ({ action }) => CATEGORIES.filter((category) => isAbout(category, action)).length > 1,
    );
    expect(doubled).toStrictEqual([]);
  });

  test('what has no reason in the guide is named by its service', () => {
    expect(servicesWithoutReason()).toContain('s3');
    expect(servicesWithoutReason()).not.toContain('glue');
  });
});

describe('what a role needs of it', () => {
  test('an empty role needs nothing', () => {
    expect(categoryUse(buildRolePolicies(emptyRoleSpec())).flatMap(({ needed }) => needed)).toStrictEqual([]);
  });

  test.each(EXAMPLES)('$label: what is needed is allowed by the policy, and by the role', ({ spec }) => {
    const policies = buildRolePolicies(spec);
    const own = policies.permissions.flatMap(({ Statement }) => Statement.flatMap(({ Action }) => Action));
    for (const { needed, allows, statements } of categoryUse(policies)) {
      for (const action of needed) {
        expect(own).toContain(action);
        expect(allows.some((pattern) => textMatches(pattern, action))).toBe(true);
        expect(statements).not.toHaveLength(0);
      }
    }
  });

  test.each([
    { vpc: false, category: 'ec2', isNeeded: false },
    { vpc: true, category: 'ec2', isNeeded: true },
    { vpc: true, category: 'ec2:DescribeVpcs', isNeeded: true },
    { vpc: true, category: 'glue', isNeeded: false },
    { vpc: false, category: 'logs', isNeeded: true },
  ])('vpc $vpc, $category: $isNeeded', ({ vpc, category, isNeeded }) => {
    const spec = { ...emptyRoleSpec(), apis: ['CreateTrainingJob' as const], vpc };
    const use = categoryUse(buildRolePolicies(spec)).find((each) => each.category === category);
    expect((use?.needed.length ?? 0) > 0).toBe(isNeeded);
  });
});

describe('what the policy would not allow', () => {
  const own = (Action: string, Resource: string) => [
    {
      Version: '2012-10-17' as const,
      Statement: [{ Effect: 'Allow' as const, Action: [Action], Resource: [Resource] }],
    },
  ];

  test.each([
    { action: 's3:GetObject', resource: 'arn:aws:s3:::acme-sagemaker-data/train/*', lacks: false },
    { action: 's3:GetObject', resource: 'arn:aws:s3:::acme-data/train/*', lacks: true },
    { action: 's3:ListBucket', resource: 'arn:aws:s3:::acme-data', lacks: false },
    { action: 'kms:Decrypt', resource: 'arn:aws:kms:eu-west-1:111122223333:key/1', lacks: true },
    { action: 'ecr:GetAuthorizationToken', resource: '*', lacks: false },
  ])('$action on $resource: $lacks', ({ action, resource, lacks }) => {
    expect(lackingIn([FULL_ACCESS.document], own(action, resource))).toStrictEqual(
      lacks ? [{ action, resource }] : [],
    );
  });

  test('it is written for another partition', () => {
    const resource = 'arn:aws-cn:s3:::acme-sagemaker-data/train/*';
    const policies = own('s3:GetObject', resource);
    expect(lackingIn([FULL_ACCESS.document], policies)).toHaveLength(1);
    expect(lackingIn([inPartition(FULL_ACCESS.document, 'aws-cn')], policies)).toHaveLength(0);
  });

  test('a role passed to SageMaker is passed with the policy too', () => {
    const [policy] = own('iam:PassRole', 'arn:aws:iam::111122223333:role/Job');
    const Condition = { StringEquals: { 'iam:PassedToService': 'sagemaker.amazonaws.com' } };
    const statements = policy?.Statement.map((statement) => ({ ...statement, Condition })) ?? [];
    expect(
      lackingIn([FULL_ACCESS.document], policy ? [{ ...policy, Statement: statements }] : []),
    ).toHaveLength(0);
  });
});
