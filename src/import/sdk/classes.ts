/** What an object of the SDK is for: it decides which methods make which requests. */
export type Family =
  | 'session'
  | 'estimator'
  | 'processor'
  | 'model'
  | 'multi-model'
  | 'pipeline-model'
  | 'tuner'
  | 'transformer'
  | 'step'
  | 'pipeline'
  | 'trainer'
  | 'builder'
  | 'automl'
  | 'monitor'
  | 'feature-group'
  | 'predictor'
  | 'value';

/** A class of the SageMaker Python SDK: what its constructor takes, and what its image is. */
export interface SdkClass {
  readonly family: Family;
  /** The names of the arguments that may be given without one, in order. */
  readonly positional: readonly string[];
  /** The image that the SDK chooses where none is given, by the SDK’s name of it. */
  readonly image?: string;
  /** Whether model and code become one archive again before a model is made. `_upload_code` of each model class */
  readonly repacks?: boolean;
}

const TRAINING = ['role', 'instance_count', 'instance_type'] as const;
const MODEL = ['model_data', 'role', 'entry_point'] as const;

function framework(image: string, ...positional: readonly string[]): SdkClass {
  return { family: 'estimator', positional, image };
}

/** An algorithm of Amazon’s own. */
function algorithm(image: string): SdkClass {
  return { family: 'estimator', positional: TRAINING, image };
}

function frameworkModel(image: string, repacks: boolean, ...positional: readonly string[]): SdkClass {
  return { family: 'model', positional: positional.length === 0 ? MODEL : positional, image, repacks };
}

function algorithmModel(image: string): SdkClass {
  return { family: 'model', positional: ['model_data', 'role', 'sagemaker_session'], image, repacks: false };
}

function processor(image: string | undefined, ...positional: readonly string[]): SdkClass {
  return { family: 'processor', positional, ...(image === undefined ? {} : { image }) };
}

function value(...positional: readonly string[]): SdkClass {
  return { family: 'value', positional };
}

/**
 * The classes by their names; where they live does not matter, as code imports them from many places. Constructors of
 * version 2.257.6, and of version 3.20.0 for `ModelTrainer` and what belongs to it.
 * https://github.com/aws/sagemaker-python-sdk/tree/v2.257.6/src/sagemaker
 */
export const CLASSES: ReadonlyMap<string, SdkClass> = new Map<string, SdkClass>([
  [
    'Session',
    { family: 'session', positional: ['boto_session', 'sagemaker_client', 'sagemaker_runtime_client'] },
  ],
  ['LocalSession', { family: 'session', positional: ['boto_session'] }],
  [
    'PipelineSession',
    { family: 'session', positional: ['boto_session', 'sagemaker_client', 'default_bucket'] },
  ],
  ['LocalPipelineSession', { family: 'session', positional: ['boto_session', 'default_bucket'] }],

  ['Estimator', { family: 'estimator', positional: ['image_uri', ...TRAINING] }],
  ['AlgorithmEstimator', { family: 'estimator', positional: ['algorithm_arn', ...TRAINING] }],
  ['JumpStartEstimator', { family: 'estimator', positional: ['model_id', 'model_version'] }],
  [
    'PyTorch',
    framework(
      'pytorch',
      'entry_point',
      'framework_version',
      'py_version',
      'source_dir',
      'hyperparameters',
      'image_uri',
    ),
  ],
  ['TensorFlow', framework('tensorflow', 'py_version', 'framework_version', 'model_dir', 'image_uri')],
  [
    'MXNet',
    framework(
      'mxnet',
      'entry_point',
      'framework_version',
      'py_version',
      'source_dir',
      'hyperparameters',
      'image_uri',
    ),
  ],
  ['Chainer', framework('chainer', 'entry_point')],
  [
    'SKLearn',
    framework(
      'sklearn',
      'entry_point',
      'framework_version',
      'py_version',
      'source_dir',
      'hyperparameters',
      'image_uri',
    ),
  ],
  [
    'XGBoost',
    framework(
      'xgboost',
      'entry_point',
      'framework_version',
      'source_dir',
      'hyperparameters',
      'py_version',
      'image_uri',
    ),
  ],
  [
    'HuggingFace',
    framework(
      'huggingface',
      'py_version',
      'entry_point',
      'transformers_version',
      'tensorflow_version',
      'pytorch_version',
      'source_dir',
      'hyperparameters',
      'image_uri',
    ),
  ],
  [
    'RLEstimator',
    framework(
      'coach-tensorflow',
      'entry_point',
      'toolkit',
      'toolkit_version',
      'framework',
      'source_dir',
      'hyperparameters',
      'image_uri',
    ),
  ],
  ['KMeans', algorithm('kmeans')],
  ['PCA', algorithm('pca')],
  ['LDA', { family: 'estimator', positional: ['role', 'instance_type'], image: 'lda' }],
  ['NTM', algorithm('ntm')],
  ['KNN', algorithm('knn')],
  ['LinearLearner', algorithm('linear-learner')],
  ['FactorizationMachines', algorithm('factorization-machines')],
  ['RandomCutForest', algorithm('randomcutforest')],
  ['IPInsights', algorithm('ipinsights')],
  ['Object2Vec', algorithm('object2vec')],

  ['Processor', processor(undefined, 'role', 'image_uri', 'instance_count', 'instance_type', 'entrypoint')],
  [
    'ScriptProcessor',
    processor(undefined, 'role', 'image_uri', 'command', 'instance_count', 'instance_type'),
  ],
  [
    'FrameworkProcessor',
    processor(
      undefined,
      'estimator_cls',
      'framework_version',
      'role',
      'instance_count',
      'instance_type',
      'py_version',
      'image_uri',
    ),
  ],
  ['SKLearnProcessor', processor('sklearn', 'framework_version', 'role', 'instance_count', 'instance_type')],
  [
    'PyTorchProcessor',
    processor(
      'pytorch',
      'framework_version',
      'role',
      'instance_count',
      'instance_type',
      'py_version',
      'image_uri',
    ),
  ],
  [
    'TensorFlowProcessor',
    processor(
      'tensorflow',
      'framework_version',
      'role',
      'instance_count',
      'instance_type',
      'py_version',
      'image_uri',
    ),
  ],
  [
    'MXNetProcessor',
    processor(
      'mxnet',
      'framework_version',
      'role',
      'instance_count',
      'instance_type',
      'py_version',
      'image_uri',
    ),
  ],
  [
    'XGBoostProcessor',
    processor(
      'xgboost',
      'framework_version',
      'role',
      'instance_count',
      'instance_type',
      'py_version',
      'image_uri',
    ),
  ],
  [
    'HuggingFaceProcessor',
    processor(
      'huggingface',
      'role',
      'instance_count',
      'instance_type',
      'transformers_version',
      'tensorflow_version',
      'pytorch_version',
      'py_version',
      'image_uri',
    ),
  ],
  [
    'PySparkProcessor',
    processor(
      'spark',
      'role',
      'instance_type',
      'instance_count',
      'framework_version',
      'py_version',
      'container_version',
      'image_uri',
    ),
  ],
  [
    'SparkJarProcessor',
    processor(
      'spark',
      'role',
      'instance_type',
      'instance_count',
      'framework_version',
      'py_version',
      'container_version',
      'image_uri',
    ),
  ],
  [
    'SageMakerClarifyProcessor',
    processor(
      'clarify',
      'role',
      'instance_count',
      'instance_type',
      'volume_size_in_gb',
      'volume_kms_key',
      'output_kms_key',
    ),
  ],
  [
    'DataWranglerProcessor',
    processor('data-wrangler', 'role', 'data_wrangler_flow_source', 'instance_count', 'instance_type'),
  ],
  ['GeoSpatialProcessor', processor(undefined, 'role')],

  ['Model', { family: 'model', positional: ['image_uri', 'model_data', 'role'] }],
  [
    'FrameworkModel',
    { family: 'model', positional: ['model_data', 'image_uri', 'role', 'entry_point'], repacks: false },
  ],
  ['JumpStartModel', { family: 'model', positional: ['model_id', 'model_version'] }],
  [
    'ModelPackage',
    { family: 'model', positional: ['role', 'model_data', 'algorithm_arn', 'model_package_arn'] },
  ],
  ['PyTorchModel', frameworkModel('pytorch', true)],
  ['TensorFlowModel', frameworkModel('tensorflow', true)],
  ['MXNetModel', frameworkModel('mxnet', true)],
  ['ChainerModel', frameworkModel('chainer', false)],
  ['SKLearnModel', frameworkModel('sklearn', false)],
  ['XGBoostModel', frameworkModel('xgboost', false)],
  ['HuggingFaceModel', frameworkModel('huggingface', true, 'role', 'model_data', 'entry_point')],
  ['SparkMLModel', algorithmModel('sparkml-serving')],
  ['KMeansModel', algorithmModel('kmeans')],
  ['PCAModel', algorithmModel('pca')],
  ['LDAModel', algorithmModel('lda')],
  ['NTMModel', algorithmModel('ntm')],
  ['KNNModel', algorithmModel('knn')],
  ['LinearLearnerModel', algorithmModel('linear-learner')],
  ['FactorizationMachinesModel', algorithmModel('factorization-machines')],
  ['RandomCutForestModel', algorithmModel('randomcutforest')],
  ['IPInsightsModel', algorithmModel('ipinsights')],
  ['Object2VecModel', algorithmModel('object2vec')],
  ['DJLModel', { family: 'model', positional: ['model_id', 'engine'], image: 'djl-inference' }],
  ['DeepSpeedModel', { family: 'model', positional: ['model_id', 'role'], image: 'djl-deepspeed' }],
  [
    'HuggingFaceAccelerateModel',
    { family: 'model', positional: ['model_id', 'role'], image: 'djl-inference' },
  ],
  ['PipelineModel', { family: 'pipeline-model', positional: ['models', 'role'] }],
  [
    'MultiDataModel',
    { family: 'multi-model', positional: ['name', 'model_data_prefix', 'model', 'image_uri', 'role'] },
  ],

  [
    'HyperparameterTuner',
    { family: 'tuner', positional: ['estimator', 'objective_metric_name', 'hyperparameter_ranges'] },
  ],
  [
    'Transformer',
    {
      family: 'transformer',
      positional: [
        'model_name',
        'instance_count',
        'instance_type',
        'strategy',
        'assemble_with',
        'output_path',
        'output_kms_key',
      ],
    },
  ],

  ['TrainingStep', { family: 'step', positional: ['name', 'step_args', 'estimator'] }],
  ['ProcessingStep', { family: 'step', positional: ['name', 'step_args', 'processor'] }],
  ['TuningStep', { family: 'step', positional: ['name', 'step_args', 'tuner'] }],
  ['TransformStep', { family: 'step', positional: ['name', 'step_args', 'transformer'] }],
  ['MonitorBatchTransformStep', { family: 'step', positional: ['name', 'transform_step_args'] }],
  ['CreateModelStep', { family: 'step', positional: ['name', 'step_args', 'model'] }],
  ['ModelStep', { family: 'step', positional: ['name', 'step_args'] }],
  [
    'RegisterModel',
    {
      family: 'step',
      positional: [
        'name',
        'content_types',
        'response_types',
        'inference_instances',
        'transform_instances',
        'estimator',
        'model_data',
      ],
    },
  ],
  ['ConditionStep', { family: 'step', positional: ['name'] }],
  ['FailStep', { family: 'step', positional: ['name', 'error_message'] }],
  ['LambdaStep', { family: 'step', positional: ['name', 'lambda_func'] }],
  ['CallbackStep', { family: 'step', positional: ['name', 'sqs_queue_url'] }],
  ['EMRStep', { family: 'step', positional: ['name', 'display_name', 'description', 'cluster_id'] }],
  ['AutoMLStep', { family: 'step', positional: ['name', 'step_args'] }],
  ['QualityCheckStep', { family: 'step', positional: ['name', 'quality_check_config', 'check_job_config'] }],
  ['ClarifyCheckStep', { family: 'step', positional: ['name', 'clarify_check_config', 'check_job_config'] }],
  [
    'Pipeline',
    {
      family: 'pipeline',
      positional: ['name', 'parameters', 'pipeline_experiment_config', 'steps', 'sagemaker_session'],
    },
  ],

  ['ModelTrainer', { family: 'trainer', positional: [] }],
  ['ModelBuilder', { family: 'builder', positional: ['model_path', 'inference_spec', 'schema_builder'] }],

  [
    'AutoML',
    {
      family: 'automl',
      positional: ['role', 'target_attribute_name', 'output_kms_key', 'output_path', 'base_job_name'],
    },
  ],
  ['AutoMLV2', { family: 'automl', positional: ['problem_config', 'base_job_name', 'output_path'] }],
  [
    'DefaultModelMonitor',
    { family: 'monitor', positional: ['role', 'instance_count', 'instance_type'], image: 'model-monitor' },
  ],
  [
    'ModelMonitor',
    { family: 'monitor', positional: ['role', 'image_uri', 'instance_count', 'instance_type'] },
  ],
  [
    'ModelQualityMonitor',
    { family: 'monitor', positional: ['role', 'instance_count', 'instance_type'], image: 'model-monitor' },
  ],
  [
    'ModelBiasMonitor',
    { family: 'monitor', positional: ['role', 'sagemaker_session', 'instance_count'], image: 'clarify' },
  ],
  [
    'ModelExplainabilityMonitor',
    { family: 'monitor', positional: ['role', 'sagemaker_session', 'instance_count'] },
  ],
  [
    'FeatureGroup',
    { family: 'feature-group', positional: ['name', 'sagemaker_session', 'feature_definitions'] },
  ],
  ['Predictor', { family: 'predictor', positional: ['endpoint_name', 'sagemaker_session'] }],

  ['Rule', value()],
  ['ProfilerRule', value()],
  ['DebuggerRule', { family: 'value', positional: [], image: 'debugger' }],
  ['RemoteFunctionImage', { family: 'value', positional: [], image: 'sagemaker-base-python' }],
  ['TrainingCompilerConfig', value()],
  ['BatchDataCaptureConfig', value('destination_s3_uri', 'kms_key_id')],
  [
    'TrainingInput',
    value('s3_data', 'distribution', 'compression', 'content_type', 'record_wrapping', 's3_data_type'),
  ],
  [
    's3_input',
    value('s3_data', 'distribution', 'compression', 'content_type', 'record_wrapping', 's3_data_type'),
  ],
  ['FileSystemInput', value('file_system_id', 'file_system_type', 'directory_path')],
  ['RecordSet', value('s3_data', 'num_records', 'feature_dim', 's3_data_type', 'channel')],
  ['FileSystemRecordSet', value('file_system_id', 'file_system_type', 'directory_path')],
  ['ProcessingInput', value('source', 'destination', 'input_name')],
  ['ProcessingOutput', value('source', 'destination', 'output_name')],
  ['FeatureStoreOutput', value()],
  ['S3Input', value('s3_uri', 'local_path', 's3_data_type')],
  ['DatasetDefinition', value()],
  ['AthenaDatasetDefinition', value()],
  ['RedshiftDatasetDefinition', value()],
  ['TransformInput', value('data', 'data_type')],
  ['CreateModelInput', value('instance_type')],
  ['NetworkConfig', value('enable_network_isolation', 'security_group_ids', 'subnets')],
  ['DataCaptureConfig', value('enable_capture', 'sampling_percentage', 'destination_s3_uri', 'kms_key_id')],
  [
    'AsyncInferenceConfig',
    value(
      'output_path',
      'max_concurrent_invocations_per_instance',
      'kms_key_id',
      'notification_config',
      'failure_path',
    ),
  ],
  ['ServerlessInferenceConfig', value('memory_size_in_mb', 'max_concurrency')],
  ['DebuggerHookConfig', value('s3_output_path')],
  ['ProfilerConfig', value('s3_output_path')],
  ['TensorBoardOutputConfig', value('s3_output_path')],
  ['DataConfig', value('s3_data_input_path', 's3_output_path', 's3_analysis_config_output_path')],
  ['ModelConfig', value('model_name', 'instance_count', 'instance_type')],
  ['CheckJobConfig', value('role', 'instance_count', 'instance_type')],
  ['DataQualityCheckConfig', value('baseline_dataset')],
  ['ModelQualityCheckConfig', value('baseline_dataset')],
  ['Lambda', value('function_arn', 'function_name', 'execution_role_arn')],
  ['ModelMetrics', value('model_statistics')],
  ['MetricsSource', value('content_type', 's3_uri')],
  ['PropertyFile', value('name', 'output_name', 'path')],
]);

/** Names that arguments had in version 1, and have now. https://sagemaker.readthedocs.io/en/v2.257.6/v2.html */
export const RENAMED: ReadonlyMap<string, string> = new Map([
  ['image_name', 'image_uri'],
  ['image', 'image_uri'],
  ['train_volume_kms_key', 'volume_kms_key'],
  ['train_instance_count', 'instance_count'],
  ['train_instance_type', 'instance_type'],
  ['train_use_spot_instances', 'use_spot_instances'],
]);

/** Objects of version 3 that hold fields and nothing else; code that is pasted without its imports may name them. sagemaker.core.shapes */
export const SHAPES: ReadonlySet<string> = new Set([
  'SourceCode',
  'InputData',
  'Compute',
  'Networking',
  'OutputDataConfig',
  'CheckpointConfig',
  'S3DataSource',
  'FileSystemDataSource',
  'AlgorithmSpecification',
  'ResourceConfig',
  'StoppingCondition',
  'Channel',
  'DataSource',
  'ContainerDefinition',
  'ProductionVariant',
]);
