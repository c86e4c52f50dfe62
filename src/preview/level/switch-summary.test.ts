import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../examples';
import { AMENDMENTS, LEVELS, buildRolePolicies, emptyRoleSpec, type RoleSpec } from '../../policy';
import { isSwitch } from './is-switch';
import { summariseSwitch, type ChangedLine, type SwitchSummary } from './switch-summary';

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

  test('lists the lines that say something, added and removed', () => {
    const { lines } = summary(SPEC, { level: 'least-privilege' });
    expect(lines).toContainEqual({
      is: 'added',
      at: expect.any(Number),
      text: '"cloudwatch:namespace": "/aws/sagemaker/TrainingJobs"',
    });
    expect(lines.every(({ text }) => /[\w*]/.test(text))).toBe(true);
  });

  test('lists what comes in the place of a * after it', () => {
    const notebook: RoleSpec = { ...SPEC, apis: ['CreateNotebookInstance'], calls: ['CreateTrainingJob'] };
    const { lines } = summary(notebook, { level: 'least-privilege' });
    const at = lines.findIndex(({ text }) => text.startsWith('"arn:aws:iam:'));
    expect(lines.slice(at - 1, at + 1)).toMatchObject([
      { is: 'removed', text: '"*"' },
      { is: 'added', text: '"arn:aws:iam::ACCOUNT-ID:role/ROLE-NAME"' },
    ]);
  });

  test('lists nothing where nothing changed', () => {
    const { lines, on, off } = summary({ ...SPEC, apis: [] }, { level: 'guide' });
    expect({ lines, on, off }).toStrictEqual({ lines: [], on: [], off: [] });
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
      expect(count(back, 'added')).toBe(count(there, 'removed'));
    });
  });

  test('names the amendments that changed a line, and no other', () => {
    const { on, off } = summary(SPEC, { level: 'least-privilege' });
    // Without a key, an output that is a whole bucket, or code there is nothing for the others to change.
    expect(on.map(({ id }) => id)).toStrictEqual([
      'scope-metrics',
      'trust-source-account',
      'trust-source-arn',
      'list-prefix',
    ]);
    expect(off).toStrictEqual([]);
    expect(AMENDMENTS.filter(({ levels }) => isOnlyIn(levels, 'least-privilege')).length).toBeGreaterThan(3);
  });

  test('names an amendment that works only beside another', () => {
    const keyed: RoleSpec = {
      ...SPEC,
      entries: { 'kms.inputs': [{ text: KEY }], 's3.inputs': [{ text: 's3://acme/' }] },
    };
    const { on } = summary({ ...keyed, level: 'recommended' }, { level: 'least-privilege' });
    expect(on.map(({ id }) => id)).toContain('kms-via-service');
  });
});

const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

function isOnlyIn(levels: readonly { levels: readonly string[] }[], level: string): boolean {
  return levels.every((each) => each.levels.every((of) => of === level));
}

function count({ lines }: SwitchSummary, is: ChangedLine['is']): number {
  return lines.filter((line) => line.is === is).length;
}
