import type { Field } from './api';
import {
  FILE_SYSTEM,
  HUB_CONTENT,
  INPUT_KEYS_UNNAMED,
  MANIFESTS,
  MODEL_PACKAGE,
  PRIVATE_REGISTRY,
  vpcFields,
} from './common-fields';

/**
 * What a training job and a definition of a tuning job have in common.
 * https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html
 */
export const TRAINING_FIELDS: readonly Field[] = [
  { path: 'RoleArn', to: 'role' },
  {
    path: 'AlgorithmSpecification.TrainingImage',
    to: 'images',
    caption: { title: 'Training image', words: 'pulled from Amazon ECR' },
    needed: true,
    cases: [{ field: 'TrainingImageConfig.TrainingRepositoryAccessMode', is: 'Vpc', note: PRIVATE_REGISTRY }],
  },
  { path: 'AlgorithmSpecification.AlgorithmName', to: 'advice', message: MODEL_PACKAGE },
  {
    path: 'InputDataConfig[].DataSource.S3DataSource.S3Uri',
    to: 's3.inputs',
    caption: { title: 'Training input', words: 'read by every training instance' },
    needed: true,
    cases: MANIFESTS,
  },
  {
    path: 'InputDataConfig[].DataSource.S3DataSource.HubAccessConfig.HubContentArn',
    to: 'advice',
    message: HUB_CONTENT,
  },
  {
    path: 'InputDataConfig[].DataSource.FileSystemDataSource.FileSystemId',
    to: 'advice',
    message: FILE_SYSTEM,
  },
  { path: 'InputDataConfig[].DataSource.FileSystemDataSource.FileSystemId', to: 'vpc' },
  {
    path: 'OutputDataConfig.S3OutputPath',
    to: 's3.outputs',
    caption: { title: 'Training output', words: 'model artifacts are written under it' },
    needed: true,
  },
  {
    path: 'OutputDataConfig.KmsKeyId',
    to: 'kms.outputs',
    caption: { title: 'Output keys', words: 'encrypt the model artifacts in S3' },
  },
  {
    path: 'CheckpointConfig.S3Uri',
    to: 's3.checkpoints',
    caption: { title: 'Checkpoints', words: 'written while training, read to resume; optional' },
  },
  INPUT_KEYS_UNNAMED,
  {
    path: 'ResourceConfig.VolumeKmsKeyId',
    to: 'kms.volumes',
    caption: { title: 'Volume keys', words: 'encrypt the storage volumes' },
  },
  ...vpcFields('VpcConfig'),
  { path: 'Environment', to: 'offer', use: 'input' },
];
