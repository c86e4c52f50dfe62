import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../examples';
import { buildRolePolicies, explain } from '../policy';
import { explainedStatements } from './explained-statements';

describe.each(EXAMPLES)('explainedStatements of $id', ({ spec }) => {
  const policies = buildRolePolicies(spec);
  const explained = explainedStatements(explain(policies));
  const written = policies.permissions.flatMap(({ Statement }) => Statement);

  test('has one entry per statement, in their order', () => {
    expect(explained.map(({ groups }) => groups.flatMap(({ actions }) => actions).toSorted())).toStrictEqual(
      written.map(({ Action }) => [...Action].toSorted()),
    );
  });

  test('names each resource once, in their order', () => {
    expect(explained.map(({ resources }) => resources.map(({ resource }) => resource))).toStrictEqual(
      written.map(({ Resource }) => Resource),
    );
  });

  test('gives every action a reason', () => {
    const bare = explained.flatMap(({ groups }) => groups.filter(({ reasons }) => reasons.length === 0));
    expect(bare).toStrictEqual([]);
  });
});
