import type { PrintedStatement, Requirement } from './requirement';

/** Rows that the guide prints word for word in the section of more than one API. */

export const PUBLISH_METRICS = {
  id: 'PublishMetrics',
  actions: ['cloudwatch:PutMetricData'],
  reach: 'everything',
  purpose: 'publish metrics to CloudWatch',
} as const satisfies Requirement;

export const WRITE_LOGS = {
  id: 'WriteLogs',
  actions: ['logs:CreateLogStream', 'logs:PutLogEvents', 'logs:CreateLogGroup', 'logs:DescribeLogStreams'],
  reach: 'everything',
  purpose: 'write what runs to CloudWatch Logs',
} as const satisfies Requirement;

export const SIGN_IN_TO_ECR = {
  id: 'SignInToEcr',
  actions: ['ecr:GetAuthorizationToken'],
  reach: 'everything',
  purpose: 'sign in to Amazon ECR; this action takes no resource but *',
} as const satisfies Requirement;

export const PULL_IMAGES = {
  id: 'PullImages',
  actions: ['ecr:BatchCheckLayerAvailability', 'ecr:GetDownloadUrlForLayer', 'ecr:BatchGetImage'],
  reach: 'repositories',
  purpose: 'pull the container images',
} as const satisfies Requirement;

export const LIST_INPUT = {
  id: 'ListInput',
  actions: ['s3:ListBucket'],
  reach: 'listed-buckets',
  purpose: 'find the objects under an input’s prefix',
} as const satisfies Requirement;

export const READ_INPUT_WRITE_OUTPUT = {
  id: 'ReadInputWriteOutput',
  actions: ['s3:GetObject', 's3:PutObject'],
  reach: 'data-objects',
  purpose: 'download the input and upload the output',
} as const satisfies Requirement;

export const USE_VPC = {
  id: 'UseVpc',
  actions: [
    'ec2:CreateNetworkInterface',
    'ec2:CreateNetworkInterfacePermission',
    'ec2:DeleteNetworkInterface',
    'ec2:DeleteNetworkInterfacePermission',
    'ec2:DescribeNetworkInterfaces',
    'ec2:DescribeVpcs',
    'ec2:DescribeDhcpOptions',
    'ec2:DescribeSubnets',
    'ec2:DescribeSecurityGroups',
  ],
  reach: 'everything',
  need: 'in-a-vpc',
  purpose: 'connect to your VPC; SageMaker’s own check fails if these carry a resource or a condition',
} as const satisfies Requirement;

export const DECRYPT_INPUT = {
  id: 'DecryptInput',
  actions: ['kms:Decrypt'],
  reach: 'input-keys',
  purpose: 'read data that is encrypted with the key',
} as const satisfies Requirement;

/** The three fragments that the guide prints for the keys of a job. */
export const JOB_KEYS: readonly PrintedStatement[] = [
  [DECRYPT_INPUT],
  [
    {
      id: 'EncryptOutput',
      actions: ['kms:Encrypt'],
      reach: 'output-keys',
      purpose: 'encrypt output with the key',
    },
  ],
  [
    {
      id: 'EncryptVolume',
      actions: ['kms:CreateGrant'],
      reach: 'volume-keys',
      purpose: 'let the storage volumes of the instances use the key',
    },
  ],
];

/** The guide’s broad policy for a training, tuning or processing job: three sections, one text. */
export const JOB_BROAD: readonly PrintedStatement[] = [
  [PUBLISH_METRICS, WRITE_LOGS, READ_INPUT_WRITE_OUTPUT, LIST_INPUT, SIGN_IN_TO_ECR, PULL_IMAGES],
];

/** The guide’s scoped policy for a training, tuning or processing job. */
export const JOB_SCOPED: readonly PrintedStatement[] = [
  [PUBLISH_METRICS, WRITE_LOGS, SIGN_IN_TO_ECR],
  [LIST_INPUT],
  [READ_INPUT_WRITE_OUTPUT],
  [PULL_IMAGES],
];
