import { describe, expect, test } from 'vitest';
import { buildRolePolicies, emptyRoleSpec, writePolicy, type RoleSpec } from '../policy';
import { allPolicies, policiesOfField, shownPolicy } from './shown-policy';

const TRAINING: RoleSpec = { ...emptyRoleSpec(), apis: ['CreateTrainingJob'] };

/** Enough to need several policies. */
const LARGE: RoleSpec = {
  ...TRAINING,
  entries: {
    's3.inputs': Array.from({ length: 300 }, (_, index) => ({
      text: `s3://acme-ml/churn/part-${String(index).padStart(3, '0')}/`,
    })),
  },
};

describe('shownPolicy', () => {
  test('shows the text that is written', () => {
    const policies = buildRolePolicies(TRAINING);
    expect(shownPolicy(policies, 'trust', 0)?.text).toBe(writePolicy(policies.trust));
    expect(policies.permissions.map((document) => writePolicy(document))).toStrictEqual([
      shownPolicy(policies, 'permissions', 0)?.text,
    ]);
  });

  test('has no permissions to show while no API is chosen', () => {
    expect(shownPolicy(buildRolePolicies(emptyRoleSpec()), 'permissions', 0)).toBeNull();
  });

  test.each([
    { what: 'empty lists', entries: {}, unknowns: 7 },
    { what: 'a named part', entries: { 's3.inputs': [{ text: 's3://<data bucket>/train/' }] }, unknowns: 6 },
  ])('counts what is still to be named in $what', ({ entries, unknowns }) => {
    const policies = buildRolePolicies({ ...TRAINING, entries });
    expect(shownPolicy(policies, 'permissions', 0)?.unknowns).toBe(unknowns);
    expect(policies.unknowns).toHaveLength(unknowns);
    expect(shownPolicy(policies, 'trust', 0)?.unknowns).toBe(0);
  });

  test('takes the last policy for an index past it', () => {
    expect(shownPolicy(buildRolePolicies(TRAINING), 'permissions', 5)?.fileName).toBe(
      'permissions-policy.json',
    );
  });
});

describe('allPolicies', () => {
  test('names one policy without a number', () => {
    expect(allPolicies(buildRolePolicies(TRAINING)).map(({ fileName }) => fileName)).toStrictEqual([
      'permissions-policy.json',
      'trust-policy.json',
    ]);
  });

  test('numbers several from 1', () => {
    const files = allPolicies(buildRolePolicies(LARGE)).map(({ fileName }) => fileName);
    expect(files.slice(0, 2)).toStrictEqual(['permissions-policy-1.json', 'permissions-policy-2.json']);
    expect(files.at(-1)).toBe('trust-policy.json');
  });
});

describe('policiesOfField', () => {
  test('finds where an entry went', () => {
    const policies = buildRolePolicies(LARGE);
    const [home] = policiesOfField(policies, 's3.inputs.299').slice(-1);
    expect(shownPolicy(policies, 'permissions', home ?? -1)?.text).toContain('part-299');
  });

  test.each([null, 'vpc', 's3.inputs.300'])('finds none for %s', (field) => {
    expect(policiesOfField(buildRolePolicies(LARGE), field)).toStrictEqual([]);
  });
});
