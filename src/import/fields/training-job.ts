import { FILE_SYSTEM, HUB_CONTENT, MODEL_PACKAGE, PRIVATE_REGISTRY, REGISTRY_PASSWORD } from './advice';
import type { FieldRow } from './field-row';
import { MANIFESTS } from './s3-data-types';

/**
 * What a training job and a definition of a tuning job have in common.
 * https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html
 */
export const TRAINING_DEFINITION: readonly FieldRow[] = [
  { path: 'RoleArn', to: 'role' },
  {
    path: 'AlgorithmSpecification.TrainingImage',
    to: 'images',
    cases: [{ field: 'TrainingImageConfig.TrainingRepositoryAccessMode', is: 'Vpc', note: PRIVATE_REGISTRY }],
  },
  {
    path: 'AlgorithmSpecification.TrainingImageConfig.TrainingRepositoryAuthConfig.TrainingRepositoryCredentialsProviderArn',
    to: 'advice',
    message: REGISTRY_PASSWORD,
  },
  { path: 'AlgorithmSpecification.AlgorithmName', to: 'advice', message: MODEL_PACKAGE },
  {
    path: 'InputDataConfig[].DataSource.S3DataSource.S3Uri',
    to: 's3.inputs',
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
  { path: 'OutputDataConfig.S3OutputPath', to: 's3.outputs' },
  { path: 'OutputDataConfig.KmsKeyId', to: 'kms.outputs' },
  { path: 'CheckpointConfig.S3Uri', to: 's3.checkpoints' },
  { path: 'ResourceConfig.VolumeKmsKeyId', to: 'kms.volumes' },
  { path: 'VpcConfig.Subnets[]', to: 'vpc' },
  { path: 'VpcConfig.SecurityGroupIds[]', to: 'vpc' },
  { path: 'Environment', to: 'offer', slot: 's3.inputs' },
];

/** Fields of CreateTrainingJob and DescribeTrainingJob. */
export const TRAINING_JOB: readonly FieldRow[] = [
  { path: 'TrainingJobArn', to: 'own-arn' },
  ...TRAINING_DEFINITION,
  { path: 'TensorBoardOutputConfig.S3OutputPath', to: 's3.outputs' },
  { path: 'DebugHookConfig.S3OutputPath', to: 's3.outputs' },
  { path: 'DebugRuleConfigurations[].S3OutputPath', to: 's3.outputs' },
  { path: 'DebugRuleConfigurations[].RuleEvaluatorImage', to: 'images' },
  { path: 'ProfilerConfig.S3OutputPath', to: 's3.outputs' },
  { path: 'ProfilerRuleConfigurations[].S3OutputPath', to: 's3.outputs' },
  { path: 'ProfilerRuleConfigurations[].RuleEvaluatorImage', to: 'images' },
  { path: 'HyperParameters', to: 'offer', slot: 's3.inputs' },
  { path: 'DebugHookConfig.HookParameters', to: 'offer', slot: 's3.inputs' },
  { path: 'DebugRuleConfigurations[].RuleParameters', to: 'offer', slot: 's3.inputs' },
  { path: 'ProfilerRuleConfigurations[].RuleParameters', to: 'offer', slot: 's3.inputs' },
  { path: 'AlgorithmSpecification.ContainerArguments', to: 'offer', slot: 's3.inputs' },
  {
    path: 'RemoteDebugConfig.EnableRemoteDebug',
    to: 'advice',
    when: 'true',
    message:
      'Remote debugging needs the four ssmmessages actions of AWS Systems Manager. Add that statement by hand.',
  },
];
