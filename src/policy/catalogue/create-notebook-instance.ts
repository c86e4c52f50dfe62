import { LIST_INPUT, PUBLISH_METRICS, PULL_IMAGES, SIGN_IN_TO_ECR, WRITE_LOGS } from './common-rows';
import type { ApiCatalogue, Requirement } from './requirement';

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
  purpose: 'hand a role to the jobs and models that the notebook creates',
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
  reach: 'data-objects',
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
    purpose: 'create a bucket from the notebook, and find out where one lies',
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
  reach: 'sagemaker-code-repositories',
  purpose: 'pull and push CodeCommit repositories with SageMaker in their name',
} as const satisfies Requirement;

/** The guide has no VPC or KMS fragment for notebooks; `notebook-vpc` and `notebook-kms` add them. */
export const CREATE_NOTEBOOK_INSTANCE: ApiCatalogue = {
  source: 'notebookGuide',
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
};
