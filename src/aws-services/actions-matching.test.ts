import { describe, expect, test } from 'vitest';
import { actionNamed } from './action-named';
import { actionsMatching } from './actions-matching';
import { factsOf } from './fixtures/facts-of';

const CASES = [
  { service: 'sqs', pattern: 'sqs:Get*', names: 'GetQueueAttributes GetQueueUrl' },
  { service: 'sqs', pattern: 'SQS:get*URL', names: 'GetQueueUrl' },
  { service: 'sqs', pattern: 'Get*', names: 'GetQueueAttributes GetQueueUrl' },
  { service: 'sqs', pattern: 'sqs:?eceiveMessage', names: 'ReceiveMessage' },
  { service: 'sqs', pattern: 'sqs:SendMessage', names: 'SendMessage' },
  { service: 'sqs', pattern: 'sqs:SendMessage?', names: '' },
  { service: 'sqs', pattern: 'sqs:Send', names: '' },
  { service: 'sqs', pattern: 's3:*', names: '' },
  { service: 'sqs', pattern: 'sqs:', names: '' },
  { service: 'sqs', pattern: '', names: '' },
  { service: 'sqs', pattern: 'sqs:[GS]*', names: '' },
  { service: 'execute-api', pattern: '*', names: 'InvalidateCache Invoke ManageConnections' },
  { service: 'execute-api', pattern: 'execute-api:**c*', names: 'InvalidateCache ManageConnections' },
  { service: 'sagemaker-mlflow', pattern: 'sagemaker-mlflow:AccessU?', names: 'AccessUI' },
  { service: 'sagemaker-mlflow', pattern: 'sagemaker:*', names: '' },
  { service: 'dynamodb', pattern: '__proto__', names: '' },
  { service: 'dynamodb', pattern: 'dynamodb:constructor', names: '' },
] as const;

describe('actionsMatching', () => {
  test.each(CASES)('$pattern of $service: $names', async ({ service, pattern, names }) => {
    const found = actionsMatching(await factsOf(service), pattern);
    expect(found.map(({ name }) => name).join(' ')).toBe(names);
  });

  test('is every action for a star', async () => {
    const facts = await factsOf('ec2');
    expect(actionsMatching(facts, 'ec2:*')).toStrictEqual([...facts.actions.values()]);
  });

  test.each(['*a'.repeat(100_000), '*'.repeat(100_000), '?'.repeat(100_000), '\u{1F600}*'.repeat(1_000)])(
    'answers soon for a long pattern',
    async (pattern) => {
      const facts = await factsOf('ec2');
      const all = /^\*+$/.test(pattern) ? facts.actions.size : 0;
      expect(actionsMatching(facts, pattern)).toHaveLength(all);
    },
  );
});

describe('actionNamed', () => {
  test.each([
    { name: 'dynamodb:GetItem', found: 'GetItem' },
    { name: 'DYNAMODB:getitem', found: 'GetItem' },
    { name: 'getItem', found: 'GetItem' },
    { name: 's3:GetItem', found: undefined },
    { name: 'dynamodb:Get*', found: undefined },
    { name: '__proto__', found: undefined },
    { name: 'dynamodb:toString', found: undefined },
    { name: '', found: undefined },
  ])('$name: $found', async ({ name, found }) => {
    expect(actionNamed(await factsOf('dynamodb'), name)?.name).toBe(found);
  });
});
