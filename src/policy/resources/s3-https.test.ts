import { describe, expect, test } from 'vitest';
import { splitHttps } from './s3-https';

describe('splitHttps', () => {
  test.each([
    { address: 'https://acme.s3.us-east-1.amazonaws.com/a/b.csv', bucket: 'acme', key: 'a/b.csv' },
    { address: 'https://acme.s3-us-west-2.amazonaws.com/a', bucket: 'acme', key: 'a' },
    { address: 'https://acme.s3.amazonaws.com/a', bucket: 'acme', key: 'a' },
    { address: 'https://acme.s3.amazonaws.com', bucket: 'acme', key: '' },
    { address: 'https://acme.s3.amazonaws.com:443/a', bucket: 'acme', key: 'a' },
    { address: 'HTTPS://Acme.S3.Amazonaws.com/A', bucket: 'acme', key: 'A' },
    { address: 'http://acme.s3.amazonaws.com/a', bucket: 'acme', key: 'a' },
    { address: 'https://my.acme.s3.eu-west-1.amazonaws.com/a', bucket: 'my.acme', key: 'a' },
    { address: 'https://acme.s3.dualstack.eu-west-1.amazonaws.com/a', bucket: 'acme', key: 'a' },
    { address: 'https://acme.s3-fips.us-gov-west-1.amazonaws.com/a', bucket: 'acme', key: 'a' },
    { address: 'https://acme.s3-accelerate.amazonaws.com/a', bucket: 'acme', key: 'a' },
    { address: 'https://acme.s3.cn-north-1.amazonaws.com.cn/a', bucket: 'acme', key: 'a' },
    { address: 'https://acme.s3.eusc-de-east-1.amazonaws.eu/a', bucket: 'acme', key: 'a' },
    { address: 'https://s3.us-east-1.amazonaws.com/acme/a/b', bucket: 'acme', key: 'a/b' },
    { address: 'https://s3-us-west-2.amazonaws.com/acme/a', bucket: 'acme', key: 'a' },
    { address: 'https://s3.amazonaws.com/acme', bucket: 'acme', key: '' },
    { address: 'https://s3.dualstack.us-east-1.amazonaws.com/acme/a', bucket: 'acme', key: 'a' },
    { address: 'https://acme.s3.amazonaws.com/a%20b+c%2Bd/%C3%A9', bucket: 'acme', key: 'a b+c+d/é' },
    { address: 'https://s3.amazonaws.com/acme/a%2Fb', bucket: 'acme', key: 'a/b' },
    { address: 'https://acme.s3.amazonaws.com//a', bucket: 'acme', key: '/a' },
  ])('reads $address', ({ address, bucket, key }) => {
    expect(splitHttps(address)).toMatchObject({ ok: true, value: { bucket, key, pattern: false } });
  });

  test.each([
    { address: 'https://acme.s3.amazonaws.com/a?X-Amz-Signature=1', code: 'query-string', says: '“?”' },
    { address: 'https://acme.s3.amazonaws.com/a#b', code: 'query-string', says: '“#”' },
    { address: 'https://acme.s3.amazonaws.com/100%', code: 'bad-escape', says: '%25' },
    { address: 'https://acme.s3.amazonaws.com/%FF', code: 'bad-escape', says: 's3://bucket/key' },
    { address: 'https://acme.s3.cn-north-1.amazonaws.com/a', code: 'region-mismatch', says: 'cn-north-1' },
    { address: 'https://acme.s3.us-east-1.amazonaws.com.cn/a', code: 'region-mismatch', says: 'us-east-1' },
    { address: 'https://example.com/acme/a', code: 'not-s3', says: 'example.com' },
    {
      address: 'https://acme.s3.amazonaws.com.evil.example/a',
      code: 'not-s3',
      says: 'not a host of Amazon S3',
    },
    { address: 'https://s3.console.aws.amazon.com/s3/buckets/acme', code: 'not-s3', says: 'Copy S3 URI' },
    { address: 'https://eu-west-1.console.aws.amazon.com/s3/x', code: 'not-s3', says: 'Copy S3 URI' },
    { address: 'https://', code: 'not-s3', says: 's3://bucket/key' },
  ])('refuses $address', ({ address, code, says }) => {
    const result = splitHttps(address);
    expect(result).toMatchObject({ ok: false, problem: { code } });
    expect(result.ok ? '' : result.problem.message).toContain(says);
  });

  test('does not repeat a signature', () => {
    const result = splitHttps('https://acme.s3.amazonaws.com/a?X-Amz-Signature=topsecret');
    expect(JSON.stringify(result)).not.toContain('topsecret');
  });
});
