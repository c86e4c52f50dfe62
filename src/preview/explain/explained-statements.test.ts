import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../examples';
import { OPTIONS, buildRolePolicies, emptyRoleSpec, type RoleSpec } from '../../policy';
import { explainedStatements } from './explained-statements';

describe.each(EXAMPLES)('explainedStatements of $id', ({ spec }) => {
  const policies = buildRolePolicies(spec);
  const explained = explainedStatements(policies);
  const written = [
    ...policies.permissions.flatMap(({ Statement }) => Statement),
    ...policies.trust.Statement,
  ];

  test('has one entry per statement, in their order', () => {
    expect(explained.map(({ groups }) => groups.flatMap(({ actions }) => actions).toSorted())).toStrictEqual(
      written.map(({ Action }) => [...Action].toSorted()),
    );
  });

  test('names each resource once, in their order', () => {
    expect(explained.map(({ resources }) => resources.map(({ resource }) => resource))).toStrictEqual(
      written.map(({ Resource = [] }) => Resource),
    );
  });

  test('gives every action a reason', () => {
    const bare = explained.flatMap(({ groups }) => groups.filter(({ reasons }) => reasons.length === 0));
    expect(bare).toStrictEqual([]);
  });

  test('tells every condition key', () => {
    const keys = written.map(({ Condition = {} }) =>
      Object.values(Condition).flatMap((each) => Object.keys(each)),
    );
    expect(explained.map(({ conditions }) => conditions.map(({ key }) => key))).toStrictEqual(keys);
  });
});

const TRUSTING = OPTIONS.filter(({ trustAction }) => trustAction !== undefined);

test.each(TRUSTING)('explains what $id adds to the trust policy, and leads to its switch', ({ id, api }) => {
  const spec: RoleSpec = { ...emptyRoleSpec(), apis: [api], options: { [id]: true } };
  const fields = explainedStatements(buildRolePolicies(spec))
    .filter(({ service }) => service !== null)
    .flatMap(({ groups }) => groups.flatMap(({ reasons }) => reasons.flatMap((reason) => reason.fields)));
  expect(fields).toContain(`options.${id}`);
});
