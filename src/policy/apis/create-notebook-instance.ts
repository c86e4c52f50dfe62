import type { Api } from './api';
import { LIST_INPUT, PUBLISH_METRICS, PULL_IMAGES, SIGN_IN_TO_ECR, WRITE_LOGS } from './common-rows';
import { SAGEMAKER_TRUST } from './common-trust';
import { DATA } from './reaches';
import type { Requirement } from './requirement';

const CALL_SAGEMAKER = {
  id: 'CallSageMaker',
  actions: ['sagemaker:*'],
  reach: 'everything',
  purpose: 'call SageMaker from the notebook',
} as const satisfies Requirement;

const PASS_ROLE = {
  id: 'PassRole',
  actions: ['iam:PassRole'],
  reach: 'everything',
  condition: 'passed-to-sagemaker',
  purpose: 'pass a role to the jobs and models that the notebook creates',
} as const satisfies Requirement;

const READ_LOGS = {
  id: 'ReadLogs',
  actions: ['logs:GetLogEvents'],
  reach: 'everything',
  purpose: 'show the logs of jobs in the notebook',
} as const satisfies Requirement;

const USE_DATA = {
  id: 'ReadWriteDeleteData',
  actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
  reach: DATA,
  purpose: 'read, write and delete data from the notebook',
} as const satisfies Requirement;

/** Printed in the broad policy alone. */
const BROAD_EXTRAS = [
  {
    id: 'ManageRepositories',
    actions: [
      'ecr:SetRepositoryPolicy',
      'ecr:CompleteLayerUpload',
      'ecr:BatchDeleteImage',
      'ecr:UploadLayerPart',
      'ecr:DeleteRepositoryPolicy',
      'ecr:InitiateLayerUpload',
      'ecr:DeleteRepository',
      'ecr:PutImage',
      'ecr:CreateRepository',
    ],
    reach: 'everything',
    purpose: 'create, fill and delete image repositories from the notebook',
  },
  {
    id: 'ReadMetrics',
    actions: ['cloudwatch:GetMetricData', 'cloudwatch:GetMetricStatistics', 'cloudwatch:ListMetrics'],
    reach: 'everything',
    purpose: 'show metrics in the notebook',
  },
  {
    id: 'CreateBuckets',
    actions: ['s3:CreateBucket', 's3:GetBucketLocation'],
    reach: 'everything',
    purpose: 'create buckets from the notebook, and look up their region',
  },
  {
    id: 'UseRoboMaker',
    actions: [
      'robomaker:CreateSimulationApplication',
      'robomaker:DescribeSimulationApplication',
      'robomaker:DeleteSimulationApplication',
      'robomaker:CreateSimulationJob',
      'robomaker:DescribeSimulationJob',
      'robomaker:CancelSimulationJob',
    ],
    reach: 'everything',
    purpose: 'run robot simulations for reinforcement learning',
  },
  {
    id: 'PrepareVpcEndpoints',
    actions: ['ec2:CreateVpcEndpoint', 'ec2:DescribeRouteTables'],
    reach: 'everything',
    purpose: 'create a VPC endpoint from the notebook',
  },
  {
    id: 'DescribeLustre',
    actions: ['fsx:DescribeFileSystem'],
    reach: 'everything',
    purpose: 'look up Amazon FSx file systems; the guide’s name of this action does not exist',
  },
  {
    id: 'DescribeMountTargets',
    actions: ['elasticfilesystem:DescribeMountTargets'],
    reach: 'everything',
    purpose: 'look up Amazon EFS mount targets',
  },
] as const satisfies readonly Requirement[];

const USE_CODE_REPOSITORIES = {
  id: 'UseCodeRepositories',
  actions: ['codecommit:GitPull', 'codecommit:GitPush'],
  reach: {
    service: 'codecommit',
    // The three spellings that the guide prints.
    resources: ['*sagemaker*', '*SageMaker*', '*Sagemaker*'],
    anyPlace: true,
  },
  purpose: 'pull and push CodeCommit repositories with SageMaker in their name',
} as const satisfies Requirement;

const LIFECYCLE =
  'What the lifecycle script calls is done with this role: add what it needs under Other access.';

/**
 * The guide has no VPC or KMS fragment for notebooks; `notebook-vpc` and `notebook-kms` add them.
 * https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateNotebookInstance.html
 */
export const CREATE_NOTEBOOK_INSTANCE = {
  name: 'CreateNotebookInstance',
  also: ['UpdateNotebookInstance'],
  group: 'guide',
  words: 'Start a notebook instance.',
  source: 'notebookGuide',
  traits: ['writes-s3', 'runs-user-code', 'notebook-instance', 'makes-calls'],
  runsAs: 'its own role',
  trust: { ...SAGEMAKER_TRUST, sourceArns: ['notebook-instance/*'], documented: false },
  logGroup: '/aws/sagemaker/NotebookInstances',
  metricNamespace: '/aws/sagemaker/*',
  options: [],
  fields: [
    { path: 'NotebookInstanceArn', to: 'own-arn' },
    { path: 'RoleArn', to: 'role' },
    {
      path: null,
      to: 's3.inputs',
      caption: { title: 'Notebook data to read', words: 'read by code in the notebook' },
      needed: true,
    },
    {
      path: null,
      to: 's3.outputs',
      caption: { title: 'Notebook data to write', words: 'written by code in the notebook' },
      needed: true,
    },
    {
      path: null,
      to: 's3.models',
      caption: { title: 'Notebook models', words: 'models that are created from the notebook' },
      needed: true,
    },
    {
      path: null,
      to: 'images',
      caption: { title: 'Notebook images', words: 'images that code in the notebook pulls' },
      needed: true,
    },
    {
      path: 'DefaultCodeRepository',
      to: 'notebook.repositories',
      caption: {
        title: 'Code repositories',
        words: 'CodeCommit repositories that the notebook opens; optional',
      },
    },
    { path: 'DefaultCodeRepository', to: 'repository' },
    { path: 'AdditionalCodeRepositories[]', to: 'repository' },
    {
      path: null,
      to: 'kms.inputs',
      caption: { title: 'Input keys', words: 'keys of the data that the notebook uses' },
    },
    {
      path: null,
      to: 'kms.outputs',
      caption: { title: 'Output keys', words: 'keys of the data that the notebook writes' },
    },
    {
      path: 'KmsKeyId',
      to: 'kms.volumes',
      caption: { title: 'Volume keys', words: 'encrypt the notebook’s storage volume' },
    },
    { path: 'SubnetId', to: 'vpc' },
    { path: 'SecurityGroupIds[]', to: 'vpc' },
    // So the describe output calls them.
    { path: 'SecurityGroups[]', to: 'vpc' },
    { path: 'LifecycleConfigName', to: 'advice', message: LIFECYCLE },
    { path: 'NotebookInstanceLifecycleConfigName', to: 'advice', message: LIFECYCLE },
  ],
  vpcField: 'SubnetId, SecurityGroupIds',
  marks: [['NotebookInstanceName'], ['NotebookInstanceArn']],
  describeMarks: ['NotebookInstanceArn', 'NotebookInstanceStatus'],
  printed: {
    broad: [
      [
        CALL_SAGEMAKER,
        SIGN_IN_TO_ECR,
        PULL_IMAGES,
        PUBLISH_METRICS,
        WRITE_LOGS,
        READ_LOGS,
        LIST_INPUT,
        USE_DATA,
        ...BROAD_EXTRAS,
      ],
      [USE_CODE_REPOSITORIES],
      [PASS_ROLE],
    ],
    scoped: [
      [CALL_SAGEMAKER, SIGN_IN_TO_ECR, PUBLISH_METRICS, WRITE_LOGS, READ_LOGS],
      [PASS_ROLE],
      [LIST_INPUT],
      [USE_DATA],
      [PULL_IMAGES],
    ],
    options: [],
  },
  rows: [],
  called: {
    actions: ['sagemaker:CreateNotebookInstance', 'sagemaker:DescribeNotebookInstance'],
    stop: 'sagemaker:StopNotebookInstance',
    resources: ['notebook-instance'],
    hasPipelinePrefix: false,
  },
  caller: {
    passesRole: true,
    rows: [
      {
        sid: 'ConnectNotebookToVpc',
        actions: [
          'ec2:CreateNetworkInterface',
          'ec2:DescribeSecurityGroups',
          'ec2:DescribeSubnets',
          'ec2:DescribeVpcs',
        ],
        on: '*',
        when: 'in-a-vpc',
      },
      {
        sid: 'EncryptNotebookVolume',
        actions: ['kms:DescribeKey', 'kms:CreateGrant'],
        on: 'volume-keys',
      },
    ],
  },
} as const satisfies Api;
