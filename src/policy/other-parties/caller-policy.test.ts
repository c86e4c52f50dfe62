import { describe, expect, test } from 'vitest';
import { FULL, ROLE, type Need } from '../fixtures/needs';
import {
  API_NAMES,
  alsoNeeded,
  buildRolePolicies,
  isAllowed,
  type ApiName,
  type OtherAccess,
  type RoleSpec,
} from '../index';

const HERE = 'eu-west-1:111122223333';
const own = (resource: string) => `arn:aws:sagemaker:${HERE}:${resource}`;
const VOLUME_KEY = FULL.entries['kms.volumes']?.[0]?.text ?? '';

const PASSES: Need = ['iam:PassRole', ROLE, { 'iam:PassedToService': 'sagemaker.amazonaws.com' }];

function job(name: string, kind: string): readonly Need[] {
  return ['Create', 'Describe', 'Stop'].map((verb): Need => [`sagemaker:${verb}${name}`, own(`${kind}/one`)]);
}

/** By hand: what AWS’s page of API permissions asks of whoever makes the call. */
const CALLS: Record<ApiName, readonly Need[]> = {
  CreateTrainingJob: [
    ...job('TrainingJob', 'training-job'),
    ['sagemaker:AddTags', own('training-job/one')],
    PASSES,
  ],
  CreateHyperParameterTuningJob: [...job('HyperParameterTuningJob', 'hyper-parameter-tuning-job'), PASSES],
  CreateProcessingJob: [...job('ProcessingJob', 'processing-job'), PASSES],
  CreateModel: [
    ['sagemaker:CreateModel', own('model/one')],
    ['sagemaker:DescribeModel', own('model/one')],
    PASSES,
  ],
  CreateNotebookInstance: [
    ...job('NotebookInstance', 'notebook-instance'),
    PASSES,
    ['ec2:CreateNetworkInterface', `arn:aws:ec2:${HERE}:subnet/one`],
    ['ec2:DescribeSubnets', '*'],
    ['kms:DescribeKey', VOLUME_KEY],
    ['kms:CreateGrant', VOLUME_KEY],
  ],
  CreateTransformJob: job('TransformJob', 'transform-job'),
  CreateEndpointConfig: [
    ['sagemaker:CreateEndpointConfig', own('endpoint-config/one')],
    ['sagemaker:CreateEndpoint', own('endpoint/one')],
    ['sagemaker:CreateEndpoint', own('endpoint-config/one')],
    ['sagemaker:UpdateEndpoint', own('endpoint/one')],
    ['sagemaker:UpdateEndpoint', own('endpoint-config/one')],
    ['sagemaker:AddTags', own('endpoint/one')],
    ['kms:CreateGrant', VOLUME_KEY],
  ],
  CreatePipeline: [
    ['sagemaker:CreatePipeline', own('pipeline/one')],
    ['sagemaker:UpdatePipeline', own('pipeline/one')],
    ['sagemaker:StartPipelineExecution', own('pipeline/one')],
    ['sagemaker:DescribePipelineExecution', own('pipeline/one/execution/two')],
    ['sagemaker:StopPipelineExecution', own('pipeline/one/execution/two')],
    PASSES,
  ],
  CreateDomain: [
    ['sagemaker:CreateDomain', own('domain/d-1')],
    ['sagemaker:CreateUserProfile', own('user-profile/d-1/ana')],
    ['sagemaker:AddTags', own('user-profile/d-1/ana')],
    [
      'iam:CreateServiceLinkedRole',
      'arn:aws:iam::111122223333:role/aws-service-role/sagemaker.amazonaws.com/AWSServiceRoleForAmazonSageMakerNotebooks',
      { 'iam:AWSServiceName': 'sagemaker.amazonaws.com' },
    ],
    ['elasticfilesystem:CreateFileSystem', '*'],
    ['kms:CreateGrant', VOLUME_KEY],
    ['kms:Decrypt', VOLUME_KEY],
    ['kms:DescribeKey', VOLUME_KEY],
    ['kms:GenerateDataKeyWithoutPlaintext', VOLUME_KEY],
    PASSES,
  ],
};

/** Nothing that a caller needs. */
const NEVER: readonly Need[] = [
  [
    'iam:PassRole',
    'arn:aws:iam::111122223333:role/Admin',
    { 'iam:PassedToService': 'sagemaker.amazonaws.com' },
  ],
  ['iam:PassRole', ROLE, { 'iam:PassedToService': 'lambda.amazonaws.com' }],
  ['s3:GetObject', 'arn:aws:s3:::raw/train/x'],
  ['sagemaker:DeleteModel', own('model/one')],
  ['sagemaker:CreateTrainingJob', `arn:aws:sagemaker:us-east-1:111122223333:training-job/one`],
  ['iam:CreateServiceLinkedRole', 'arn:aws:iam::111122223333:role/aws-service-role/ec2.amazonaws.com/x'],
  ['kms:CreateGrant', VOLUME_KEY.replace('3234abcd', 'ffffffff')],
];

function callerPolicy(spec: RoleSpec) {
  const found = alsoNeeded(buildRolePolicies(spec)).policies.find(({ kind }) => kind === 'caller');
  if (found === undefined) throw new Error('There is no policy for the caller.');
  return found;
}

function failing(spec: RoleSpec, needs: readonly Need[], expected: boolean): readonly string[] {
  const { document } = callerPolicy(spec);
  return needs
    .filter(
      ([action, resource, context = {}]) =>
        isAllowed([document], { action, resource, context }).allowed !== expected,
    )
    .map(([action, resource]) => `${action} ${resource}`);
}

/** No role is handed over: these run under their model’s. */
const NO_ROLE: readonly ApiName[] = ['CreateTransformJob', 'CreateEndpointConfig'];

describe.each(API_NAMES)('whoever calls %s', (api) => {
  const spec: RoleSpec = { ...FULL, apis: [api], options: {} };

  test('is allowed what AWS asks for', () => {
    expect(failing(spec, CALLS[api], true)).toStrictEqual([]);
  });

  test('is allowed nothing else near to it', () => {
    const others = API_NAMES.filter((other) => other !== api).flatMap((other) =>
      CALLS[other].filter(([action]) => !CALLS[api].some(([known]) => known === action)),
    );
    expect(failing(spec, [...NEVER, ...others], false)).toStrictEqual([]);
  });

  test('needs no key, VPC or file system where the request names none', () => {
    const bare: RoleSpec = { ...spec, entries: {}, vpc: false };
    const asked = CALLS[api].filter(([action]) => /^(?:kms|ec2|elasticfilesystem):/.test(action));
    expect(failing(bare, asked, false)).toStrictEqual([]);
  });

  test('hands the role over only where the call takes one, and is told so', () => {
    const passes = !NO_ROLE.includes(api);
    expect(failing(spec, [PASSES], passes)).toStrictEqual([]);
    expect(callerPolicy(spec).reason.includes('to pass this role')).toBe(passes);
  });
});

test('an endpoint for inference components is handed a role, and its components are made', () => {
  const spec: RoleSpec = {
    ...FULL,
    apis: ['CreateEndpointConfig'],
    options: { 'inference-components': true },
  };
  const needs: readonly Need[] = [
    PASSES,
    ['sagemaker:CreateInferenceComponent', own('inference-component/one')],
    ['sagemaker:CreateInferenceComponent', own('endpoint/one')],
  ];
  expect(failing(spec, needs, true)).toStrictEqual([]);
  expect(failing({ ...spec, options: {} }, needs, false)).toStrictEqual([]);
});

const UPLOAD = {
  actions: ['s3:PutObject'],
  resources: ['arn:<partition>:s3:::sagemaker-<region>-<account>/churn/*', 'arn:aws:s3:::acme/<key>'],
  why: 'upload local data and code',
};
const LOGS = {
  actions: ['logs:DescribeLogStreams', 'logs:GetLogEvents'],
  resources: ['arn:<partition>:logs:<region>:<account>:log-group:/aws/sagemaker/TrainingJobs:*'],
  why: '',
};
const LIMITED = {
  actions: ['dynamodb:Get*'],
  resources: ['*'],
  conditions: [{ operator: 'StringEquals', key: 'aws:ResourceTag/team', values: ['ml'] }],
  why: 'make the call dynamodb.get_item',
};

/** What code does as whoever runs it, and what it is allowed then. */
const CODE: readonly {
  readonly code: string;
  readonly access: OtherAccess;
  readonly needs: readonly Need[];
}[] = [
  {
    code: 'uploads',
    access: UPLOAD,
    needs: [['s3:PutObject', 'arn:aws:s3:::sagemaker-eu-west-1-111122223333/churn/x.tar.gz']],
  },
  {
    code: 'prints logs',
    access: LOGS,
    needs: [
      [
        'logs:GetLogEvents',
        `arn:aws:logs:${HERE}:log-group:/aws/sagemaker/TrainingJobs:log-stream:one/algo-1`,
      ],
      ['logs:DescribeLogStreams', `arn:aws:logs:${HERE}:log-group:/aws/sagemaker/TrainingJobs:log-stream:`],
    ],
  },
  {
    code: 'reads under a condition',
    access: LIMITED,
    needs: [['dynamodb:GetItem', '*', { 'aws:ResourceTag/team': 'ml' }]],
  },
];

describe.each(CODE)('whoever runs code that $code', ({ access, needs }) => {
  const spec: RoleSpec = { ...FULL, apis: ['CreateTrainingJob'], callerAccess: [access] };

  test('is allowed it', () => {
    expect(failing(spec, needs, true)).toStrictEqual([]);
    expect(failing({ ...spec, callerAccess: [] }, needs, false)).toStrictEqual([]);
  });

  test('is told why, and by which page', () => {
    const { reasons = [], document } = callerPolicy(spec);
    expect(reasons).toMatchObject([{ actions: access.actions, why: access.why, field: 'callerAccess.0' }]);
    expect(document.Statement.map(({ Sid }) => Sid)).toContain(reasons[0]?.sid);
  });

  test('and the role is as it was', () => {
    const { callerAccess: _caller, ...alone } = spec;
    const roles = [spec, alone].map((each) => buildRolePolicies(each));
    expect(roles[0]?.permissions).toStrictEqual(roles[1]?.permissions);
    const [told, before] = roles.map(({ findings }) => findings.map(({ code, field }) => [code, field]));
    expect(told).toStrictEqual(before);
  });
});

test.each([
  { actions: ['s3:PutObject'], isInferred: false, title: /^SageMaker SDK/ },
  { actions: ['logs:GetLogEvents'], isInferred: false, title: /^SageMaker SDK/ },
  { actions: ['s3:PutObject', 's3:GetObject'], isInferred: false, title: /^Service Authorization/ },
  { actions: ['dynamodb:Get*'], isInferred: true, title: /^Service Authorization/ },
])('$actions: inferred is $isInferred', ({ actions, isInferred, title }) => {
  const spec: RoleSpec = {
    ...FULL,
    apis: ['CreateModel'],
    callerAccess: [{ actions, resources: ['*'], why: '' }],
  };
  const [reason] = callerPolicy(spec).reasons ?? [];
  expect(reason?.isInferred).toBe(isInferred);
  expect(reason?.source.title).toMatch(title);
});

test('what is unknown in what code does is counted before it is handed over', () => {
  const spec: RoleSpec = { ...FULL, apis: ['CreateTrainingJob'], callerAccess: [UPLOAD] };
  expect(callerPolicy(spec).unknowns).toStrictEqual(['key']);
});

test('statements of code have Sids of their own, whatever they hold', () => {
  const access = ['s3:PutObject', 's3:PutObject', 's3:*', 'dynamodb:Get*'].map((action) => ({
    actions: [action],
    resources: ['*'],
    why: '',
  }));
  const { document } = callerPolicy({ ...FULL, apis: ['CreateModel'], callerAccess: access });
  const sids = document.Statement.map(({ Sid }) => Sid);
  expect(sids).toStrictEqual([...new Set(sids)]);
  expect(sids.every((sid) => /^[A-Za-z0-9]+$/.test(sid))).toBe(true);
});

test('what cannot be read of it is left out, and named by its field', () => {
  const spec: RoleSpec = {
    ...FULL,
    apis: ['CreateModel'],
    callerAccess: [{ actions: ['put'], resources: ['*'], why: '' }],
  };
  expect(callerPolicy(spec).reasons).toStrictEqual([]);
  expect(
    buildRolePolicies(spec)
      .findings.map(({ field }) => field)
      .filter((field) => field?.startsWith('callerAccess')),
  ).toStrictEqual(['callerAccess.0.actions.0']);
});

test('one role for all: each call once, and Sids that are unique', () => {
  const { document } = callerPolicy({ ...FULL, apis: [...API_NAMES] });
  const sids = document.Statement.map(({ Sid }) => Sid);
  expect(sids).toStrictEqual([...new Set(sids)]);
  expect(sids.slice(0, API_NAMES.length)).toStrictEqual([...API_NAMES]);
});
