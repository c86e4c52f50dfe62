const S3 = /^arn:[^:]+:s3:::(.+)$/s;

/**
 * A resource of a policy as people write it: `s3://bucket/key*` for what lies in S3, any other ARN as it is.
 *
 * @example
 * addressWords('arn:aws:s3:::acme-ml/train/*') // 's3://acme-ml/train/*'
 */
export function addressWords(resource: string): string {
  if (resource === '*') return 'everything (*)';
  const [, place] = S3.exec(resource) ?? [];
  return place === undefined ? resource : `s3://${place}`;
}
