import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../examples';
import { CHECKED } from '../fixtures/sdk-role-check';
import {
  API_NAMES,
  LEVELS,
  buildRolePolicies,
  hasTrait,
  isAllowed,
  setAmendment,
  someHave,
  type RoleSpec,
} from '../index';

/** As the SDK asks: no resource, no context. */
function refused(spec: RoleSpec, actions: readonly string[]): readonly string[] {
  const { permissions } = buildRolePolicies(spec);
  return actions.filter((action) => !isAllowed(permissions, { action, resource: '*' }).allowed);
}

const withCheck = (spec: RoleSpec): RoleSpec => setAmendment(spec, 'sdk-role-check', true);

const ROLES = LEVELS.flatMap((level) =>
  EXAMPLES.map(({ id, spec }) => ({ name: `${id} at ${level}`, spec: { ...spec, level } })),
);
const TRAINING = ROLES.filter(({ spec }) => someHave(spec.apis, 'sdk-training'));
const SERVING = ROLES.filter(({ spec }) => spec.apis.some((api) => hasTrait(api, 'hosts-model')));

describe('the role check of the SageMaker SDK 3', () => {
  test.each(TRAINING)('$name passes it with the amendment', ({ spec }) => {
    expect(refused(withCheck(spec), CHECKED.training)).toStrictEqual([]);
  });

  test.each(TRAINING.filter(({ spec }) => !spec.vpc))('$name does not without: it has no VPC', ({ spec }) => {
    expect(refused(spec, CHECKED.training)).toContain('ec2:CreateNetworkInterface');
  });

  test.each(TRAINING.filter(({ spec }) => spec.level === 'least-privilege' && spec.vpc))(
    '$name does not without: it limits its metrics',
    ({ spec }) => {
      expect(refused(spec, CHECKED.training)).toStrictEqual(['cloudwatch:PutMetricData']);
    },
  );

  test.each(SERVING)('$name passes it for serving as it is', ({ spec }) => {
    expect(refused(spec, CHECKED.serving)).toStrictEqual([]);
  });

  test.each(TRAINING)('$name is offered it exactly where it does not pass', ({ spec }) => {
    const offered = (each: RoleSpec) =>
      buildRolePolicies(each).findings.some(({ code }) => code === 'sdk-role-check');
    expect(offered(spec)).toBe(refused(spec, CHECKED.training).length > 0);
    expect(offered(withCheck(spec))).toBe(false);
  });

  test.each(TRAINING)('$name gets nothing else by it', ({ spec }) => {
    const pairs = (each: RoleSpec) =>
      buildRolePolicies(each).permissions.flatMap(({ Statement }) =>
        Statement.flatMap(({ Action, Resource = [], Condition }) =>
          Action.flatMap((action) =>
            Resource.map((resource) => `${action} ${resource} ${JSON.stringify(Condition)}`),
          ),
        ),
      );
    const before = new Set(pairs(spec));
    const added = pairs(withCheck(spec)).filter((pair) => !before.has(pair));
    const checked = CHECKED.training.map((action) => `${action} * undefined`);
    expect(added.filter((pair) => !checked.includes(pair))).toStrictEqual([]);
  });

  test.each(API_NAMES.filter((api) => !hasTrait(api, 'sdk-training')))('it changes nothing for %s', (api) => {
    const spec: RoleSpec = { ...EXAMPLES[0]?.spec, ...baseOf(api) };
    expect(buildRolePolicies(withCheck(spec)).permissions).toStrictEqual(buildRolePolicies(spec).permissions);
  });

  function baseOf(api: (typeof API_NAMES)[number]): RoleSpec {
    const example = EXAMPLES.find(({ spec }) => spec.apis.includes(api));
    if (example === undefined) throw new Error(`There is no example of ${api}.`);
    return { ...example.spec, apis: [api] };
  }
});
