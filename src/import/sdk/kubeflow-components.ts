/** A component of version 1: what it calls, and the field that each of its arguments becomes. */
export interface Component {
  readonly operation: string;
  /** The argument with its job’s name, the field for it, and how a name begins that it makes itself. */
  readonly job: readonly [argument: string, path: string, begins?: string];
  readonly fields: readonly (readonly [argument: string, path: string])[];
}

const NETWORK = [
  ['vpc_security_group_ids', 'VpcConfig.SecurityGroupIds'],
  ['vpc_subnets', 'VpcConfig.Subnets'],
] as const;

const TRAINING = [
  ['role', 'RoleArn'],
  ['image', 'AlgorithmSpecification.TrainingImage'],
  ['algorithm_name', 'AlgorithmSpecification.AlgorithmName'],
  ['training_input_mode', 'AlgorithmSpecification.TrainingInputMode'],
  ['output_encryption_key', 'OutputDataConfig.KmsKeyId'],
  ['resource_encryption_key', 'ResourceConfig.VolumeKmsKeyId'],
  ['checkpoint_config', 'CheckpointConfig'],
  ['network_isolation', 'EnableNetworkIsolation'],
  ...NETWORK,
] as const;

/** Arguments that both train and tune; a tuning job has them in the definition of its jobs. */
function inside(field: string, fields: readonly (readonly [string, string])[]): [string, string][] {
  return fields.map(([argument, path]) => [argument, `${field}.${path}`]);
}

/**
 * Kubeflow’s components for SageMaker of version 1, by the name of their folder.
 * `_create_job_request` of each, and `_generate_unique_timestamped_id` for names, in components/aws/sagemaker of
 * https://github.com/kubeflow/pipelines/tree/2.3.0/components/aws/sagemaker
 */
export const COMPONENTS: ReadonlyMap<string, Component> = new Map<string, Component>([
  [
    'train',
    {
      operation: 'create_training_job',
      job: ['job_name', 'TrainingJobName', 'TrainingJob'],
      fields: [
        ...TRAINING,
        ['channels', 'InputDataConfig'],
        ['model_artifact_path', 'OutputDataConfig.S3OutputPath'],
        ['debug_hook_config', 'DebugHookConfig'],
        ['debug_rule_config', 'DebugRuleConfigurations'],
        ['hyperparameters', 'HyperParameters'],
      ],
    },
  ],
  [
    'rlestimator',
    {
      operation: 'create_training_job',
      job: ['job_name', 'TrainingJobName'],
      fields: [
        ...TRAINING,
        ['model_artifact_path', 'OutputDataConfig.S3OutputPath'],
        // The SDK hands an archive in S3 on as it is. `source_dir` in estimator.py of version 2.1.0
        ['source_dir', 'HyperParameters.sagemaker_submit_directory'],
        ['debug_hook_config', 'DebugHookConfig'],
        ['debug_rule_config', 'DebugRuleConfigurations'],
      ],
    },
  ],
  [
    'hyperparameter_tuning',
    {
      operation: 'create_hyper_parameter_tuning_job',
      job: ['job_name', 'HyperParameterTuningJobName', 'HPOJob'],
      fields: inside('TrainingJobDefinition', [
        ...TRAINING,
        ['channels', 'InputDataConfig'],
        ['output_location', 'OutputDataConfig.S3OutputPath'],
        ['static_parameters', 'StaticHyperParameters'],
      ]),
    },
  ],
  [
    'process',
    {
      operation: 'create_processing_job',
      job: ['job_name', 'ProcessingJobName', 'ProcessingJob'],
      fields: [
        ['role', 'RoleArn'],
        ['image', 'AppSpecification.ImageUri'],
        ['container_arguments', 'AppSpecification.ContainerArguments'],
        ['input_config', 'ProcessingInputs'],
        ['output_config', 'ProcessingOutputConfig.Outputs'],
        ['output_encryption_key', 'ProcessingOutputConfig.KmsKeyId'],
        ['resource_encryption_key', 'ProcessingResources.ClusterConfig.VolumeKmsKeyId'],
        ['environment', 'Environment'],
        ['network_isolation', 'NetworkConfig.EnableNetworkIsolation'],
        ...inside('NetworkConfig', NETWORK),
      ],
    },
  ],
  [
    'batch_transform',
    {
      operation: 'create_transform_job',
      job: ['job_name', 'TransformJobName', 'BatchTransform'],
      fields: [
        ['model_name', 'ModelName'],
        ['data_type', 'TransformInput.DataSource.S3DataSource.S3DataType'],
        ['input_location', 'TransformInput.DataSource.S3DataSource.S3Uri'],
        ['output_location', 'TransformOutput.S3OutputPath'],
        ['output_encryption_key', 'TransformOutput.KmsKeyId'],
        ['resource_encryption_key', 'TransformResources.VolumeKmsKeyId'],
        ['environment', 'Environment'],
      ],
    },
  ],
  [
    'model',
    {
      operation: 'create_model',
      job: ['model_name', 'ModelName'],
      fields: [
        ['role', 'ExecutionRoleArn'],
        ['image', 'PrimaryContainer.Image'],
        ['model_artifact_url', 'PrimaryContainer.ModelDataUrl'],
        ['model_package', 'PrimaryContainer.ModelPackageName'],
        ['environment', 'PrimaryContainer.Environment'],
        ['secondary_containers', 'Containers'],
        ['network_isolation', 'EnableNetworkIsolation'],
        ...NETWORK,
      ],
    },
  ],
  [
    'deploy',
    {
      operation: 'create_endpoint_config',
      job: ['endpoint_config_name', 'EndpointConfigName'],
      fields: [
        ['resource_encryption_key', 'KmsKeyId'],
        // A variant per model; which models does not matter to the role.
        ['model_name_1', 'ProductionVariants.ModelName'],
      ],
    },
  ],
  [
    'ground_truth',
    {
      operation: 'create_labeling_job',
      job: ['job_name', 'LabelingJobName', 'LabelingJob'],
      fields: [
        ['role', 'RoleArn'],
        ['manifest_location', 'InputConfig.DataSource.S3DataSource.ManifestS3Uri'],
        ['output_location', 'OutputConfig.S3OutputPath'],
      ],
    },
  ],
  ['workteam', { operation: 'create_workteam', job: ['team_name', 'WorkteamName'], fields: [] }],
]);

/**
 * Components of version 2, by the name of their folder: their arguments are the request’s fields in small letters, and
 * what these hold is written as in a manifest of ACK.
 */
export const RESOURCES: ReadonlyMap<string, string> = new Map([
  ['TrainingJob', 'create_training_job'],
  ['Model', 'create_model'],
  ['Modelv2', 'create_model'],
  ['EndpointConfig', 'create_endpoint_config'],
  ['MonitoringSchedule', 'create_monitoring_schedule'],
  ['DataQualityJobDefinition', 'create_data_quality_job_definition'],
  ['ModelQualityJobDefinition', 'create_model_quality_job_definition'],
  ['ModelBiasJobDefinition', 'create_model_bias_job_definition'],
  ['ModelExplainabilityJobDefinition', 'create_model_explainability_job_definition'],
]);

/** Names for Amazon’s own algorithms that components take in place of an image. train/src/built_in_algos.py */
export const ALGORITHMS: ReadonlyMap<string, string> = new Map([
  ['blazingtext', 'blazingtext'],
  ['deepar forecasting', 'forecasting-deepar'],
  ['factorization machines', 'factorization-machines'],
  ['image classification', 'image-classification'],
  ['ip insights', 'ipinsights'],
  ['k-means', 'kmeans'],
  ['k-nearest neighbors', 'knn'],
  ['k-nn', 'knn'],
  ['lda', 'lda'],
  ['linear learner', 'linear-learner'],
  ['neural topic model', 'ntm'],
  ['object2vec', 'object2vec'],
  ['object detection', 'object-detection'],
  ['pca', 'pca'],
  ['random cut forest', 'randomcutforest'],
  ['semantic segmentation', 'semantic-segmentation'],
  ['sequence to sequence', 'seq2seq'],
  ['seq2seq modeling', 'seq2seq'],
  ['xgboost', 'xgboost'],
]);

/** What scripts call components that are loaded from somewhere else, by convention. Version 1, then version 2. */
export const USUAL_NAMES: readonly { readonly name: RegExp; readonly folders: readonly [string, string?] }[] =
  [
    { name: /train/i, folders: ['train', 'TrainingJob'] },
    { name: /hpo|tun/i, folders: ['hyperparameter_tuning'] },
    { name: /process/i, folders: ['process'] },
    { name: /transform/i, folders: ['batch_transform'] },
    { name: /endpoint_?config|deploy/i, folders: ['deploy', 'EndpointConfig'] },
    { name: /model/i, folders: ['model', 'Modelv2'] },
  ];
