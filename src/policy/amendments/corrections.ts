import { ABORT_UPLOADS, FIND_VPC_ENDPOINTS, USE_VPC, WRITE_ENCRYPTED_OUTPUT } from '../apis/common-rows';
import {
  CODE_REPOSITORIES,
  INPUT_KEYS,
  MODEL_FOLDER_BUCKETS,
  NAMED_BUCKETS,
  OUTPUT_KEYS,
  VOLUME_KEYS,
} from '../apis/reaches';
import type { Amendment, InLevel } from './amendment';

const CORRECTED: readonly InLevel[] = [{ levels: ['recommended', 'least-privilege'] }];

/** AWS’s guide leaves these out; without them jobs fail. */
export const CORRECTIONS: readonly Amendment[] = [
  {
    id: 'kms-data-key',
    kind: 'correction',
    title: 'Allow GenerateDataKey on output keys',
    purpose:
      'Writing with a KMS key needs GenerateDataKey (and Decrypt for multipart uploads). Encrypt is kept because AWS’s API reference lists it.',
    source: 'kmsMultipart',
    levels: CORRECTED,
    for: 'job',
    change: {
      type: 'add',
      rows: [WRITE_ENCRYPTED_OUTPUT],
    },
  },
  {
    id: 'model-list-bucket',
    kind: 'correction',
    title: 'List the folders of models',
    purpose:
      'CreateModel lists a model that is a folder: uncompressed files, or many models behind one endpoint.',
    source: 'modelListBucket',
    levels: CORRECTED,
    for: 'hosts-model',
    change: {
      type: 'add',
      rows: [
        {
          id: 'ListModels',
          actions: ['s3:ListBucket'],
          reach: MODEL_FOLDER_BUCKETS,
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
    levels: CORRECTED,
    for: 'hosts-model',
    change: {
      type: 'add',
      rows: [
        {
          id: 'DecryptInput',
          actions: ['kms:Decrypt'],
          reach: INPUT_KEYS,
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
    levels: CORRECTED,
    for: 'hosts-model',
    change: {
      type: 'add',
      rows: [FIND_VPC_ENDPOINTS],
    },
  },
  {
    id: 'multipart-abort',
    kind: 'correction',
    title: 'Abort failed uploads',
    purpose:
      'Large files are uploaded in parts; an upload that fails must be aborted, or you keep paying for the uploaded parts.',
    source: 'additionalS3',
    levels: CORRECTED,
    for: 'guide-writer',
    change: {
      type: 'add',
      rows: [ABORT_UPLOADS],
    },
  },
  {
    id: 'bucket-location',
    kind: 'correction',
    title: 'Look up the region of buckets',
    purpose: 'SDKs ask for a bucket’s region before they use it, also inside training containers.',
    source: 'bucketLocation',
    levels: CORRECTED,
    for: 'in-guide',
    change: {
      type: 'add',
      rows: [
        {
          id: 'LocateBuckets',
          actions: ['s3:GetBucketLocation'],
          reach: NAMED_BUCKETS,
          purpose: 'look up the region of a bucket',
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
    levels: CORRECTED,
    for: 'guide-writer',
    change: { type: 'outputs' },
  },
  {
    id: 'fsx-action-name',
    kind: 'correction',
    title: 'Fix a misspelled FSx action',
    purpose:
      'The guide prints fsx:DescribeFileSystem, which does not exist; the action is fsx:DescribeFileSystems.',
    source: 'fsxActions',
    levels: CORRECTED,
    for: 'notebook-instance',
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
      'The guide has no VPC section for notebooks. AWS lists EC2 actions for the person who creates one; the role gets the nine that jobs have.',
    source: 'apiPermissions',
    levels: CORRECTED,
    for: 'notebook-instance',
    change: { type: 'add', rows: [USE_VPC] },
  },
  {
    id: 'notebook-kms',
    kind: 'correction',
    title: 'Let notebooks use keys',
    purpose:
      'The guide has no KMS section for notebooks. Encrypted data needs its keys; for the volume AWS lists CreateGrant and DescribeKey.',
    source: 'apiPermissions',
    levels: CORRECTED,
    for: 'notebook-instance',
    change: {
      type: 'add',
      rows: [
        {
          id: 'UseInputKeys',
          actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
          reach: INPUT_KEYS,
          purpose: 'read and write data that is encrypted with the key from the notebook',
        },
        {
          id: 'WriteEncryptedOutput',
          actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
          reach: OUTPUT_KEYS,
          purpose: 'write data that is encrypted with the key from the notebook',
        },
        {
          id: 'EncryptVolume',
          actions: ['kms:CreateGrant'],
          reach: VOLUME_KEYS,
          purpose: 'let the notebook’s storage volume use the key',
        },
        {
          id: 'DescribeVolumeKey',
          actions: ['kms:DescribeKey'],
          reach: VOLUME_KEYS,
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
    levels: CORRECTED,
    for: 'notebook-instance',
    change: {
      type: 'add',
      rows: [
        {
          id: 'UseNotebookRepositories',
          actions: ['codecommit:GitPull', 'codecommit:GitPush'],
          reach: CODE_REPOSITORIES,
          purpose: 'pull and push the repositories of the notebook',
        },
      ],
    },
  },
  {
    id: 'notebook-volume-key',
    kind: 'correction',
    title: 'Use the volume’s key as AWS documents it now',
    purpose: 'AWS’s page for notebooks now lists three more actions on the volume’s key.',
    source: 'notebookGuide',
    since: 2,
    levels: CORRECTED,
    for: 'notebook-instance',
    change: {
      type: 'add',
      rows: [
        {
          id: 'UseVolumeKey',
          actions: ['kms:Decrypt', 'kms:GenerateDataKey', 'kms:GenerateDataKeyWithoutPlaintext'],
          reach: VOLUME_KEYS,
          purpose: 'read and write the notebook’s storage volume',
        },
      ],
    },
  },
  {
    id: 'notebook-helper-calls',
    kind: 'correction',
    title: 'Let the SDK finish what it starts',
    purpose:
      'The SDK also stops, tags and deletes what it makes, and looks up the role and the notebook that it runs in.',
    source: 'sdkSession',
    since: 2,
    levels: CORRECTED,
    for: 'runs-user-code',
    change: {
      type: 'add',
      rows: [
        {
          id: 'FinishCalls',
          actions: 'call-helpers',
          reach: 'everything',
          when: 'with-calls',
          purpose: 'stop, tag, use and delete what the calls make',
        },
        {
          id: 'LookUpRole',
          actions: ['iam:GetRole'],
          reach: 'this-role',
          when: 'with-calls',
          purpose: 'look up this role, as the SDK’s get_execution_role does',
        },
        {
          id: 'LookUpNotebook',
          actions: ['sagemaker:DescribeNotebookInstance'],
          reach: { service: 'sagemaker', resources: ['notebook-instance/*'] },
          when: 'with-calls',
          purpose: 'look up the notebook that the code runs in, as the SDK’s get_execution_role does',
        },
      ],
    },
  },
];
