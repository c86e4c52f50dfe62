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
function imported(code: string, place: string): Placed {
  return importedText(BEFORE + code, place);
}

function importedText(text: string, place: string): Placed {
  const read = importText(text);
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

interface Placed {
  readonly spec: RoleSpec;
  readonly role: Granted;
  readonly caller: Granted;
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

/** What copies of the command line need. */
const COPIES: readonly {
  readonly line: string;
  readonly may: readonly (readonly [string, string])[];
  readonly not: readonly (readonly [string, string])[];
}[] = [
  {
    line: 'aws s3 cp train.csv s3://acme-ml/in/',
    may: [[PUT, 'arn:aws:s3:::acme-ml/in/train.csv']],
    not: [['s3:GetObject', 'arn:aws:s3:::acme-ml/in/train.csv']],
  },
  {
    line: 'aws s3 cp s3://acme-ml/in/train.csv .',
    may: [['s3:GetObject', 'arn:aws:s3:::acme-ml/in/train.csv']],
    not: [
      [PUT, 'arn:aws:s3:::acme-ml/in/train.csv'],
      ['s3:GetObject', 'arn:aws:s3:::acme-ml/in/other.csv'],
    ],
  },
  {
    line: 'aws s3 sync data s3://acme-ml/in --quiet',
    may: [
      [PUT, 'arn:aws:s3:::acme-ml/in/a/b'],
      ['s3:ListBucket', 'arn:aws:s3:::acme-ml'],
    ],
    not: [[PUT, 'arn:aws:s3:::acme-ml/inner']],
  },
  {
    line: 'aws s3 mv s3://acme-ml/a.csv s3://acme-raw/b.csv',
    may: [
      ['s3:GetObject', 'arn:aws:s3:::acme-ml/a.csv'],
      ['s3:DeleteObject', 'arn:aws:s3:::acme-ml/a.csv'],
      [PUT, 'arn:aws:s3:::acme-raw/b.csv'],
    ],
    not: [[PUT, 'arn:aws:s3:::acme-ml/a.csv']],
  },
];

const MODEL = `aws sagemaker create-model --model-name m --execution-role-arn arn:aws:iam::111122223333:role/Acme \\
  --primary-container Image=111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:1,ModelDataUrl=s3://acme-models/m.tar.gz`;

describe.each(COPIES)('$line', ({ line, may, not }) => {
  test.each([
    ['in a script of the shell', `#!/bin/bash\n${line}\n${MODEL}`],
    [
      'in a cell of a notebook',
      `%matplotlib inline\n!${line}\n${BEFORE}${ESTIMATOR}estimator.fit('s3://acme-in/')`,
    ],
  ])('%s is for the caller alone', (_where, text) => {
    const { caller, role } = importedText(text, 'elsewhere');
    expect(may.filter(([action, resource]) => !caller(action, resource))).toStrictEqual([]);
    expect(not.filter(([action, resource]) => caller(action, resource))).toStrictEqual([]);
    expect(may.filter(([action, resource]) => role(action, resource))).toStrictEqual([]);
  });
});

test.each(['aws s3 ls s3://acme-ml/', 'aws s3 cp', 'echo s3 cp a s3://acme-ml/'])(
  '%s copies nothing',
  (line) => {
    const read = importText(`#!/bin/bash\n${line}\n${MODEL}`);
    expect(read.ok && read.value).not.toHaveProperty('runsAs');
  },
);

test('what a script of the shell does not know has its name', () => {
  const read = importText(`#!/bin/bash\naws s3 cp train.csv "s3://$DATA_BUCKET/in/"\n${MODEL}`);
  const added = read.ok ? read.value.runsAs?.[0]?.add(read.value.spec).callerAccess : [];
  expect(added).toMatchObject([{ resources: ['arn:<partition>:s3:::<data bucket>/in/*'] }]);
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
