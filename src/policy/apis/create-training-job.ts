import type { Api } from './api';
import { JOB_NAMES, REGISTRY_WORDS, submitDirectory } from './common-fields';
import { JOB_BROAD, JOB_KEYS, JOB_SCOPED, REGISTRY_PASSWORD, USE_VPC } from './common-rows';
import { SAGEMAKER_TRUST } from './common-trust';
import { TRAINING_FIELDS } from './training-fields';

/** What the guide prints for it is word for word what it prints for the other jobs. */
export const CREATE_TRAINING_JOB = {
  name: 'CreateTrainingJob',
  group: 'guide',
  words: 'Train a model.',
  source: 'trainingGuide',
  traits: ['job', 'writes-s3', 'writes-by-name', 'sdk-training'],
  runsAs: 'its own role',
  trust: { ...SAGEMAKER_TRUST, sourceArns: ['training-job/*'], documented: true },
  logGroup: '/aws/sagemaker/TrainingJobs',
  metricNamespace: '/aws/sagemaker/TrainingJobs',
  options: [],
  fields: [
    { path: 'TrainingJobArn', to: 'own-arn' },
    ...TRAINING_FIELDS,
    { path: 'TrainingJobName', ...JOB_NAMES },
    // A tuning job has no such field.
    {
      path: 'AlgorithmSpecification.TrainingImageConfig.TrainingRepositoryAuthConfig.TrainingRepositoryCredentialsProviderArn',
      to: 'lambdas',
      caption: REGISTRY_WORDS,
      isRare: true,
    },
    { path: 'TensorBoardOutputConfig.S3OutputPath', to: 's3.outputs' },
    { path: 'DebugHookConfig.S3OutputPath', to: 's3.outputs' },
    { path: 'DebugRuleConfigurations[].S3OutputPath', to: 's3.outputs' },
    { path: 'DebugRuleConfigurations[].RuleEvaluatorImage', to: 'images' },
    { path: 'ProfilerConfig.S3OutputPath', to: 's3.outputs' },
    { path: 'ProfilerRuleConfigurations[].S3OutputPath', to: 's3.outputs' },
    { path: 'ProfilerRuleConfigurations[].RuleEvaluatorImage', to: 'images' },
    submitDirectory('HyperParameters'),
    { path: 'HyperParameters', to: 'offer', use: 'input' },
    { path: 'DebugHookConfig.HookParameters', to: 'offer', use: 'input' },
    { path: 'DebugRuleConfigurations[].RuleParameters', to: 'offer', use: 'input' },
    { path: 'ProfilerRuleConfigurations[].RuleParameters', to: 'offer', use: 'input' },
    { path: 'AlgorithmSpecification.ContainerArguments', to: 'offer', use: 'input' },
    {
      path: 'RemoteDebugConfig.EnableRemoteDebug',
      to: 'advice',
      when: 'true',
      message:
        'Remote debugging needs the four ssmmessages actions of AWS Systems Manager. Add them under Other access.',
    },
  ],
  vpcField: 'VpcConfig',
  marks: [
    ['TrainingJobName'],
    ['AlgorithmSpecification', 'RoleArn'],
    ['AlgorithmSpecification', 'InputDataConfig'],
    ['AlgorithmSpecification', 'OutputDataConfig'],
    ['InputDataConfig', 'OutputDataConfig', 'ResourceConfig'],
  ],
  describeMarks: ['TrainingJobArn', 'TrainingJobStatus'],
  printed: { broad: JOB_BROAD, scoped: JOB_SCOPED, options: [[USE_VPC], ...JOB_KEYS] },
  rows: [REGISTRY_PASSWORD],
  called: {
    actions: ['sagemaker:CreateTrainingJob', 'sagemaker:DescribeTrainingJob'],
    stop: 'sagemaker:StopTrainingJob',
    resources: ['training-job'],
    hasPipelinePrefix: true,
  },
  caller: { passesRole: true },
} as const satisfies Api;
