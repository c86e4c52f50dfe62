import { API_NAMES, APIS } from '../../policy';
import { OTHER_APIS } from '../requests/other-apis';

/** What an operation of S3 needs, where its name is not the action's. https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html */
export const S3_OPERATIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['GetObject', ['s3:GetObject']],
  ['HeadObject', ['s3:GetObject']],
  ['SelectObjectContent', ['s3:GetObject']],
  ['GetObjectTagging', ['s3:GetObjectTagging']],
  ['PutObject', ['s3:PutObject']],
  ['CreateMultipartUpload', ['s3:PutObject']],
  ['UploadPart', ['s3:PutObject']],
  ['CompleteMultipartUpload', ['s3:PutObject']],
  ['CopyObject', ['s3:GetObject', 's3:PutObject']],
  ['UploadPartCopy', ['s3:GetObject', 's3:PutObject']],
  ['AbortMultipartUpload', ['s3:AbortMultipartUpload']],
  ['PutObjectAcl', ['s3:PutObjectAcl']],
  ['PutObjectTagging', ['s3:PutObjectTagging']],
  ['ListObjects', ['s3:ListBucket']],
  ['ListObjectsV2', ['s3:ListBucket']],
  ['HeadBucket', ['s3:ListBucket']],
  ['ListObjectVersions', ['s3:ListBucketVersions']],
  ['ListBuckets', ['s3:ListAllMyBuckets']],
  ['CreateBucket', ['s3:CreateBucket']],
  ['GetBucketLocation', ['s3:GetBucketLocation']],
  ['GetBucketPolicy', ['s3:GetBucketPolicy']],
  ['PutBucketPolicy', ['s3:PutBucketPolicy']],
  ['DeleteObject', ['s3:DeleteObject']],
  ['DeleteObjects', ['s3:DeleteObject']],
]);

/** Operations of SageMaker whose names other services have too. */
const SHARED = new Set([
  'CreateApp',
  'CreateCluster',
  'CreateImage',
  'CreateJob',
  'CreateProject',
  'CreateSpace',
]);

/** By service, operations whose names no other service that jobs and notebooks call has, and whose actions are named like them. */
const NAMED_ALIKE: Readonly<Record<string, string>> = {
  kms: 'GenerateDataKey GenerateDataKeyWithoutPlaintext Decrypt Encrypt CreateGrant DescribeKey',
  ecr: 'BatchGetImage BatchCheckLayerAvailability GetDownloadUrlForLayer GetAuthorizationToken DescribeRepositories InitiateLayerUpload UploadLayerPart CompleteLayerUpload PutImage',
  sts: 'AssumeRole AssumeRoleWithWebIdentity AssumeRoleWithSAML GetCallerIdentity',
  iam: 'PassRole GetRole CreateRole AttachRolePolicy PutRolePolicy ListAttachedRolePolicies ListRolePolicies GetRolePolicy CreateServiceLinkedRole SimulatePrincipalPolicy',
  ec2: 'CreateNetworkInterface CreateNetworkInterfacePermission DeleteNetworkInterface DescribeNetworkInterfaces DescribeSubnets DescribeSecurityGroups DescribeVpcs DescribeVpcEndpoints DescribeDhcpOptions DescribeInstanceTypes',
  logs: 'CreateLogGroup CreateLogStream PutLogEvents DescribeLogStreams GetLogEvents FilterLogEvents',
  cloudwatch: 'PutMetricData',
  secretsmanager: 'GetSecretValue',
  ssm: 'GetParameter GetParameters GetParametersByPath',
  athena: 'StartQueryExecution GetQueryExecution',
  sagemaker: [
    ...API_NAMES,
    ...OTHER_APIS.map(({ api }) => api).filter((name) => !SHARED.has(name)),
    ...API_NAMES.flatMap((api) => APIS[api].called.actions.map((action) => action.split(':')[1] ?? '')),
    'InvokeEndpoint ListProcessingJobs ListTrainingJobs ListModels ListEndpoints DeleteEndpoint DeleteEndpointConfig DeleteModel',
  ].join(' '),
};

const OTHER_OPERATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMED_ALIKE).flatMap(([service, names]) =>
    names.split(' ').map((name) => [name, `${service}:${name}`] as const),
  ),
);

/**
 * What an operation needs. Without its service only where no other service has one of that name: an operation that is
 * not known is none of those that are.
 */
export function actionsOf(operation: string, service = ''): readonly string[] {
  const inS3 = service === '' || service === 's3' ? S3_OPERATIONS.get(operation) : undefined;
  if (inS3 !== undefined) return inS3;
  if (service !== '') return [`${service}:${operation}`];
  const known = OTHER_OPERATIONS.get(operation);
  return known === undefined ? [] : [known];
}
