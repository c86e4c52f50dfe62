import type { ApiName } from '../../policy';

/** What tells an API's request from others: all the fields of any one list. The first API that fits is it. */
export const API_MARKS: readonly { readonly api: ApiName; readonly anyOf: readonly (readonly string[])[] }[] =
  [
    {
      api: 'CreateHyperParameterTuningJob',
      anyOf: [
        ['HyperParameterTuningJobName'],
        ['HyperParameterTuningJobConfig'],
        ['TrainingJobDefinition'],
        ['TrainingJobDefinitions'],
      ],
    },
    {
      api: 'CreateProcessingJob',
      anyOf: [
        ['ProcessingJobName'],
        ['ProcessingInputs'],
        ['ProcessingOutputConfig'],
        ['AppSpecification', 'ProcessingResources'],
      ],
    },
    { api: 'CreateNotebookInstance', anyOf: [['NotebookInstanceName'], ['NotebookInstanceArn']] },
    {
      api: 'CreateModel',
      anyOf: [
        ['ExecutionRoleArn', 'PrimaryContainer'],
        ['ExecutionRoleArn', 'Containers'],
        ['ModelName', 'PrimaryContainer'],
        ['ModelName', 'Containers'],
        ['ModelName', 'ExecutionRoleArn'],
      ],
    },
    {
      api: 'CreateTrainingJob',
      anyOf: [
        ['TrainingJobName'],
        ['AlgorithmSpecification', 'RoleArn'],
        ['AlgorithmSpecification', 'InputDataConfig'],
        ['AlgorithmSpecification', 'OutputDataConfig'],
        ['InputDataConfig', 'OutputDataConfig', 'ResourceConfig'],
      ],
    },
  ];

/** Names by which requests of other APIs are known, so that they can be told so. */
export const OTHER_APIS: readonly { readonly field: string; readonly api: string }[] = [
  { field: 'AutoMLJobName', api: 'CreateAutoMLJob' },
  { field: 'TransformJobName', api: 'CreateTransformJob' },
  { field: 'LabelingJobName', api: 'CreateLabelingJob' },
  { field: 'CompilationJobName', api: 'CreateCompilationJob' },
  { field: 'EndpointConfigName', api: 'CreateEndpointConfig' },
  { field: 'FeatureGroupName', api: 'CreateFeatureGroup' },
  { field: 'ModelPackageGroupName', api: 'CreateModelPackage' },
  { field: 'MonitoringScheduleName', api: 'CreateMonitoringSchedule' },
  { field: 'PipelineDefinition', api: 'CreatePipeline' },
  { field: 'DefaultUserSettings', api: 'CreateDomain' },
];

/** Fields that only the answer to a describe call has. */
export const DESCRIBE_MARKS: readonly string[] = [
  'ResponseMetadata',
  'TrainingJobArn',
  'TrainingJobStatus',
  'HyperParameterTuningJobArn',
  'HyperParameterTuningJobStatus',
  'ProcessingJobArn',
  'ProcessingJobStatus',
  'ModelArn',
  'NotebookInstanceArn',
  'NotebookInstanceStatus',
  'CreationTime',
];
