import { expect, test } from 'vitest';
import { bestFirst } from './best-first';

const SERVICES = [
  { value: 'dax', words: 'Amazon DynamoDB Accelerator (DAX)' },
  { value: 'awsdynamo', words: '' },
  { value: 'dynamodb', words: 'Amazon DynamoDB' },
  { value: 's3', words: 'Amazon S3' },
];

test.each([
  { typed: 'Dynamo', found: ['dynamodb', 'awsdynamo', 'dax'] },
  { typed: ' s3 ', found: ['s3'] },
  { typed: '', found: ['dax', 'awsdynamo', 'dynamodb', 's3'] },
  { typed: 'teapot', found: [] },
])('“$typed” finds $found', ({ typed, found }) => {
  expect(bestFirst(SERVICES, typed).map(({ value }) => value)).toStrictEqual(found);
});

test('never more than anybody reads', () => {
  const many = Array.from({ length: 1_000 }, (_, index) => ({ value: `a${index}`, words: '' }));
  expect(bestFirst(many, 'a').length).toBeLessThan(100);
});
