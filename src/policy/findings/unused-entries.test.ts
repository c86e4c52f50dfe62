import { expect, test } from 'vitest';
import { buildRolePolicies, emptyRoleSpec, type OptionId, type RoleSpec } from '../index';

const IMAGE = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:1';

function endpoint(
  options: Partial<Record<OptionId, boolean>>,
  apis: RoleSpec['apis'] = [],
  text = IMAGE,
): RoleSpec {
  return {
    ...emptyRoleSpec(),
    apis: ['CreateEndpointConfig', ...apis],
    options,
    entries: { images: [{ text }] },
  };
}

const ROWS: readonly { name: string; spec: RoleSpec; told: boolean }[] = [
  { name: 'its switch is off', spec: endpoint({}), told: true },
  { name: 'its switch is on', spec: endpoint({ 'inference-components': true }), told: false },
  { name: 'another operation takes it', spec: endpoint({}, ['CreateModel']), told: false },
  { name: 'nothing in it can be read, which is told instead', spec: endpoint({}, [], 'what?'), told: false },
];

test.each(ROWS)('a list that waits for a switch, and $name: told $told', ({ spec, told }) => {
  const codes = buildRolePolicies(spec).findings.map(({ code }) => code);
  expect(codes.includes('unused-entries')).toBe(told);
});
