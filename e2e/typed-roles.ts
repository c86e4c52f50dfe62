import type { ApiName, SlotId } from '../src/policy';

/** One list of an operation: what it holds, and what is typed in it. */
type TypedList = readonly [slot: SlotId, ...texts: readonly string[]];

interface TypedRole {
  /** Every list that the operation has, by its title on the page. */
  readonly lists: Readonly<Record<string, TypedList>>;
  /** Switches of the operation, by their titles on the page. */
  readonly options?: Readonly<Record<string, string>>;
  readonly calls?: readonly ApiName[];
}

const IMAGE = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:2.3';
const REGISTRY = 'arn:aws:lambda:eu-west-1:111122223333:function:registry-password';

function keyArn(start: string): string {
  return `arn:aws:kms:eu-west-1:111122223333:key/${start}-12ab-34cd-56ef-1234567890ab`;
}

const INPUT_KEYS: TypedList = ['kms.inputs', keyArn('1111aaaa')];
const KEYS = {
  'Input keys': INPUT_KEYS,
  'Output keys': ['kms.outputs', keyArn('2222bbbb')],
  'Volume keys': ['kms.volumes', keyArn('3333cccc')],
} as const;

/** A role per operation, as typed on the page: every list that it has, each with another address. */
export const TYPED_ROLES: Readonly<Record<ApiName, TypedRole>> = {
  CreateTrainingJob: {
    lists: {
      'Training input': ['s3.inputs', 's3://acme-ml/train/', 's3://acme-ml/validation/'],
      'Training output': ['s3.outputs', 's3://acme-models/churn'],
      Checkpoints: ['s3.checkpoints', 's3://acme-checkpoints/churn/'],
      'Training image': ['images', IMAGE],
      'Registry password functions': ['lambdas', REGISTRY],
      'Training job names': ['training.names', 'churn'],
      ...KEYS,
    },
  },
  CreateHyperParameterTuningJob: {
    lists: {
      'Training input': ['s3.inputs', 's3://acme-ml/train/'],
      'Training output': ['s3.outputs', 's3://acme-models/tuning/'],
      Checkpoints: ['s3.checkpoints', 's3://acme-checkpoints/tuning/'],
      'Training image': ['images', IMAGE],
      'Training job names': ['training.names', 'churn'],
      ...KEYS,
    },
  },
  CreateProcessingJob: {
    lists: {
      'Processing input': ['s3.inputs', 's3://acme-ml/raw/data.csv'],
      'Processing output': ['s3.outputs', 's3://acme-ml/out/'],
      'Processing image': ['images', IMAGE],
      ...KEYS,
    },
  },
  CreateModel: {
    lists: {
      'Model artifacts': ['s3.models', 's3://acme-models/churn/model.tar.gz'],
      'Model image': ['images', IMAGE],
      'Registry password functions': ['lambdas', REGISTRY],
      'Input keys': INPUT_KEYS,
    },
  },
  CreateNotebookInstance: {
    lists: {
      'Notebook data to read': ['s3.inputs', 's3://acme-ml/'],
      'Notebook data to write': ['s3.outputs', 's3://acme-scratch/notebooks/'],
      'Notebook models': ['s3.models', 's3://acme-models/'],
      'Notebook images': ['images', IMAGE],
      'Code repositories': [
        'notebook.repositories',
        'https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/churn',
      ],
      ...KEYS,
    },
    calls: ['CreateTrainingJob', 'CreateModel'],
  },
  CreateTransformJob: {
    lists: {
      'Transform input': ['s3.inputs', 's3://acme-ml/to-score/'],
      'Transform output': ['s3.outputs', 's3://acme-ml/scored/'],
      'Data capture': ['s3.capture', 's3://acme-capture/churn/'],
      ...KEYS,
    },
  },
  CreateEndpointConfig: {
    options: { 'Asynchronous inference': 'async', 'Inference components': 'inference-components' },
    lists: {
      'Asynchronous requests': ['s3.inputs', 's3://acme-ml/requests/'],
      'Asynchronous responses': ['s3.outputs', 's3://acme-ml/responses/', 's3://acme-ml/failures/'],
      'Component artifacts': ['s3.models', 's3://acme-models/churn/model.tar.gz'],
      'Data capture': ['s3.capture', 's3://acme-capture/churn/'],
      'Component images': ['images', IMAGE],
      'SNS topics': ['sns.publish', 'arn:aws:sns:eu-west-1:111122223333:churn-responses'],
      'Rollback alarms': ['alarms', 'churn-errors'],
      ...KEYS,
    },
  },
  CreatePipeline: {
    options: { 'Conditions on property files': 'property-files', 'EMR steps': 'emr-steps' },
    lists: {
      'Property files': ['s3.inputs', 's3://acme-ml/evaluation/evaluation.json'],
      'Lambda functions': ['lambdas', 'arn:aws:lambda:eu-west-1:111122223333:function:churn-report'],
      'SQS queues': ['sqs.queues', 'https://sqs.eu-west-1.amazonaws.com/111122223333/churn-approval'],
      'Model package groups': ['modelPackageGroups', 'churn'],
      'Job name prefixes': ['pipeline.prefixes', 'churn-nightly'],
      'Roles of steps': ['roles.steps', 'arn:aws:iam::111122223333:role/acme-churn-training'],
      'Input keys': INPUT_KEYS,
    },
    calls: ['CreateProcessingJob', 'CreateTransformJob'],
  },
  CreateDomain: {
    options: { 'Shared spaces': 'shared-spaces', 'Partner AI Apps': 'partner-apps' },
    lists: {
      'Studio data to read': ['s3.inputs', 's3://acme-ml/churn/'],
      'Studio data to write': ['s3.outputs', 's3://acme-scratch/studio/'],
      'Studio models': ['s3.models', 's3://acme-models/'],
      'Studio images': ['images', IMAGE],
      'Roles to assume': ['roles.assume', 'arn:aws:iam::111122223333:role/acme-emr'],
      ...KEYS,
    },
    calls: ['CreateProcessingJob', 'CreateEndpointConfig'],
  },
};
