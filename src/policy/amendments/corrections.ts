import { USE_VPC } from '../catalogue/common-rows';
import { API_NAMES, type ApiName, type Level } from '../role-spec';
import type { Amendment } from './amendment';

const LEVELS = ['recommended', 'least-privilege'] as const satisfies readonly Level[];

const JOBS = [
  'CreateHyperParameterTuningJob',
  'CreateProcessingJob',
  'CreateTrainingJob',
] as const satisfies readonly ApiName[];

const WRITERS = ['CreateNotebookInstance', ...JOBS] as const satisfies readonly ApiName[];

/** Without these, what the guide prints fails. */
export const CORRECTIONS: readonly Amendment[] = [
  {
    id: 'kms-data-key',
    kind: 'correction',
    title: 'Let output keys make data keys',
    purpose:
      'S3 writes with a KMS key call GenerateDataKey, and multipart uploads call Decrypt; neither calls Encrypt, which stays because AWS’s API pages ask for it.',
    source: 'kmsMultipart',
    levels: LEVELS,
    apis: JOBS,
    change: {
      type: 'add',
      rows: [
        {
          id: 'WriteEncryptedOutput',
          actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
          reach: 'output-keys',
          purpose: 'upload output that S3 encrypts with the key, in parts when it is large',
        },
      ],
    },
  },
  {
    id: 'model-list-bucket',
    kind: 'correction',
    title: 'List the folders of models',
    purpose:
      'CreateModel lists a model that is a folder: uncompressed files, or many models behind one endpoint.',
    source: 'modelListBucket',
    levels: LEVELS,
    apis: ['CreateModel'],
    change: {
      type: 'add',
      rows: [
        {
          id: 'ListModels',
          actions: ['s3:ListBucket'],
          reach: 'model-folder-buckets',
          purpose: 'find the files of a model that is a folder',
        },
      ],
    },
  },
  {
    id: 'model-decrypt',
    kind: 'correction',
    title: 'Read encrypted models',
    purpose: 'The guide has no KMS section for models; reading an encrypted model calls Decrypt.',
    source: 's3KmsRead',
    levels: LEVELS,
    apis: ['CreateModel'],
    change: {
      type: 'add',
      rows: [
        {
          id: 'DecryptInput',
          actions: ['kms:Decrypt'],
          reach: 'input-keys',
          purpose: 'read a model that is encrypted with the key',
        },
      ],
    },
  },
  {
    id: 'model-vpc-endpoints',
    kind: 'correction',
    title: 'Describe VPC endpoints for models',
    purpose: 'AWS lists a tenth action for models in a VPC, which the roles page leaves out.',
    source: 'modelVpc',
    levels: LEVELS,
    apis: ['CreateModel'],
    change: {
      type: 'add',
      rows: [
        {
          id: 'UseVpc',
          actions: ['ec2:DescribeVpcEndpoints'],
          reach: 'everything',
          need: 'in-a-vpc',
          purpose: 'find the VPC endpoints through which a model in your VPC is reached',
        },
      ],
    },
  },
  {
    id: 'multipart-abort',
    kind: 'correction',
    title: 'Abort failed uploads',
    purpose:
      'Large files are uploaded in parts; an upload that fails must be aborted, or its parts stay and cost.',
    source: 'additionalS3',
    levels: LEVELS,
    apis: WRITERS,
    change: {
      type: 'add',
      rows: [
        {
          id: 'AbortUploads',
          actions: ['s3:AbortMultipartUpload'],
          reach: 'written-objects',
          purpose: 'abort an upload in parts that has failed',
        },
      ],
    },
  },
  {
    id: 'bucket-location',
    kind: 'correction',
    title: 'Find out where buckets lie',
    purpose: 'SDKs ask for a bucket’s region before they use it, also inside training containers.',
    source: 'bucketLocation',
    levels: LEVELS,
    apis: API_NAMES,
    change: {
      type: 'add',
      rows: [
        {
          id: 'LocateBuckets',
          actions: ['s3:GetBucketLocation'],
          reach: 'named-buckets',
          purpose: 'find out in which region a bucket lies',
        },
      ],
    },
  },
  {
    id: 'output-folder',
    kind: 'correction',
    title: 'Write below the output path',
    purpose:
      'SageMaker appends the job’s name to an output path, so an ARN that names one object matches nothing it writes.',
    source: 'jobNameAppended',
    levels: LEVELS,
    apis: WRITERS,
    change: { type: 'outputs' },
  },
  {
    id: 'fsx-action-name',
    kind: 'correction',
    title: 'Mend the name of an FSx action',
    purpose:
      'The guide prints fsx:DescribeFileSystem, which does not exist; the action is fsx:DescribeFileSystems.',
    source: 'fsxActions',
    levels: LEVELS,
    apis: ['CreateNotebookInstance'],
    change: {
      type: 'replace',
      rows: {
        DescribeLustre: [
          {
            id: 'DescribeLustre',
            actions: ['fsx:DescribeFileSystems'],
            reach: 'everything',
            purpose: 'look up Amazon FSx file systems',
          },
        ],
      },
    },
  },
  {
    id: 'notebook-vpc',
    kind: 'correction',
    title: 'Connect notebooks to a VPC',
    purpose:
      'The guide has no VPC section for notebooks. AWS lists EC2 actions for whoever creates one; here the role has the nine that jobs have.',
    source: 'apiPermissions',
    levels: LEVELS,
    apis: ['CreateNotebookInstance'],
    change: { type: 'add', rows: [USE_VPC] },
  },
  {
    id: 'notebook-kms',
    kind: 'correction',
    title: 'Let notebooks use keys',
    purpose:
      'The guide has no KMS section for notebooks. Encrypted data needs its keys; for the volume AWS lists CreateGrant and DescribeKey.',
    source: 'apiPermissions',
    levels: LEVELS,
    apis: ['CreateNotebookInstance'],
    change: {
      type: 'add',
      rows: [
        {
          id: 'UseInputKeys',
          actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
          reach: 'input-keys',
          purpose: 'read and write data that is encrypted with the key from the notebook',
        },
        {
          id: 'WriteEncryptedOutput',
          actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
          reach: 'output-keys',
          purpose: 'write data that is encrypted with the key from the notebook',
        },
        {
          id: 'EncryptVolume',
          actions: ['kms:CreateGrant'],
          reach: 'volume-keys',
          purpose: 'let the notebook’s storage volume use the key',
        },
        {
          id: 'DescribeVolumeKey',
          actions: ['kms:DescribeKey'],
          reach: 'volume-keys',
          purpose: 'check the key of the notebook’s storage volume',
        },
      ],
    },
  },
  {
    id: 'notebook-repositories',
    kind: 'correction',
    title: 'Open the notebook’s repositories',
    purpose:
      'The guide’s scoped policy leaves CodeCommit out, and its broad one needs SageMaker in a repository’s name.',
    source: 'notebookGit',
    levels: LEVELS,
    apis: ['CreateNotebookInstance'],
    change: {
      type: 'add',
      rows: [
        {
          id: 'UseNotebookRepositories',
          actions: ['codecommit:GitPull', 'codecommit:GitPush'],
          reach: 'code-repositories',
          purpose: 'pull and push the repositories of the notebook',
        },
      ],
    },
  },
];
