import type { Api, Field } from './api';
import { JOB_NAMES, below, submitDirectory, uncaptioned } from './common-fields';
import { JOB_BROAD, JOB_KEYS, JOB_SCOPED, USE_VPC } from './common-rows';
import { SAGEMAKER_TRUST } from './common-trust';
import { TRAINING_FIELDS } from './training-fields';

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTrainingJobDefinition.html */
const DEFINITION: readonly Field[] = [
  ...TRAINING_FIELDS,
  { path: 'HyperParameterTuningResourceConfig.VolumeKmsKeyId', to: 'kms.volumes' },
  submitDirectory('StaticHyperParameters'),
  { path: 'StaticHyperParameters', to: 'offer', use: 'input' },
];

/** What the guide prints for it is word for word what it prints for the other jobs. */
export const CREATE_HYPER_PARAMETER_TUNING_JOB = {
  name: 'CreateHyperParameterTuningJob',
  group: 'guide',
  words: 'Tune hyperparameters with many training jobs.',
  source: 'tuningGuide',
  traits: ['job', 'writes-s3', 'writes-by-name', 'sdk-training'],
  runsAs: 'its own role',
  trust: {
    ...SAGEMAKER_TRUST,
    sourceArns: ['hyper-parameter-tuning-job/*', 'training-job/*'],
    documented: false,
  },
  logGroup: '/aws/sagemaker/TrainingJobs',
  metricNamespace: '/aws/sagemaker/TrainingJobs',
  options: [],
  fields: [
    { path: 'HyperParameterTuningJobArn', to: 'own-arn' },
    // The names of its training jobs begin with its own.
    { path: 'HyperParameterTuningJobName', ...JOB_NAMES },
    ...below('TrainingJobDefinition', DEFINITION),
    ...below('TrainingJobDefinitions[]', uncaptioned(DEFINITION)),
  ],
  vpcField: 'TrainingJobDefinition.VpcConfig',
  marks: [
    ['HyperParameterTuningJobName'],
    ['HyperParameterTuningJobConfig'],
    ['TrainingJobDefinition'],
    ['TrainingJobDefinitions'],
  ],
  describeMarks: ['HyperParameterTuningJobArn', 'HyperParameterTuningJobStatus'],
  printed: { broad: JOB_BROAD, scoped: JOB_SCOPED, options: [[USE_VPC], ...JOB_KEYS] },
  rows: [],
  called: {
    actions: ['sagemaker:CreateHyperParameterTuningJob', 'sagemaker:DescribeHyperParameterTuningJob'],
    stop: 'sagemaker:StopHyperParameterTuningJob',
    resources: ['hyper-parameter-tuning-job'],
    hasPipelinePrefix: false,
  },
  caller: { passesRole: true },
} as const satisfies Api;
