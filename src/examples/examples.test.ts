import { describe, expect, test } from 'vitest';
import {
  API_NAMES,
  LEVELS,
  SLOT_IDS,
  buildRolePolicies,
  checkPolicy,
  parseRoleSpec,
  slotsOf,
  withOwnChecks,
  type PolicyRemark,
  type RoleSpec,
} from '../policy';
import { EXAMPLES } from './index';

describe.each(EXAMPLES)('the example $id', ({ id, label, description, spec }) => {
  test('is a role of today, as a file would hold it', () => {
    expect(parseRoleSpec(JSON.parse(JSON.stringify(spec)))).toStrictEqual({ ok: true, value: spec });
  });

  test('has a name of its own, and says in a line what it shows', () => {
    expect(id).toMatch(/^[a-z-]+$/);
    expect(label).toMatch(/^\p{Lu}[^.]{4,28}$/u);
    expect(description).toMatch(/^.{10,80}[^.]$/u);
    const others = EXAMPLES.filter((other) => other.spec !== spec);
    for (const other of others) {
      expect(other.id).not.toBe(id);
      expect(other.label).not.toBe(label);
      expect(other.spec.account.roleName).not.toBe(spec.account.roleName);
    }
  });

  test.each(LEVELS)('has nothing wrong with it at level %s but what the guide leaves out', (level) => {
    const at = { ...spec, level };
    const policies = buildRolePolicies(at);
    const { unknowns, resolved } = policies;
    const findings = withOwnChecks(at, policies);
    const grave = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
    // The guide’s own text is wrong in places: that is what its level is there to show.
    expect(level === 'guide' ? grave.filter(({ severity }) => severity === 'error') : grave).toStrictEqual(
      [],
    );
    expect(unknowns).toStrictEqual([]);
    expect([...resolved.results.values()].flat().filter(({ state }) => state !== 'valid')).toStrictEqual([]);
  });

  test.each(LEVELS)('passes the published checks at level %s', (level) => {
    const remarks = checksOf({ ...spec, level });
    const wrong = remarks.filter((remark) => remark.level === 'error' || remark.level === 'warning');
    expect(wrong).toStrictEqual([]);
  });

  test('fills only lists that its operations take', () => {
    const taken = slotsOf(spec.apis);
    expect(
      SLOT_IDS.filter((slot) => spec.entries[slot] !== undefined && !taken.includes(slot)),
    ).toStrictEqual([]);
  });
});

function checksOf(spec: RoleSpec): readonly PolicyRemark[] {
  const { permissions, trust } = buildRolePolicies(spec);
  return [
    ...permissions.flatMap((document) => checkPolicy(document)),
    ...checkPolicy(trust, { kind: 'trust' }),
  ];
}

test('the guide’s five come first, one each, and several in one role last', () => {
  const singles = EXAMPLES.slice(0, 5).map(({ spec }) => spec.apis);
  expect(singles).toStrictEqual([
    ['CreateTrainingJob'],
    ['CreateHyperParameterTuningJob'],
    ['CreateProcessingJob'],
    ['CreateModel'],
    ['CreateNotebookInstance'],
  ]);
  expect(EXAMPLES.at(-1)?.spec.apis).toHaveLength(5);
});

test('every operation has one', () => {
  const shown = new Set(EXAMPLES.flatMap(({ spec }) => spec.apis));
  expect(API_NAMES.filter((api) => !shown.has(api))).toStrictEqual([]);
});

/** What each example is told at each level: a review sees by it whether a change of rules makes noise. */
test('findings, level by level', async () => {
  const lines = EXAMPLES.flatMap(({ id, spec }) =>
    LEVELS.flatMap((level) => [
      `${id}, ${level}`,
      ...withOwnChecks({ ...spec, level }, buildRolePolicies({ ...spec, level })).flatMap(
        ({ severity, code, field, title, message, fix }) => [
          `  ${severity} ${code}${field === undefined ? '' : ` at ${field}`}`,
          `    ${title}: ${message}${fix === undefined ? '' : ` [${fix.label}]`}`,
        ],
      ),
      ...checksOf({ ...spec, level }).map(({ check, message }) => `  published check ${check}: ${message}`),
      '',
    ]),
  );
  await expect(lines.join('\n')).toMatchFileSnapshot('golden/findings.txt');
});
