import type { ActionName } from '../document';
import type { ApiName } from '../role-spec';

/** A list of a spec that holds addresses. */
export const LIST_SLOTS = [
  's3.inputs',
  's3.outputs',
  's3.checkpoints',
  's3.models',
  'images',
  'notebook.repositories',
  'kms.inputs',
  'kms.outputs',
  'kms.volumes',
] as const;
export type ListSlot = (typeof LIST_SLOTS)[number];

/** What holds for an API beside its permissions. */
export interface ApiFacts {
  /** The lists of a spec that its request has fields for. */
  readonly slots: readonly ListSlot[];
  /** Where it logs, without the group’s ending. https://docs.aws.amazon.com/sagemaker/latest/dg/logging-cloudwatch.html */
  readonly logGroup: string;
  /** The `cloudwatch:namespace` it publishes to; for notebooks AWS names none. https://docs.aws.amazon.com/sagemaker/latest/dg/monitoring-cloudwatch.html */
  readonly metricNamespace: string;
  /**
   * The `aws:SourceArn` resources under which SageMaker assumes its role.
   * https://docs.aws.amazon.com/sagemaker/latest/dg/security-confused-deputy-prevention.html
   */
  readonly sourceArns: readonly string[];
  /** Whether AWS documents those; where it does not, no level sets a trust condition. */
  readonly trustConditionsDocumented: boolean;
  /** What code in a notebook needs to make this call and follow it. */
  readonly callActions: readonly ActionName[];
}

const JOB_SLOTS = [
  's3.inputs',
  's3.outputs',
  'images',
  'kms.inputs',
  'kms.outputs',
  'kms.volumes',
] as const satisfies readonly ListSlot[];

export const API_FACTS: Readonly<Record<ApiName, ApiFacts>> = {
  CreateNotebookInstance: {
    slots: [
      's3.inputs',
      's3.outputs',
      's3.models',
      'images',
      'notebook.repositories',
      'kms.inputs',
      'kms.outputs',
      'kms.volumes',
    ],
    logGroup: '/aws/sagemaker/NotebookInstances',
    metricNamespace: '/aws/sagemaker/*',
    sourceArns: ['notebook-instance/*'],
    trustConditionsDocumented: false,
    callActions: ['sagemaker:CreateNotebookInstance', 'sagemaker:DescribeNotebookInstance'],
  },
  CreateHyperParameterTuningJob: {
    slots: [...JOB_SLOTS, 's3.checkpoints'],
    logGroup: '/aws/sagemaker/TrainingJobs',
    metricNamespace: '/aws/sagemaker/TrainingJobs',
    sourceArns: ['hyper-parameter-tuning-job/*', 'training-job/*'],
    trustConditionsDocumented: false,
    callActions: ['sagemaker:CreateHyperParameterTuningJob', 'sagemaker:DescribeHyperParameterTuningJob'],
  },
  CreateProcessingJob: {
    slots: JOB_SLOTS,
    logGroup: '/aws/sagemaker/ProcessingJobs',
    metricNamespace: '/aws/sagemaker/ProcessingJobs',
    sourceArns: ['processing-job/*'],
    trustConditionsDocumented: true,
    callActions: ['sagemaker:CreateProcessingJob', 'sagemaker:DescribeProcessingJob'],
  },
  CreateTrainingJob: {
    slots: [...JOB_SLOTS, 's3.checkpoints'],
    logGroup: '/aws/sagemaker/TrainingJobs',
    metricNamespace: '/aws/sagemaker/TrainingJobs',
    sourceArns: ['training-job/*'],
    trustConditionsDocumented: true,
    callActions: ['sagemaker:CreateTrainingJob', 'sagemaker:DescribeTrainingJob'],
  },
  CreateModel: {
    slots: ['s3.models', 'images', 'kms.inputs'],
    logGroup: '/aws/sagemaker/Endpoints',
    metricNamespace: '/aws/sagemaker/Endpoints',
    sourceArns: ['*'],
    trustConditionsDocumented: true,
    callActions: ['sagemaker:CreateModel', 'sagemaker:DescribeModel'],
  },
};
