import type { Api, Field } from './api';
import {
  HUB_CONTENT,
  MODEL_DATA_TYPES,
  MODEL_PACKAGE,
  PRIVATE_REGISTRY,
  REGISTRY_WORDS,
  below,
  uncaptioned,
  vpcFields,
} from './common-fields';
import {
  PUBLISH_METRICS,
  PULL_IMAGES,
  REGISTRY_PASSWORD,
  SIGN_IN_TO_ECR,
  USE_VPC,
  WRITE_LOGS,
} from './common-rows';
import { SAGEMAKER_TRUST } from './common-trust';
import { MODELS } from './reaches';
import type { Requirement } from './requirement';

const READ_MODEL = {
  id: 'ReadModel',
  actions: ['s3:GetObject'],
  reach: MODELS,
  purpose: 'download the model’s files',
} as const satisfies Requirement;

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_S3ModelDataSource.html */
const MODEL_DATA: readonly Field[] = [
  { path: 'S3DataSource.S3Uri', to: 's3.models', cases: MODEL_DATA_TYPES },
  { path: 'S3DataSource.ManifestS3Uri', to: 's3.models', kind: 'object' },
  { path: 'S3DataSource.HubAccessConfig.HubContentArn', to: 'advice', message: HUB_CONTENT },
];

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html */
const CONTAINER: readonly Field[] = [
  {
    path: 'Image',
    to: 'images',
    caption: { title: 'Model image', words: 'pulled from Amazon ECR; also Containers[].Image' },
    needed: true,
    cases: [{ field: 'ImageConfig.RepositoryAccessMode', is: 'Vpc', note: PRIVATE_REGISTRY }],
  },
  {
    path: 'ImageConfig.RepositoryAuthConfig.RepositoryCredentialsProviderArn',
    to: 'lambdas',
    caption: REGISTRY_WORDS,
    isRare: true,
  },
  {
    path: 'ModelDataUrl',
    to: 's3.models',
    caption: {
      title: 'Model artifacts',
      words: 'downloaded by every instance; also Containers[].ModelDataUrl',
    },
    needed: true,
    cases: [{ field: 'Mode', is: 'MultiModel', kind: 'folder' }],
  },
  ...below('ModelDataSource', MODEL_DATA),
  ...below('AdditionalModelDataSources[]', MODEL_DATA),
  { path: 'ModelPackageName', to: 'advice', message: MODEL_PACKAGE },
  // The SDK gives the container its inference code so; a directory in the image needs no permission.
  // https://github.com/aws/sagemaker-python-sdk/blob/v2.257.6/src/sagemaker/model.py (`_script_mode_env_vars`)
  {
    path: 'Environment.SAGEMAKER_SUBMIT_DIRECTORY',
    to: 's3.models',
    kind: 'object',
    isFreeText: true,
  },
  { path: 'Environment', to: 'offer', use: 'model' },
];

/**
 * The guide has no KMS fragment for models; the amendment `model-decrypt` adds one.
 * https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModel.html
 */
export const CREATE_MODEL = {
  name: 'CreateModel',
  group: 'guide',
  words: 'Create a model for an endpoint.',
  source: 'modelGuide',
  traits: ['hosts-model'],
  runsAs: 'its own role',
  trust: { ...SAGEMAKER_TRUST, sourceArns: ['*'], documented: true },
  logGroup: '/aws/sagemaker/Endpoints',
  metricNamespace: '/aws/sagemaker/Endpoints',
  options: [],
  fields: [
    { path: 'ModelArn', to: 'own-arn' },
    { path: 'ExecutionRoleArn', to: 'role' },
    ...below('PrimaryContainer', CONTAINER),
    ...below('Containers[]', uncaptioned(CONTAINER)),
    {
      path: null,
      to: 'kms.inputs',
      caption: { title: 'Input keys', words: 'keys with which the model in S3 is encrypted' },
    },
    ...vpcFields('VpcConfig'),
  ],
  vpcField: 'VpcConfig',
  marks: [
    ['ExecutionRoleArn', 'PrimaryContainer'],
    ['ExecutionRoleArn', 'Containers'],
    ['ModelName', 'PrimaryContainer'],
    ['ModelName', 'Containers'],
    ['ModelName', 'ExecutionRoleArn'],
  ],
  describeMarks: ['ModelArn'],
  printed: {
    broad: [[PUBLISH_METRICS, WRITE_LOGS, READ_MODEL, SIGN_IN_TO_ECR, PULL_IMAGES]],
    scoped: [[PUBLISH_METRICS, WRITE_LOGS, SIGN_IN_TO_ECR], [READ_MODEL], [PULL_IMAGES]],
    options: [[USE_VPC]],
  },
  rows: [REGISTRY_PASSWORD],
  called: {
    actions: ['sagemaker:CreateModel', 'sagemaker:DescribeModel'],
    resources: ['model'],
    hasPipelinePrefix: true,
  },
  caller: { passesRole: true },
} as const satisfies Api;
