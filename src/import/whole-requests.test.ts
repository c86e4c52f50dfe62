import { describe, expect, test } from 'vitest';
import { buildRolePolicies, isAllowed, type Level } from '../policy';
import { OPERATIONS } from './fixtures/operations';
import { pipelineOf, processing, register, training } from './fixtures/pipelines';
import { importText } from './index';

interface Probe {
  readonly action: string;
  readonly resource: string;
  readonly context?: Readonly<Record<string, string>>;
}

const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-1111-4222-8333-444455556666';
const TRANSFORM_LOGS = 'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/TransformJobs';
const THROUGH_S3 = { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' };
const PASSED = { 'iam:PassedToService': 'sagemaker.amazonaws.com' };

const s3 = (verb: string, ...keys: string[]): Probe[] =>
  keys.map((key) => ({ action: `s3:${verb}`, resource: `arn:aws:s3:::${key}` }));
const sm = (verb: string, resource: string): Probe => ({
  action: `sagemaker:${verb}`,
  resource: `arn:aws:sagemaker:eu-west-1:111122223333:${resource}`,
});

function requestOf(operation: string) {
  return OPERATIONS.find((each) => each.operation === operation)?.request;
}

/** Requests, what their role must be allowed, and what never; `writes` is denied at the default level too. */
const REQUESTS: readonly {
  readonly name: string;
  readonly request: unknown;
  readonly allow: readonly Probe[];
  readonly deny: readonly Probe[];
  readonly writes: readonly Probe[];
}[] = [
  {
    name: 'a transform job',
    request: requestOf('CreateTransformJob'),
    allow: [
      ...s3('GetObject', 'acme/batch/list'),
      ...s3('ListBucket', 'acme').map((probe) => ({ ...probe, context: { 's3:prefix': 'batch/list' } })),
      ...s3('PutObject', 'acme/scores/a.out', 'acme/captured/x/y'),
      ...s3('AbortMultipartUpload', 'acme/scores/a.out'),
      { action: 'kms:GenerateDataKey', resource: KEY, context: THROUGH_S3 },
      { action: 'kms:CreateGrant', resource: KEY },
      { action: 'logs:PutLogEvents', resource: `${TRANSFORM_LOGS}:log-stream:x` },
      {
        action: 'cloudwatch:PutMetricData',
        resource: '*',
        context: { 'cloudwatch:namespace': '/aws/sagemaker/TransformJobs' },
      },
    ],
    deny: [
      ...s3('GetObject', 'acme/batch/list2', 'acme/people/x.csv', 'other/x.csv'),
      ...s3('DeleteObject', 'acme/scores/a.out'),
      { action: 'ec2:CreateNetworkInterface', resource: '*' },
      { action: 'iam:PassRole', resource: 'arn:aws:iam::111122223333:role/Acme', context: PASSED },
      sm('CreateTransformJob', 'transform-job/x'),
    ],
    writes: s3('PutObject', 'acme/batch/list', 'acme/people/x.csv'),
  },
  {
    name: 'an endpoint configuration with data capture and asynchronous inference',
    request: { ...requestOf('CreateEndpointConfig'), VpcConfig: { Subnets: ['subnet-1'] } },
    allow: [
      ...s3('PutObject', 'acme/responses/a', 'acme/failures/a', 'acme/captured/e/v/x'),
      ...s3('AbortMultipartUpload', 'acme/responses/a', 'acme/captured/x'),
      { action: 'sns:Publish', resource: 'arn:aws:sns:eu-west-1:111122223333:failed' },
      { action: 'kms:GenerateDataKey', resource: KEY, context: THROUGH_S3 },
      { action: 'ec2:CreateNetworkInterface', resource: '*' },
      { action: 'ec2:DescribeVpcEndpoints', resource: '*' },
    ],
    deny: [
      ...s3('GetObject', 'acme/captured/x', 'acme/other'),
      { action: 'sns:Publish', resource: 'arn:aws:sns:eu-west-1:111122223333:other' },
      { action: 'kms:CreateGrant', resource: KEY },
      { action: 'ecr:BatchGetImage', resource: 'arn:aws:ecr:eu-west-1:111122223333:repository/churn' },
      sm('InvokeEndpoint', 'endpoint/churn'),
    ],
    writes: s3('PutObject', 'acme/other', 'acme/requests/a'),
  },
  {
    name: 'a pipeline',
    request: pipelineOf(processing(), training(), register),
    allow: [
      ...s3('GetObject', 'acme/data/a.csv', 'acme/train/a.csv'),
      ...s3('PutObject', 'acme/models/j/output/model.tar.gz', 'acme/runs/7/report/x.json'),
      sm('CreateTrainingJob', 'training-job/pipelines-x'),
      sm('AddTags', 'processing-job/pipelines-x'),
      sm('CreateModelPackage', 'model-package/churn/1'),
      { action: 'iam:PassRole', resource: 'arn:aws:iam::111122223333:role/Pipeline', context: PASSED },
    ],
    deny: [
      sm('CreateTrainingJob', 'training-job/other'),
      sm('CreateTransformJob', 'transform-job/pipelines-x'),
      sm('CreateModelPackage', 'model-package/other/1'),
      { action: 'iam:PassRole', resource: 'arn:aws:iam::111122223333:role/Admin', context: PASSED },
      { action: 'lambda:InvokeFunction', resource: 'arn:aws:lambda:eu-west-1:111122223333:function:x' },
    ],
    writes: s3('PutObject', 'acme/data/a.csv', 'acme/train/a.csv', 'acme/runs/7/other/x'),
  },
];

function allows(request: unknown, level: Level): (probe: Probe) => boolean {
  const result = importText(JSON.stringify(request));
  if (!result.ok) throw new Error(result.problem.message);
  const { spec } = result.value;
  const account = { ...spec.account, region: 'eu-west-1', accountId: '111122223333' };
  const { permissions } = buildRolePolicies({ ...spec, account, level });
  return ({ action, resource, context = {} }) =>
    isAllowed(permissions, { action, resource, context }).allowed;
}

describe.each(REQUESTS)('$name', ({ request, allow, deny, writes }) => {
  test('what it needs is allowed, and nothing beside it', () => {
    const isOpen = allows(request, 'least-privilege');
    expect(allow.filter((probe) => !isOpen(probe))).toStrictEqual([]);
    expect([...deny, ...writes].filter((probe) => isOpen(probe))).toStrictEqual([]);
  });

  test('at the default level it works too, and overwrites no input', () => {
    const isOpen = allows(request, 'recommended');
    expect(allow.filter((probe) => !isOpen(probe))).toStrictEqual([]);
    expect(writes.filter((probe) => isOpen(probe))).toStrictEqual([]);
  });
});
