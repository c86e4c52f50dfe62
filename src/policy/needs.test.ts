import { describe, expect, test } from 'vitest';
import {
  FULL,
  NEEDS,
  NEEDS_OF_REVISION_1,
  NEVER,
  NEVER_AT_LEAST,
  NEVER_FOR,
  ROLE,
  type Need,
} from './fixtures/needs';
import { API_NAMES, buildRolePolicies, isAllowed, type ApiName, type Level, type RoleSpec } from './index';

function failing(spec: RoleSpec, requests: readonly Need[], expected: boolean): string[] {
  const { permissions } = buildRolePolicies(spec);
  return requests
    .filter(
      ([action, resource, context = {}]) =>
        isAllowed(permissions, { action, resource, context }).allowed !== expected,
    )
    .map(([action, resource, context = {}]) =>
      `${action} ${resource} ${Object.values(context).join()}`.trim(),
    );
}

describe.each(['recommended', 'least-privilege'] as const satisfies Level[])('at level %s', (level) => {
  test.each(API_NAMES)('%s is allowed all that it needs', (api) => {
    expect(failing({ ...FULL, apis: [api], level }, NEEDS[api], true)).toStrictEqual([]);
  });

  test('one role for all is allowed all that each of them needs', () => {
    const all = API_NAMES.flatMap((api) => NEEDS[api]);
    expect(failing({ ...FULL, apis: [...API_NAMES], level }, all, true)).toStrictEqual([]);
  });

  test.each(API_NAMES)('%s is refused what nobody needs, and what only others need', (api) => {
    expect(failing({ ...FULL, apis: [api], level }, [...NEVER, ...NEVER_FOR[api]], false)).toStrictEqual([]);
  });

  test('one role for all is refused what nobody needs', () => {
    expect(failing({ ...FULL, apis: [...API_NAMES], level }, NEVER, false)).toStrictEqual([]);
  });

  test.each(API_NAMES)('%s has nothing when nothing else is chosen, and no key, VPC or option', (api) => {
    const bare: RoleSpec = { ...FULL, apis: [api], level, entries: {}, vpc: false, options: {}, calls: [] };
    const asked = NEEDS[api].filter(([action]) => /^(?:s3|kms|ec2|sns|sqs|lambda|ecr:Batch)/.test(action));
    expect(failing(bare, asked, false)).toStrictEqual([]);
  });
});

describe('at level least-privilege', () => {
  test.each(API_NAMES)('%s is refused what depends on what lies around the role', (api) => {
    expect(failing({ ...FULL, apis: [api], level: 'least-privilege' }, NEVER_AT_LEAST, false)).toStrictEqual(
      [],
    );
  });
});

describe('a role of revision 1', () => {
  const apis = Object.keys(NEEDS_OF_REVISION_1).filter((name): name is ApiName => name in NEEDS);

  test.each(apis)('%s is allowed what it was allowed', (api) => {
    for (const level of ['recommended', 'least-privilege'] as const) {
      const spec: RoleSpec = { ...FULL, apis: [api], level, revision: 1 };
      expect(failing(spec, NEEDS_OF_REVISION_1[api] ?? [], true)).toStrictEqual([]);
    }
  });

  test.each(apis)('%s is refused at least-privilege what it was refused', (api) => {
    const spec: RoleSpec = { ...FULL, apis: [api], level: 'least-privilege', revision: 1 };
    const [, key = ''] = NEEDS.CreateTrainingJob.find(([action]) => action === 'kms:CreateGrant') ?? [];
    expect(failing(spec, [...NEVER, ['kms:CreateGrant', key]], false)).toStrictEqual([]);
  });
});

test('a pipeline that names no role of its steps passes its own', () => {
  const { 'roles.steps': _roles, ...entries } = FULL.entries;
  const spec: RoleSpec = { ...FULL, apis: ['CreatePipeline'], entries };
  const passes: Need = ['iam:PassRole', ROLE, { 'iam:PassedToService': 'sagemaker.amazonaws.com' }];
  expect(failing(spec, [passes], true)).toStrictEqual([]);
});

test('code that makes no call passes no role and calls nothing', () => {
  for (const api of ['CreateNotebookInstance', 'CreateDomain'] as const) {
    const spec: RoleSpec = { ...FULL, apis: [api], calls: [], level: 'least-privilege' };
    const refused = NEEDS[api].filter(
      ([action]) =>
        action === 'iam:PassRole' || action === 'iam:GetRole' || /^sagemaker:.*(?:Job|Model)$/.test(action),
    );
    expect(refused.length).toBeGreaterThan(3);
    expect(failing(spec, refused, false)).toStrictEqual([]);
  }
});
