import { describe, expect, test } from 'vitest';
import { textsIn } from '../fixtures/texts-in-lists';
import {
  AMENDMENTS,
  buildRolePolicies,
  emptyRoleSpec,
  isAllowed,
  setAmendment,
  type AmendmentId,
  type ApiName,
  type RoleSpec,
} from '../index';

const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const LOGS = 'arn:aws:logs:eu-west-1:111122223333:log-group';
const THROUGH_S3 = { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' };
const TO_SAGEMAKER = { 'iam:PassedToService': 'sagemaker.amazonaws.com' };

function specOf(...apis: ApiName[]): RoleSpec {
  return {
    ...emptyRoleSpec(),
    apis,
    account: { region: 'eu-west-1', accountId: '111122223333', roleName: 'acme', rolePath: '/ml/' },
    entries: {
      ...textsIn({
        's3.inputs': ['s3://raw/train/'],
        's3.models': ['s3://models/big/'],
        images: ['111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:1'],
        'kms.inputs': [KEY],
        'kms.outputs': [KEY],
        'kms.volumes': [KEY],
      }),
      's3.outputs': [{ text: 's3://out/models', kind: 'object' }],
    },
    vpc: true,
  };
}

interface Change {
  readonly id: AmendmentId;
  readonly apis: readonly ApiName[];
  readonly request: { action: string; resource: string; context?: Record<string, string> };
  /** What the policies say without the amendment and with it. */
  readonly off: boolean;
  readonly on: boolean;
  readonly spec?: Partial<RoleSpec>;
}

const BY_NAME = textsIn({ 's3.outputs': ['s3://whole'], 'training.names': ['churn'] });

const CHANGES: readonly Change[] = [
  {
    id: 'kms-data-key',
    apis: ['CreateTrainingJob'],
    request: { action: 'kms:GenerateDataKey', resource: KEY },
    off: false,
    on: true,
  },
  {
    id: 'model-list-bucket',
    apis: ['CreateModel'],
    request: { action: 's3:ListBucket', resource: 'arn:aws:s3:::models' },
    off: false,
    on: true,
  },
  {
    id: 'model-decrypt',
    apis: ['CreateModel'],
    request: { action: 'kms:Decrypt', resource: KEY },
    off: false,
    on: true,
  },
  {
    id: 'model-vpc-endpoints',
    apis: ['CreateModel'],
    request: { action: 'ec2:DescribeVpcEndpoints', resource: '*' },
    off: false,
    on: true,
  },
  {
    id: 'multipart-abort',
    apis: ['CreateProcessingJob'],
    request: { action: 's3:AbortMultipartUpload', resource: 'arn:aws:s3:::out/models/x' },
    off: false,
    on: true,
    spec: { amendments: { 'output-folder': true } },
  },
  {
    id: 'bucket-location',
    apis: ['CreateHyperParameterTuningJob'],
    request: { action: 's3:GetBucketLocation', resource: 'arn:aws:s3:::out' },
    off: false,
    on: true,
  },
  {
    id: 'output-folder',
    apis: ['CreateTrainingJob'],
    request: { action: 's3:PutObject', resource: 'arn:aws:s3:::out/models/job-1/output/model.tar.gz' },
    off: false,
    on: true,
  },
  {
    id: 'fsx-action-name',
    apis: ['CreateNotebookInstance'],
    request: { action: 'fsx:DescribeFileSystems', resource: '*' },
    off: false,
    on: true,
    spec: { level: 'guide', scope: 'broad' },
  },
  {
    id: 'notebook-vpc',
    apis: ['CreateNotebookInstance'],
    request: { action: 'ec2:CreateNetworkInterface', resource: '*' },
    off: false,
    on: true,
  },
  {
    id: 'notebook-kms',
    apis: ['CreateNotebookInstance'],
    request: { action: 'kms:CreateGrant', resource: KEY },
    off: false,
    on: true,
  },
  {
    id: 'notebook-repositories',
    apis: ['CreateNotebookInstance'],
    request: { action: 'codecommit:GitPull', resource: 'arn:aws:codecommit:eu-west-1:111122223333:churn' },
    off: false,
    on: true,
    spec: {
      entries: textsIn({
        'notebook.repositories': ['https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/churn'],
      }),
    },
  },
  {
    id: 'notebook-volume-key',
    apis: ['CreateNotebookInstance'],
    request: { action: 'kms:GenerateDataKeyWithoutPlaintext', resource: KEY },
    off: false,
    on: true,
  },
  ...(
    [
      ['sagemaker:StopTrainingJob', '*'],
      ['sagemaker:AddTags', 'arn:aws:sagemaker:eu-west-1:111122223333:training-job/one'],
      ['iam:GetRole', 'arn:aws:iam::111122223333:role/ml/acme'],
      [
        'sagemaker:DescribeNotebookInstance',
        'arn:aws:sagemaker:eu-west-1:111122223333:notebook-instance/one',
      ],
    ] as const
  ).map(([action, resource]): Change => ({
    id: 'notebook-helper-calls',
    apis: ['CreateNotebookInstance'],
    request: { action, resource },
    off: false,
    on: true,
    spec: { calls: ['CreateTrainingJob'] },
  })),
  {
    id: 'notebook-helper-calls',
    apis: ['CreateDomain'],
    request: { action: 'sagemaker:DeleteEndpoint', resource: '*' },
    off: false,
    on: true,
    spec: { calls: ['CreateEndpointConfig'] },
  },
  {
    id: 'pass-role-itself',
    apis: ['CreateNotebookInstance'],
    request: {
      action: 'iam:PassRole',
      resource: 'arn:aws:iam::111122223333:role/Admin',
      context: TO_SAGEMAKER,
    },
    off: true,
    on: false,
  },
  {
    id: 'pass-role-itself',
    apis: ['CreateNotebookInstance'],
    request: {
      action: 'iam:PassRole',
      resource: 'arn:aws:iam::111122223333:role/ml/acme',
      context: TO_SAGEMAKER,
    },
    off: true,
    on: true,
  },
  {
    id: 'split-read-write',
    apis: ['CreateTrainingJob'],
    request: { action: 's3:PutObject', resource: 'arn:aws:s3:::raw/train/x.csv' },
    off: true,
    on: false,
  },
  {
    id: 'split-read-write',
    apis: ['CreateNotebookInstance'],
    request: { action: 's3:DeleteObject', resource: 'arn:aws:s3:::raw/train/x.csv' },
    off: true,
    on: false,
  },
  {
    id: 'scope-logs',
    apis: ['CreateModel'],
    request: { action: 'logs:PutLogEvents', resource: `${LOGS}:/other:log-stream:x` },
    off: true,
    on: false,
  },
  {
    id: 'scope-logs',
    apis: ['CreateModel'],
    request: { action: 'logs:PutLogEvents', resource: `${LOGS}:/aws/sagemaker/Endpoints/churn:log-stream:x` },
    off: true,
    on: true,
  },
  {
    id: 'scope-metrics',
    apis: ['CreateTrainingJob'],
    request: {
      action: 'cloudwatch:PutMetricData',
      resource: '*',
      context: { 'cloudwatch:namespace': 'Other' },
    },
    off: true,
    on: false,
  },
  {
    id: 'scope-metrics',
    apis: ['CreateTrainingJob'],
    request: {
      action: 'cloudwatch:PutMetricData',
      resource: '*',
      context: { 'cloudwatch:namespace': '/aws/sagemaker/TrainingJobs' },
    },
    off: true,
    on: true,
  },
  {
    id: 'kms-via-service',
    apis: ['CreateTrainingJob'],
    request: { action: 'kms:Decrypt', resource: KEY },
    off: true,
    on: false,
  },
  {
    id: 'kms-via-service',
    apis: ['CreateTrainingJob'],
    request: { action: 'kms:Decrypt', resource: KEY, context: THROUGH_S3 },
    off: true,
    on: true,
  },
  {
    id: 'grant-for-aws-resource',
    apis: ['CreateTrainingJob'],
    request: { action: 'kms:CreateGrant', resource: KEY },
    off: true,
    on: false,
  },
  {
    id: 'grant-for-aws-resource',
    apis: ['CreateTrainingJob'],
    request: {
      action: 'kms:CreateGrant',
      resource: KEY,
      context: { 'kms:GrantIsForAWSResource': 'true' },
    },
    off: true,
    on: true,
  },
  {
    id: 'notebook-actions',
    apis: ['CreateNotebookInstance'],
    request: { action: 'sagemaker:DeleteEndpoint', resource: '*' },
    off: true,
    on: false,
    spec: { calls: ['CreateTrainingJob'] },
  },
  {
    id: 'notebook-actions',
    apis: ['CreateNotebookInstance'],
    request: { action: 'sagemaker:CreateTrainingJob', resource: '*' },
    off: true,
    on: true,
    spec: { calls: ['CreateTrainingJob'] },
  },
  {
    id: 'list-prefix',
    apis: ['CreateTrainingJob'],
    request: { action: 's3:ListBucket', resource: 'arn:aws:s3:::raw', context: { 's3:prefix': 'secret/' } },
    off: true,
    on: false,
  },
  {
    id: 'list-prefix',
    apis: ['CreateTrainingJob'],
    request: { action: 's3:ListBucket', resource: 'arn:aws:s3:::raw', context: { 's3:prefix': 'train/' } },
    off: true,
    on: true,
  },
  {
    id: 'list-prefix',
    apis: ['CreateModel'],
    request: { action: 's3:ListBucket', resource: 'arn:aws:s3:::models', context: { 's3:prefix': '' } },
    off: true,
    on: false,
  },
  {
    id: 'list-prefix',
    apis: ['CreateEndpointConfig'],
    request: { action: 's3:ListBucket', resource: 'arn:aws:s3:::out', context: { 's3:prefix': 'other/' } },
    off: true,
    on: false,
    spec: { options: { async: true } },
  },
  {
    id: 'outputs-by-name',
    apis: ['CreateTrainingJob'],
    request: { action: 's3:PutObject', resource: 'arn:aws:s3:::whole/other/output/model.tar.gz' },
    off: true,
    on: false,
    spec: { entries: BY_NAME },
  },
  {
    id: 'outputs-by-name',
    apis: ['CreateHyperParameterTuningJob'],
    request: { action: 's3:PutObject', resource: 'arn:aws:s3:::whole/churn-7/output/model.tar.gz' },
    off: true,
    on: true,
    spec: { entries: BY_NAME },
  },
  {
    id: 'sdk-role-check',
    apis: ['CreateTrainingJob'],
    request: { action: 'ec2:CreateNetworkInterface', resource: '*' },
    off: false,
    on: true,
    spec: { vpc: false },
  },
];

describe('each amendment by itself', () => {
  test.each(CHANGES)('$id on $apis: $request.action on $request.resource', (change) => {
    const { id, apis, request, spec, off, on } = change;
    const base = { ...specOf(...apis), ...spec };
    const allowed = (amendment: boolean) =>
      isAllowed(
        buildRolePolicies({ ...base, amendments: { ...base.amendments, [id]: amendment } }).permissions,
        request,
      ).allowed;
    expect({ off: allowed(false), on: allowed(true) }).toStrictEqual({ off, on });
  });

  test('covers every amendment of the permissions policy', () => {
    const covered = new Set(CHANGES.map(({ id }) => id));
    const trust = AMENDMENTS.filter(({ change }) => change.type === 'trust').map(({ id }) => id);
    expect(AMENDMENTS.map(({ id }) => id).filter((id) => !covered.has(id))).toStrictEqual(trust);
  });
});

describe('setAmendment', () => {
  test('keeps no exception that the level says already', () => {
    const spec = specOf('CreateTrainingJob');
    const off = setAmendment(spec, 'multipart-abort', false);
    expect(off.amendments).toStrictEqual({ 'multipart-abort': false });
    expect(setAmendment(off, 'multipart-abort', true).amendments).toStrictEqual({});
  });
});

describe('rules that no amendment may break', () => {
  test.each(['guide', 'recommended', 'least-privilege'] as const)(
    'VPC statements stay on * without conditions at level %s',
    (level) => {
      const { permissions } = buildRolePolicies({
        ...specOf('CreateTrainingJob', 'CreateModel', 'CreateTransformJob', 'CreateEndpointConfig'),
        level,
        amendments: { 'sdk-role-check': true },
      });
      const vpc = permissions
        .flatMap(({ Statement }) => Statement)
        .filter(({ Action }) => Action.some((action) => action.startsWith('ec2:')));
      expect(vpc.length).toBeGreaterThan(0);
      for (const { Resource, Condition } of vpc) {
        expect(Resource).toStrictEqual(['*']);
        expect(Condition).toBeUndefined();
      }
    },
  );
});
