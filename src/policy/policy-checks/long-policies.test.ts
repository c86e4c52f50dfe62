import { expect, test } from 'vitest';
import { checkPolicy } from './check-policy';

const many = (count: number, text: (n: number) => string) => Array.from({ length: count }, (_, n) => text(n));
const KNOWN = new Map([['s3', new Set(many(700, (n) => `getobject${n}`))]]);

const BUCKET = 'arn:aws:s3:::acme-ml/*';

const ROWS = [
  { name: 'wildcards', Action: many(60_000, (n) => `s3:Get${n}*`), Resource: BUCKET },
  { name: 'resources', Action: 's3:GetObject', Resource: many(60_000, (n) => `arn:aws:s3:::acme/${n}/*`) },
  {
    name: 'variables that never end',
    Action: 's3:GetObject',
    Resource: `arn:aws:s3:::${'${'.repeat(200_000)}`,
  },
  { name: 'variables', Action: 's3:GetObject', Resource: `arn:aws:s3:::${'${a'.repeat(200_000)}}` },
  { name: 'stars', Action: `s3:${'*a'.repeat(100_000)}`, Resource: '*' },
] as const;

test.each(ROWS)('more $name than a policy can hold are looked at in no time', ({ name: _name, ...body }) => {
  const start = performance.now();
  const remarks = checkPolicy(
    { Version: '2012-10-17', Statement: [{ Effect: 'Allow', ...body }] },
    { known: KNOWN },
  );
  expect(remarks.map(({ check }) => check)).toContain('POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA');
  // Far more than it takes; without bounds it would be minutes. Milliseconds.
  expect(performance.now() - start).toBeLessThan(5_000);
});

test('so are more statements than that', () => {
  const statement = { Effect: 'Allow', Action: 's3:GetObject', Resource: BUCKET };
  const remarks = checkPolicy({
    Version: '2012-10-17',
    Statement: many(20_000, (n) => `S${n}`).map((Sid) => ({ Sid, ...statement })),
  });
  expect(remarks.filter(({ check }) => check === 'REDUNDANT_STATEMENT')).toHaveLength(499);
});
