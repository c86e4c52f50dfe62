import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../examples';
import { OPTIONS, buildRolePolicies, emptyRoleSpec, type RoleSpec } from '../../policy';
import { explainedRows } from './explained-rows';

describe.each(EXAMPLES)('explainedRows of $id', ({ spec }) => {
  const policies = buildRolePolicies(spec);
  const rows = explainedRows(policies);
  const written = [
    ...policies.permissions.flatMap(({ Statement }) => Statement),
    ...policies.trust.Statement,
  ];

  test('hold every action on every resource under its conditions, and nothing else', () => {
    const told = rows.flatMap(({ action, resources, conditions }) =>
      resources.map(({ resource }) => JSON.stringify([action, resource, conditions.map(({ key }) => key)])),
    );
    const granted = written.flatMap(({ Action, Resource = [], Condition = {} }) => {
      const keys = Object.values(Condition).flatMap((each) => Object.keys(each));
      return Action.flatMap((action) => Resource.map((resource) => JSON.stringify([action, resource, keys])));
    });
    expect(new Set(told)).toStrictEqual(new Set(granted));
  });

  test('stand each once, with a reason and a level', () => {
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    expect(rows.filter(({ reasons, level }) => reasons.length === 0 || level === '')).toStrictEqual([]);
  });

  test('end with whom the role trusts', () => {
    expect(rows.at(-1)).toMatchObject({
      group: 'trust',
      principal: expect.stringContaining('amazonaws.com'),
    });
  });
});

const TRAINING: RoleSpec = { ...emptyRoleSpec(), apis: ['CreateTrainingJob'] };

test('a policy that was split for its size says each action once', () => {
  const inputs = Array.from({ length: 400 }, (_, index) => ({
    text: `s3://acme-with-a-long-name-${index}/in/`,
  }));
  const policies = buildRolePolicies({ ...TRAINING, entries: { 's3.inputs': inputs } });
  expect(policies.permissions.length).toBeGreaterThan(1);
  const reading = explainedRows(policies).filter(({ action }) => action === 's3:GetObject');
  expect(reading.map(({ resources }) => resources.length)).toStrictEqual([400]);
});

const LEVEL_CASES: readonly { level: string; action: string; spec: RoleSpec }[] = [
  { level: 'AWS guide', action: 'logs:PutLogEvents', spec: TRAINING },
  {
    level: 'Recommended',
    action: 's3:AbortMultipartUpload',
    spec: { ...TRAINING, entries: { 's3.outputs': [{ text: 's3://acme/out/' }] } },
  },
  {
    level: 'By hand',
    action: 'ec2:DescribeSubnets',
    spec: { ...TRAINING, amendments: { 'sdk-role-check': true } },
  },
  {
    level: 'Your own',
    action: 'dynamodb:GetItem',
    spec: { ...TRAINING, otherAccess: [{ actions: ['dynamodb:GetItem'], resources: ['*'], why: 'look up' }] },
  },
];

test.each(LEVEL_CASES)('$action is there from the level “$level”', ({ level, action, spec }) => {
  const row = explainedRows(buildRolePolicies(spec)).find((each) => each.action === action);
  expect(row?.level).toBe(level);
});

const TRUSTING = OPTIONS.filter(({ trustAction }) => trustAction !== undefined);

test.each(TRUSTING)('explains what $id adds to the trust policy, and leads to its switch', ({ id, api }) => {
  const spec: RoleSpec = { ...emptyRoleSpec(), apis: [api], options: { [id]: true } };
  const fields = explainedRows(buildRolePolicies(spec))
    .filter(({ principal }) => principal !== null)
    .flatMap(({ reasons }) => reasons.flatMap((reason) => reason.fields));
  expect(fields).toContain(`options.${id}`);
});
