import { describe, expect, test } from 'vitest';
import { alsoNeeded, buildRolePolicies, emptyRoleSpec, isAllowed, type RoleSpec } from '../policy';
import { decodeShare, encodeShare, readDraft, writeDraft } from '../share';
import { importText } from './index';

const BEFORE = `import sagemaker
from sagemaker.pytorch import PyTorch
session = sagemaker.Session(default_bucket='acme-ml')
`;
const ESTIMATOR = `estimator = PyTorch(entry_point='train.py', role='arn:aws:iam::111122223333:role/Acme',
    framework_version='2.0', py_version='py310', instance_count=1, instance_type='ml.m5.xlarge',
    output_path='s3://acme-out/churn/', base_job_name='churn', sagemaker_session=session)
`;
const HERE = 'eu-west-1:111122223333';
const LOG = `arn:aws:logs:${HERE}:log-group:/aws/sagemaker/TrainingJobs:log-stream:one/algo-1`;

/** The role, and the policy of whoever runs the code, where it runs in one of the places that are asked. */
function imported(
  code: string,
  place: string,
): { readonly spec: RoleSpec; readonly role: Granted; readonly caller: Granted } {
  const read = importText(BEFORE + code);
  if (!read.ok) throw new Error(read.problem.message);
  const found = read.value.runsAs?.find(({ id }) => id === place);
  if (found === undefined) throw new Error(`Nobody asks whether it runs there: ${place}`);
  const added = found.add(read.value.spec);
  const spec = { ...added, account: { ...added.account, region: 'eu-west-1', accountId: '111122223333' } };
  const built = buildRolePolicies(spec);
  const caller = alsoNeeded(built).policies.find(({ kind }) => kind === 'caller');
  if (caller === undefined) throw new Error('There is no policy for the caller.');
  return {
    spec,
    role: (action, resource) => isAllowed(built.permissions, { action, resource }).allowed,
    caller: (action, resource) => isAllowed([caller.document], { action, resource }).allowed,
  };
}

type Granted = (action: string, resource: string) => boolean;

const PUT = 's3:PutObject';
const EVENTS = 'logs:GetLogEvents';
const STREAMS = 'logs:DescribeLogStreams';
const INVOKE = 'sagemaker:InvokeEndpoint';

/** What code does itself, and whether whoever runs it needs that. */
const CASES: readonly {
  readonly when: string;
  readonly code: string;
  readonly needs: readonly (readonly [string, string])[];
  readonly not?: readonly (readonly [string, string])[];
}[] = [
  {
    when: 'the SDK uploads the script, and prints the logs',
    code: `${ESTIMATOR}estimator.fit('s3://acme-in/churn/')`,
    needs: [
      [PUT, 'arn:aws:s3:::acme-out/churn-2026/source/sourcedir.tar.gz'],
      [EVENTS, LOG],
      [STREAMS, `arn:aws:logs:${HERE}:log-group:/aws/sagemaker/TrainingJobs:log-stream:`],
      ['sagemaker:CreateTrainingJob', `arn:aws:sagemaker:${HERE}:training-job/one`],
    ],
    not: [[EVENTS, LOG.replace('Training', 'Processing')]],
  },
  ...['wait=False', 'logs=False', "logs='None'"].map((argument) => ({
    when: `nobody waits for logs: ${argument}`,
    code: `${ESTIMATOR}estimator.fit('s3://acme-in/churn/', ${argument})`,
    needs: [],
    not: [[EVENTS, LOG]] as const,
  })),
  {
    when: 'data is uploaded by hand',
    code: `data = session.upload_data('churn.csv', key_prefix='in')\n${ESTIMATOR}estimator.fit(data, wait=False)`,
    needs: [[PUT, 'arn:aws:s3:::acme-ml/in/churn.csv']],
  },
  {
    when: 'the default bucket is looked for',
    code: `bucket = session.default_bucket()\n${ESTIMATOR}estimator.fit(f's3://{bucket}/in/')`,
    needs: [
      ['s3:ListBucket', 'arn:aws:s3:::acme-ml'],
      ['s3:CreateBucket', 'arn:aws:s3:::acme-ml'],
    ],
  },
  {
    when: 'a model is deployed, asked and taken down',
    code: `${ESTIMATOR}estimator.fit('s3://acme-in/')
predictor = estimator.deploy(1, 'ml.m5.xlarge', endpoint_name='churn')
predictor.predict([1])
predictor.delete_endpoint()`,
    needs: [
      ['sagemaker:CreateEndpoint', `arn:aws:sagemaker:${HERE}:endpoint/churn`],
      ['sagemaker:CreateModel', `arn:aws:sagemaker:${HERE}:model/one`],
      [INVOKE, `arn:aws:sagemaker:${HERE}:endpoint/churn`],
      ['sagemaker:DeleteEndpoint', `arn:aws:sagemaker:${HERE}:endpoint/churn`],
    ],
    not: [[INVOKE, `arn:aws:sagemaker:${HERE}:endpoint/other`]],
  },
  {
    when: 'it calls another service',
    code: `import boto3\nboto3.client('dynamodb').get_item(TableName='rates', Key={})\n${ESTIMATOR}estimator.fit('s3://acme-in/')`,
    needs: [['dynamodb:GetItem', `arn:aws:dynamodb:${HERE}:table/rates`]],
  },
];

describe.each(CASES)('code that runs elsewhere: $when', ({ code, needs, not = [] }) => {
  const { role, caller, spec } = imported(code, 'elsewhere');

  test('the caller may', () => {
    expect(needs.filter(([action, resource]) => !caller(action, resource))).toStrictEqual([]);
    expect(not.filter(([action, resource]) => caller(action, resource))).toStrictEqual([]);
  });

  test('the role is as if the code did nothing itself', () => {
    const { callerAccess: _caller, ...alone } = spec;
    expect(buildRolePolicies(spec).permissions).toStrictEqual(buildRolePolicies(alone).permissions);
    expect(role(PUT, 'arn:aws:s3:::acme-out/churn-2026/source/sourcedir.tar.gz')).toBe(false);
  });

  test('links and drafts keep it', () => {
    expect(decodeShare(encodeShare(spec))).toStrictEqual({ ok: true, value: spec });
    expect(readDraft(writeDraft(spec, 'review'))).toMatchObject({ ok: true, value: { spec } });
  });
});

test('code on a notebook instance uploads as the role: the caller’s policy holds nothing of it', () => {
  const { spec, role } = imported(CASES[0]?.code ?? '', 'CreateNotebookInstance');
  expect(role(PUT, 'arn:aws:s3:::acme-out/churn-2026/source/sourcedir.tar.gz')).toBe(true);
  expect(spec).not.toHaveProperty('callerAccess');
});

test('code that does nothing itself adds nothing', () => {
  const code = `sm = __import__('boto3').client('sagemaker')\nsm.create_model(ModelName='m', ExecutionRoleArn='arn:aws:iam::111122223333:role/Acme', PrimaryContainer={'ModelDataUrl': 's3://acme/m.tar.gz'})`;
  const read = importText(code);
  const place = read.ok ? read.value.runsAs?.[0] : undefined;
  expect(place?.add(emptyRoleSpec())).toStrictEqual(emptyRoleSpec());
});
