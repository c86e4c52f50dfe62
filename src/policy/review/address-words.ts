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
 * Actions of the catalogue that take no resource: a policy can only allow them on `*`.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export const WITHOUT_RESOURCE: readonly string[] = [
  'ecr:GetAuthorizationToken',
  'ec2:DescribeDhcpOptions',
  'ec2:DescribeNetworkInterfaces',
  'ec2:DescribeRouteTables',
  'ec2:DescribeSecurityGroups',
  'ec2:DescribeSubnets',
  'ec2:DescribeVpcEndpoints',
  'ec2:DescribeVpcs',
  'fsx:DescribeFileSystems',
  'sagemaker:ListApps',
  'sagemaker:ListDomains',
  'sagemaker:ListSpaces',
  'sagemaker:ListUserProfiles',
];

const TAKES_NONE: ReadonlySet<string> = new Set(WITHOUT_RESOURCE.map((action) => action.toLowerCase()));

/** What an action on a resource of a policy reaches: on `*` it matters whether the action takes a resource. */
export function reachWords(action: string, resource: string): string {
  return resource === '*' && TAKES_NONE.has(action.toLowerCase())
    ? 'actions that take no resource (*)'
    : addressWords(resource);
}
