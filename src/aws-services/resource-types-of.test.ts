import { expect, test } from 'vitest';
import { factsOf } from './fixtures/facts-of';
import { resourceTypesOf } from './resource-types-of';

test.each([
  { service: 'dynamodb', action: 'dynamodb:Query', types: ['index', 'table'] },
  { service: 'dynamodb', action: 'listtables', types: '*' },
  { service: 's3', action: 's3:GetObject', types: ['accesspointobject', 'object'] },
  { service: 'sqs', action: 'sqs:SendMessage', types: ['queue'] },
  { service: 'sqs', action: 'sqs:ListQueues', types: '*' },
  { service: 'athena', action: 'athena:ListWorkGroups', types: '*' },
  { service: 'sqs', action: 'sqs:TeleportMessage', types: [] },
  { service: 'sqs', action: 'sqs:*', types: [] },
  { service: 'sqs', action: '__proto__', types: [] },
])('$action takes $types', async ({ service, action, types }) => {
  const found = resourceTypesOf(await factsOf(service), action);
  expect(found === '*' ? found : found.map(({ name }) => name)).toStrictEqual(types);
});
