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

/**
 * Actions that take no resource: a policy can only allow them on `*`.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerregistry.html
 */
const WITHOUT_RESOURCE: ReadonlySet<string> = new Set(['ecr:getauthorizationtoken']);

/** What an action on a resource of a policy reaches: on `*` it matters whether the action takes a resource. */
export function reachWords(action: string, resource: string): string {
  return resource === '*' && WITHOUT_RESOURCE.has(action.toLowerCase())
    ? 'actions that take no resource (*)'
    : addressWords(resource);
}
