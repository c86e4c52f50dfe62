import { describe, expect, test } from 'vitest';
import {
  buildRolePolicies,
  emptyRoleSpec,
  isAllowed,
  type ApiName,
  type Level,
  type RoleSpec,
} from './index';

const ACCOUNT = '111122223333';
const KEY = `arn:aws:kms:eu-west-1:${ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;
const REPOSITORY = `arn:aws:ecr:eu-west-1:${ACCOUNT}:repository/churn`;
const LOGS = `arn:aws:logs:eu-west-1:${ACCOUNT}:log-group:/aws/sagemaker`;
const THROUGH_S3 = { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' };
const FOR_AWS = { 'kms:GrantIsForAWSResource': 'true' };
const TO_SAGEMAKER = { 'iam:PassedToService': 'sagemaker.amazonaws.com' };
const metrics = (group: string) => ({ 'cloudwatch:namespace': `/aws/sagemaker/${group}` });

const FULL: RoleSpec = {
  ...emptyRoleSpec(),
  account: { region: 'eu-west-1', accountId: ACCOUNT, roleName: 'acme', rolePath: '/ml/' },
  s3: {
    inputs: [
      { text: 's3://raw/train/', kind: 'auto' },
      { text: 's3://raw/code.py', kind: 'auto' },
    ],
    outputs: [{ text: 's3://out/models', kind: 'auto' }],
    checkpoints: [{ text: 's3://out/checkpoints/', kind: 'auto' }],
    models: [
      { text: 's3://models/one/model.tar.gz', kind: 'auto' },
      { text: 's3://many/of/', kind: 'auto' },
    ],
  },
  images: [`${ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com/churn:1`],
  vpc: true,
  kms: { inputs: [KEY], outputs: [KEY], volumes: [KEY] },
  notebook: {
    calls: ['CreateTrainingJob', 'CreateModel'],
    repositories: ['https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/churn'],
  },
};

type Need = readonly [action: string, resource: string, context?: Record<string, string>];

const logsOf = (group: string): Need[] => [
  ['logs:CreateLogGroup', `${LOGS}/${group}`],
  ['logs:CreateLogStream', `${LOGS}/${group}:log-stream:job-1/algo-1`],
  ['logs:PutLogEvents', `${LOGS}/${group}:log-stream:job-1/algo-1`],
  ['logs:DescribeLogStreams', `${LOGS}/${group}`],
];

const PULL: Need[] = [
  ['ecr:GetAuthorizationToken', '*'],
  ['ecr:BatchGetImage', REPOSITORY],
  ['ecr:GetDownloadUrlForLayer', REPOSITORY],
  ['ecr:BatchCheckLayerAvailability', REPOSITORY],
];

const VPC: Need[] = [
  ['ec2:CreateNetworkInterface', `arn:aws:ec2:eu-west-1:${ACCOUNT}:subnet/subnet-1`],
  ['ec2:CreateNetworkInterfacePermission', `arn:aws:ec2:eu-west-1:${ACCOUNT}:network-interface/eni-1`],
  ['ec2:DeleteNetworkInterface', `arn:aws:ec2:eu-west-1:${ACCOUNT}:network-interface/eni-1`],
  ['ec2:DeleteNetworkInterfacePermission', `arn:aws:ec2:eu-west-1:${ACCOUNT}:network-interface/eni-1`],
  ['ec2:DescribeVpcs', '*'],
  ['ec2:DescribeSubnets', '*'],
  ['ec2:DescribeDhcpOptions', '*'],
  ['ec2:DescribeSecurityGroups', '*'],
  ['ec2:DescribeNetworkInterfaces', '*'],
];

const DATA: Need[] = [
  ['s3:ListBucket', 'arn:aws:s3:::raw', { 's3:prefix': 'train/' }],
  ['s3:GetObject', 'arn:aws:s3:::raw/train/2026/part-0.csv'],
  ['s3:GetObject', 'arn:aws:s3:::raw/code.py'],
  ['s3:GetBucketLocation', 'arn:aws:s3:::raw'],
  ['s3:PutObject', 'arn:aws:s3:::out/models/job-1/output/model.tar.gz'],
  ['s3:AbortMultipartUpload', 'arn:aws:s3:::out/models/job-1/output/model.tar.gz'],
  ['s3:GetBucketLocation', 'arn:aws:s3:::out'],
];

const KEYS: Need[] = [
  ['kms:Decrypt', KEY, THROUGH_S3],
  ['kms:GenerateDataKey', KEY, THROUGH_S3],
  ['kms:CreateGrant', KEY, FOR_AWS],
];

const CHECKPOINTS: Need[] = [
  ['s3:GetObject', 'arn:aws:s3:::out/checkpoints/epoch-1.pt'],
  ['s3:PutObject', 'arn:aws:s3:::out/checkpoints/epoch-1.pt'],
  ['s3:ListBucket', 'arn:aws:s3:::out', { 's3:prefix': 'checkpoints/' }],
];

const training = (group: string): Need[] => [
  ...logsOf(group),
  ['cloudwatch:PutMetricData', '*', metrics(group)],
  ...PULL,
  ...VPC,
  ...DATA,
  ...KEYS,
];

/** By hand, from what the services do; the builder is not asked. */
const NEEDS: Record<ApiName, readonly Need[]> = {
  CreateTrainingJob: [...training('TrainingJobs'), ...CHECKPOINTS],
  CreateHyperParameterTuningJob: [...training('TrainingJobs'), ...CHECKPOINTS],
  CreateProcessingJob: training('ProcessingJobs'),
  CreateModel: [
    ...logsOf('Endpoints/churn'),
    ['cloudwatch:PutMetricData', '*', metrics('Endpoints')],
    ...PULL,
    ...VPC,
    ['ec2:DescribeVpcEndpoints', '*'],
    ['s3:GetObject', 'arn:aws:s3:::models/one/model.tar.gz'],
    ['s3:GetObject', 'arn:aws:s3:::many/of/them/model.tar.gz'],
    ['s3:ListBucket', 'arn:aws:s3:::many', { 's3:prefix': 'of/' }],
    ['kms:Decrypt', KEY, THROUGH_S3],
  ],
  CreateNotebookInstance: [
    ...logsOf('NotebookInstances'),
    ...PULL,
    ...VPC,
    ...DATA,
    ...KEYS,
    ['kms:DescribeKey', KEY],
    ['s3:GetObject', 'arn:aws:s3:::models/one/model.tar.gz'],
    ['s3:DeleteObject', 'arn:aws:s3:::out/models/old'],
    ['sagemaker:CreateTrainingJob', '*'],
    ['sagemaker:DescribeTrainingJob', '*'],
    ['sagemaker:CreateModel', '*'],
    ['iam:PassRole', `arn:aws:iam::${ACCOUNT}:role/ml/acme`, TO_SAGEMAKER],
    ['codecommit:GitPull', `arn:aws:codecommit:eu-west-1:${ACCOUNT}:churn`],
    ['logs:GetLogEvents', `${LOGS}/TrainingJobs:log-stream:job-1/algo-1`],
    ['logs:DescribeLogStreams', `${LOGS}/TrainingJobs`],
    ['logs:GetLogEvents', `${LOGS}/Endpoints/churn:log-stream:AllTraffic/i-1`],
  ],
};

/** Nothing that any of the APIs needs, and near to what they do. */
const NEVER: readonly Need[] = [
  ['s3:GetObject', 'arn:aws:s3:::raw/secret.csv'],
  ['s3:GetObject', 'arn:aws:s3:::raw-private/train/x.csv'],
  ['s3:GetObject', 'arn:aws:s3:::raw/train-old/x.csv'],
  ['s3:PutObject', 'arn:aws:s3:::raw/train/x.csv'],
  ['s3:PutObject', 'arn:aws:s3:::out/models-old/x'],
  ['s3:DeleteObject', 'arn:aws:s3:::raw/train/x.csv'],
  ['s3:DeleteBucket', 'arn:aws:s3:::out'],
  ['ecr:BatchGetImage', `${REPOSITORY}-private`],
  ['ecr:PutImage', REPOSITORY],
  ['kms:ScheduleKeyDeletion', KEY],
  ['kms:Decrypt', KEY.replace('1234abcd', 'ffffffff'), THROUGH_S3],
  ['kms:CreateGrant', KEY],
  ['logs:DeleteLogGroup', `${LOGS}/TrainingJobs`],
  ['logs:PutLogEvents', `arn:aws:logs:eu-west-1:${ACCOUNT}:log-group:/other:log-stream:x`],
  ['iam:PassRole', `arn:aws:iam::${ACCOUNT}:role/Admin`, TO_SAGEMAKER],
  ['iam:CreateRole', `arn:aws:iam::${ACCOUNT}:role/Admin`],
  ['sagemaker:DeleteEndpoint', '*'],
];

const APIS = Object.keys(NEEDS).filter((name): name is ApiName => name in NEEDS);

function failing(spec: RoleSpec, requests: readonly Need[], expected: boolean): string[] {
  const { permissions } = buildRolePolicies(spec);
  return requests
    .filter(
      ([action, resource, context = {}]) =>
        isAllowed(permissions, { action, resource, context }).allowed !== expected,
    )
    .map(([action, resource]) => `${action} ${resource}`);
}

describe.each(['recommended', 'least-privilege'] as const satisfies Level[])('at level %s', (level) => {
  test.each(APIS)('%s is allowed all that it needs', (api) => {
    expect(failing({ ...FULL, apis: [api], level }, NEEDS[api], true)).toStrictEqual([]);
  });

  test('one role for all five is allowed all that each of them needs', () => {
    const all = APIS.flatMap((api) => NEEDS[api]);
    expect(failing({ ...FULL, apis: APIS, level }, all, true)).toStrictEqual([]);
  });
});

describe('at level least-privilege', () => {
  test.each(APIS)('%s is refused what nobody needs', (api) => {
    expect(failing({ ...FULL, apis: [api], level: 'least-privilege' }, NEVER, false)).toStrictEqual([]);
  });

  test('listing limited to the prefixes still lists what is needed', () => {
    const spec: RoleSpec = {
      ...FULL,
      apis: APIS,
      level: 'least-privilege',
      amendments: { 'list-prefix': true },
    };
    expect(
      failing(
        spec,
        APIS.flatMap((api) => NEEDS[api]),
        true,
      ),
    ).toStrictEqual([]);
  });
});
