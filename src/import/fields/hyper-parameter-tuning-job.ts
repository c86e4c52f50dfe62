import { below, type FieldRow } from './field-row';
import { TRAINING_DEFINITION } from './training-job';

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTrainingJobDefinition.html */
const DEFINITION: readonly FieldRow[] = [
  ...TRAINING_DEFINITION,
  { path: 'HyperParameterTuningResourceConfig.VolumeKmsKeyId', to: 'kms.volumes' },
  { path: 'StaticHyperParameters', to: 'offer', slot: 's3.inputs' },
];

/** Fields of CreateHyperParameterTuningJob and DescribeHyperParameterTuningJob. */
export const HYPER_PARAMETER_TUNING_JOB: readonly FieldRow[] = [
  { path: 'HyperParameterTuningJobArn', to: 'own-arn' },
  ...below('TrainingJobDefinition', DEFINITION),
  ...below('TrainingJobDefinitions[]', DEFINITION),
];
