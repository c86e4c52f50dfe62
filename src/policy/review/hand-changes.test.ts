import { expect, test } from 'vitest';
import { AMENDMENT_IDS } from '../amendments/ids';
import { buildRolePolicies } from '../build-role-policies';
import { API_NAMES } from '../apis/apis';
import { ORDINARY } from '../fixtures/unusual-cases';
import type { RoleSpec } from '../role-spec';
import { handChanges } from './hand-changes';

const changes = (spec: Partial<RoleSpec>) => {
  const whole = { ...ORDINARY, ...spec };
  return handChanges(whole, buildRolePolicies(whole).resolved);
};
const titles = (spec: Partial<RoleSpec>) => changes(spec).map(({ title }) => title);

test.each<{ name: string; spec: Partial<RoleSpec>; told: string[] }>([
  { name: 'nothing', spec: {}, told: [] },
  {
    name: 'a correction that is off',
    spec: { amendments: { 'multipart-abort': false } },
    told: ['Off by hand: Abort failed uploads'],
  },
  { name: 'what the level says anyway', spec: { amendments: { 'multipart-abort': true } }, told: [] },
  {
    name: 'what concerns none of the operations',
    spec: { amendments: { 'notebook-vpc': false } },
    told: [],
  },
  {
    name: 'a switch that is off by itself',
    spec: { apis: ['CreateEndpointConfig'], options: { async: true } },
    told: ['On: Asynchronous inference'],
  },
  {
    name: 'a statement of one’s own',
    spec: { otherAccess: [{ actions: ['sns:Publish'], resources: ['*'], why: '' }] },
    told: ['Statement added by hand: sns:Publish'],
  },
  { name: 'a list that is not needed', spec: { without: ['s3.inputs'] }, told: ['Not needed: inputs'] },
  {
    name: 'a bucket of another account',
    spec: { foreignBuckets: ['acme-raw'] },
    told: ['Marked as another account’s: acme-raw'],
  },
])('$name', ({ spec, told }) => {
  expect(titles(spec)).toStrictEqual(told);
});

test.each(AMENDMENT_IDS)('%s is told where it is switched against the level', (id) => {
  const told = [true, false].flatMap((on) =>
    changes({ apis: [...API_NAMES], amendments: { [id]: on } }).map((change) => change.id),
  );
  expect(told).toStrictEqual([`amendments.${id}`]);
});

test('a statement of one’s own is told with its conditions and its reason', () => {
  const [told] = changes({
    otherAccess: [
      {
        actions: ['dynamodb:GetItem'],
        resources: ['arn:aws:dynamodb:eu-west-1:111122223333:table/<table>'],
        conditions: [{ operator: 'StringEquals', key: 'dynamodb:LeadingKeys', values: ['a', 'b'] }],
        why: 'look up features',
      },
    ],
  });
  expect(told?.words).toBe(
    'On arn:aws:dynamodb:eu-west-1:111122223333:table/TABLE, only if dynamodb:LeadingKeys is a or b. The reason given: “look up features”.',
  );
});
