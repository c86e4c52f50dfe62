import {
  CALLED_FUNCTIONS,
  DATA,
  INPUT_KEYS,
  LISTED_BUCKETS,
  OUTPUT_KEYS,
  READ,
  REPOSITORIES,
  VOLUME_KEYS,
  WRITTEN,
} from './reaches';
import type { PrintedStatement, Requirement } from './requirement';

/** Rows that the guide prints word for word in the section of more than one operation. */

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
  reach: REPOSITORIES,
  purpose: 'pull the container images',
} as const satisfies Requirement;

export const LIST_INPUT = {
  id: 'ListInput',
  actions: ['s3:ListBucket'],
  reach: LISTED_BUCKETS,
  purpose: 'find the objects under an input’s prefix',
} as const satisfies Requirement;

export const READ_INPUT_WRITE_OUTPUT = {
  id: 'ReadInputWriteOutput',
  actions: ['s3:GetObject', 's3:PutObject'],
  reach: DATA,
  purpose: 'download the input and upload the output',
} as const satisfies Requirement;

export const READ_INPUT = {
  id: 'ReadInput',
  actions: ['s3:GetObject'],
  reach: READ,
  purpose: 'download the input',
} as const satisfies Requirement;

export const WRITE_OUTPUT = {
  id: 'WriteOutput',
  actions: ['s3:PutObject'],
  reach: WRITTEN,
  purpose: 'upload the output',
} as const satisfies Requirement;

export const ABORT_UPLOADS = {
  id: 'AbortUploads',
  actions: ['s3:AbortMultipartUpload'],
  reach: WRITTEN,
  purpose: 'abort an upload in parts that has failed',
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
  when: 'in-a-vpc',
  purpose: 'connect to your VPC; SageMaker’s own check fails if these carry a resource or a condition',
} as const satisfies Requirement;

export const DECRYPT_INPUT = {
  id: 'DecryptInput',
  actions: ['kms:Decrypt'],
  reach: INPUT_KEYS,
  purpose: 'read data that is encrypted with the key',
} as const satisfies Requirement;

export const FIND_VPC_ENDPOINTS = {
  id: 'UseVpc',
  actions: ['ec2:DescribeVpcEndpoints'],
  reach: 'everything',
  when: 'in-a-vpc',
  purpose: 'find the VPC endpoints through which a model in your VPC is reached',
} as const satisfies Requirement;

export const WRITE_ENCRYPTED_OUTPUT = {
  id: 'WriteEncryptedOutput',
  actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
  reach: OUTPUT_KEYS,
  purpose: 'upload output that S3 encrypts with the key, in parts when it is large',
} as const satisfies Requirement;

export const ENCRYPT_VOLUME = {
  id: 'EncryptVolume',
  actions: ['kms:CreateGrant'],
  reach: VOLUME_KEYS,
  purpose: 'let the storage volumes of the instances use the key',
} as const satisfies Requirement;

/** Needs an entry, which requests rarely have. */
export const REGISTRY_PASSWORD = {
  id: 'GetRegistryPassword',
  actions: ['lambda:InvokeFunction'],
  reach: CALLED_FUNCTIONS,
  purpose: 'get the password of a private image registry',
  source: 'privateRegistry',
} as const satisfies Requirement;

/** The three fragments that the guide prints for the keys of a job. */
export const JOB_KEYS: readonly PrintedStatement[] = [
  [DECRYPT_INPUT],
  [
    {
      id: 'EncryptOutput',
      actions: ['kms:Encrypt'],
      reach: OUTPUT_KEYS,
      purpose: 'encrypt output with the key',
    },
  ],
  [ENCRYPT_VOLUME],
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
