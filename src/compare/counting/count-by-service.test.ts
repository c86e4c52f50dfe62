import { expect, test } from 'vitest';
import { unpackActions } from './action-list';
import { allowedActions } from './allowed-actions';
import { countByService, sizeOf, totalOf } from './count-by-service';

const LIST = unpackActions({
  ecr: { R: 'BatchGetImage', r: 'GetAuthorizationToken' },
  iam: { W: 'PassRole', P: 'PutRolePolicy AttachRolePolicy' },
  s3: { R: 'GetObject', W: 'PutObject' },
});

const policy = (Action: string[], Resource: string) => ({
  Statement: [{ Effect: 'Allow' as const, Action, Resource }],
});
const own = allowedActions([policy(['s3:GetObject'], 'arn:aws:s3:::acme/*')], LIST);
const other = allowedActions([policy(['ecr:*', 'iam:*', 's3:*'], '*')], LIST);
const services = countByService(own, other);

test('the services of the role come first', () => {
  expect(services.map(({ service }) => service)).toStrictEqual(['s3', 'ecr', 'iam']);
});

test.each([
  { service: 's3', level: 'Read', mine: [1, 0, 0], theirs: [0, 1, 0] },
  { service: 's3', level: 'Write', mine: [0, 0, 0], theirs: [0, 1, 0] },
  { service: 'ecr', level: 'Read', mine: [0, 0, 0], theirs: [0, 1, 1] },
  { service: 'iam', level: 'Permissions management', mine: [0, 0, 0], theirs: [0, 2, 0] },
  { service: 'iam', level: 'Tagging', mine: [0, 0, 0], theirs: [0, 0, 0] },
])('$service, $level: named, on everything, without a resource', ({ service, level, mine, theirs }) => {
  const row = services.find((each) => each.service === service)?.levels.find((each) => each.level === level);
  const numbers = (count = { named: -1, everything: -1, 'no-resource': -1 }) => [
    count.named,
    count.everything,
    count['no-resource'],
  ];
  expect(numbers(row?.own)).toStrictEqual(mine);
  expect(numbers(row?.other)).toStrictEqual(theirs);
});

test('the sum is over all services', () => {
  expect(sizeOf(totalOf(services, 'Read').other)).toBe(3);
  expect(sizeOf(totalOf(services, 'Read').own)).toBe(1);
});
