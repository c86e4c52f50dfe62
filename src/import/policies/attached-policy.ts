import type { PolicyJson } from '../../policy';
import { unresolved } from '../languages/value';

/**
 * What well-known policies of AWS’s allow at most; any other may allow anything.
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html
 */
const AT_MOST: ReadonlyMap<string, readonly string[]> = new Map([
  ['AmazonS3FullAccess', ['s3:*', 's3-object-lambda:*']],
  ['AmazonS3ReadOnlyAccess', ['s3:Get*', 's3:List*', 's3:Describe*', 's3-object-lambda:*']],
  ['AmazonEC2ContainerRegistryFullAccess', ['ecr:*', 'cloudtrail:*', 'iam:*']],
  ['AmazonEC2ContainerRegistryPowerUser', ['ecr:*']],
  ['AmazonEC2ContainerRegistryReadOnly', ['ecr:*']],
  ['CloudWatchLogsFullAccess', ['logs:*', 'cloudwatch:*', 'observabilityadmin:*']],
]);

/** The last part of a policy’s ARN, or the whole of what is none: `AmazonSageMakerFullAccess`. */
export function attachedName(policy: string): string {
  return policy.startsWith('arn:') ? policy.slice(policy.lastIndexOf('/') + 1) : policy;
}

/** A policy that is attached and not written in the document: what it may allow cannot be said to lack. */
export function attachedPolicy(policy: string): PolicyJson {
  const name = attachedName(policy);
  const known = policy.includes(':iam::aws:policy/') ? AT_MOST.get(name) : undefined;
  const anything = {
    Sid: name,
    Effect: 'Allow',
    Action: known ?? '*',
    Resource: unresolved(policy),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an open part stands where IAM has a text, as in a policy that was pasted
  return { Version: '2012-10-17', Statement: [anything] } as unknown as PolicyJson;
}
