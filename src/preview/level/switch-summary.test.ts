import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../examples';
import { AMENDMENT_IDS, LEVELS, buildRolePolicies, emptyRoleSpec, type RoleSpec } from '../../policy';
import { isSwitch } from './is-switch';
import { summariseSwitch } from './switch-summary';

const SPEC: RoleSpec = {
  ...emptyRoleSpec(),
  apis: ['CreateTrainingJob'],
  level: 'recommended',
  account: { region: 'eu-west-1', accountId: '111122223333', roleName: '', rolePath: '' },
};

function summary(before: RoleSpec, change: Partial<RoleSpec>) {
  return summaryOf(before, { ...before, ...change });
}

function summaryOf(before: RoleSpec, after: RoleSpec) {
  return summariseSwitch({
    before: { spec: before, policies: buildRolePolicies(before) },
    after: { spec: after, policies: buildRolePolicies(after) },
  });
}

describe('isSwitch', () => {
  test.each<{ what: string; change: Partial<RoleSpec>; is: boolean }>([
    { what: 'another level', change: { level: 'guide' }, is: true },
    { what: 'another scope', change: { scope: 'broad' }, is: true },
    { what: 'an older catalogue', change: { revision: 1 }, is: true },
    { what: 'nothing', change: {}, is: false },
    { what: 'another network', change: { vpc: true }, is: false },
    { what: 'another level of another role', change: { level: 'guide', vpc: true }, is: false },
  ])('$what: $is', ({ change, is }) => {
    expect(isSwitch(SPEC, { ...SPEC, ...change })).toBe(is);
  });

  test('does not depend on the order of the fields', () => {
    const shuffled = Object.fromEntries(Object.entries({ ...SPEC, level: 'guide' }).toReversed());
    expect(isSwitch(SPEC, { ...SPEC, ...shuffled })).toBe(true);
    expect(isSwitch({ ...shuffled, ...SPEC }, { ...SPEC, level: 'guide' })).toBe(true);
  });
});

describe('summariseSwitch', () => {
  test('names both sides', () => {
    expect(summary(SPEC, { level: 'least-privilege' }).title).toBe('Recommended → Least privilege');
    expect(summary({ ...SPEC, level: 'guide' }, { scope: 'broad' }).title).toBe(
      'AWS guide, scoped → AWS guide, broad',
    );
    expect(summaryOf({ ...SPEC, revision: 1 }, SPEC).title).toBe(
      'Catalogue of 2026-11-26 → Today’s catalogue',
    );
  });

  test('counts lines that say something, and names those that are gone', () => {
    const { added, removed } = summary(SPEC, { level: 'least-privilege' });
    expect(added).toBeGreaterThan(0);
    expect(removed.every((line) => /[\w*]/.test(line))).toBe(true);
  });

  test('counts a * that takes the place of a name', () => {
    expect(summary(SPEC, { level: 'guide' }).added).toBeGreaterThan(0);
  });

  test('names the actions that nothing allows on the other side', () => {
    const notebook: RoleSpec = {
      ...SPEC,
      apis: ['CreateNotebookInstance'],
      calls: ['CreateTrainingJob'],
    };
    const { allowed, notAllowed } = summary({ ...notebook, level: 'guide' }, { level: 'recommended' });
    expect(notAllowed).toContain('sagemaker:*');
    expect(allowed).toContain('iam:GetRole');
    expect(allowed).not.toContain('sagemaker:CreateTrainingJob');
  });

  describe.each(EXAMPLES)('$id', ({ spec }) => {
    test.each(LEVELS)('from %s and back undoes what it did', (level) => {
      const there = summary(spec, { level });
      const back = summary({ ...spec, level }, { level: spec.level });
      expect(back.on).toStrictEqual(there.off);
      expect(back.off).toStrictEqual(there.on);
      expect(back.allowed).toStrictEqual(there.notAllowed);
      expect(back.added).toBe(there.removed.length);
    });
  });

  test('speaks of amendments that concern the role only', () => {
    const { on, off } = summary({ ...SPEC, level: 'guide' }, { level: 'least-privilege' });
    expect(on.map(({ id }) => id)).toContain('split-read-write');
    expect([...on, ...off].map(({ id }) => id)).not.toContain('notebook-volume-key');
    expect(AMENDMENT_IDS).toContain('notebook-volume-key');
  });
});
