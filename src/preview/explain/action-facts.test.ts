import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../examples';
import { API_NAMES, LEVELS, buildRolePolicies, setAmendment, type RoleSpec } from '../../policy';
import { FULL } from '../../policy/fixtures/needs';
import { keyWords } from './key-words';

const { ACTION_FACTS } = await import('virtual:action-facts');

/** What the table would leave without words: actions that no fact tells of, and keys that nothing explains. */
function untold(spec: RoleSpec): readonly string[] {
  const { permissions, trust } = buildRolePolicies(spec);
  return [...permissions, trust].flatMap(({ Statement }) =>
    Statement.flatMap(({ Action, Condition = {} }) => [
      ...Action.filter((action) => !/[*?]/.test(action) && ACTION_FACTS.action(action) === null),
      ...Object.values(Condition).flatMap((keys) =>
        Object.keys(keys).filter((key) => keyWords(key, ACTION_FACTS) === ''),
      ),
    ]),
  );
}

describe.each(LEVELS)('at level %s AWS’s list tells of every permission', (level) => {
  test.each(API_NAMES)('of %s with everything that it can ask for', (api) => {
    const full: RoleSpec = { ...FULL, apis: [api], level };
    const wider = setAmendment(setAmendment(full, 'grant-for-aws-resource', true), 'sdk-role-check', true);
    expect([...new Set([...untold(full), ...untold(wider)])]).toStrictEqual([]);
  });

  test('of every example', () => {
    expect(EXAMPLES.flatMap(({ spec }) => untold({ ...spec, level, otherAccess: [] }))).toStrictEqual([]);
  });
});
