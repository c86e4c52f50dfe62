/** An operation that the form does not know, and the fields that tell its request from all others. */
interface OtherApi {
  readonly api: string;
  /** All of them; none where its name alone tells it. */
  readonly fields: readonly string[];
}

/**
 * SageMaker’s further operations that take a role, or whose requests look like those of known ones, so that people
 * are told by name what was not read. The first that fits is it. Names that other services use too are left out.
 */
export const OTHER_APIS: readonly OtherApi[] = [
  { api: 'CreateApp', fields: ['DomainId', 'AppType'] },
  { api: 'CreatePresignedDomainUrl', fields: ['DomainId', 'ExpiresInSeconds'] },
  { api: 'CreateSpace', fields: ['DomainId', 'SpaceName'] },
  { api: 'CreatePresignedNotebookInstanceUrl', fields: [] },
  { api: 'CreateAutoMLJobV2', fields: ['AutoMLProblemTypeConfig'] },
  { api: 'CreateAutoMLJob', fields: ['AutoMLJobName'] },
  { api: 'CreateLabelingJob', fields: ['LabelingJobName'] },
  { api: 'CreateCompilationJob', fields: ['CompilationJobName'] },
  { api: 'CreateOptimizationJob', fields: ['OptimizationJobName'] },
  { api: 'CreateInferenceRecommendationsJob', fields: ['JobName', 'JobType', 'InputConfig', 'RoleArn'] },
  { api: 'CreateInferenceExperiment', fields: ['ModelVariants', 'EndpointName'] },
  { api: 'CreateAIBenchmarkJob', fields: ['AIBenchmarkJobName'] },
  { api: 'CreateAIRecommendationJob', fields: ['AIRecommendationJobName'] },
  { api: 'CreateJob', fields: ['JobConfigDocument'] },
  { api: 'CreateTrainingSession', fields: [] },
  { api: 'CreateMonitoringSchedule', fields: ['MonitoringScheduleName'] },
  { api: 'CreateMonitoringSchedule', fields: ['MonitoringScheduleConfig'] },
  { api: 'CreateDataQualityJobDefinition', fields: ['DataQualityAppSpecification'] },
  { api: 'CreateModelQualityJobDefinition', fields: ['ModelQualityAppSpecification'] },
  { api: 'CreateModelBiasJobDefinition', fields: ['ModelBiasAppSpecification'] },
  { api: 'CreateModelExplainabilityJobDefinition', fields: ['ModelExplainabilityAppSpecification'] },
  { api: 'CreateFeatureGroup', fields: ['FeatureGroupName'] },
  { api: 'CreateMlflowTrackingServer', fields: ['TrackingServerName'] },
  { api: 'CreateMlflowApp', fields: ['ArtifactStoreUri', 'RoleArn'] },
  { api: 'CreateCluster', fields: ['ClusterName', 'RestrictedInstanceGroups'] },
  { api: 'CreateCluster', fields: ['ClusterName', 'InstanceGroups'] },
  { api: 'CreateFlowDefinition', fields: ['FlowDefinitionName'] },
  { api: 'RenderUiTemplate', fields: ['UiTemplate', 'Task'] },
  { api: 'CreateAlgorithm', fields: ['AlgorithmName', 'TrainingSpecification'] },
  { api: 'CreateModelPackage', fields: ['ModelPackageGroupName'] },
  { api: 'CreateModelPackage', fields: ['ModelPackageName', 'InferenceSpecification'] },
  { api: 'CreatePartnerApp', fields: ['ExecutionRoleArn', 'AuthType', 'Tier'] },
  { api: 'CreateImage', fields: [] },
  { api: 'CreateProject', fields: ['ProjectName', 'TemplateProviders'] },
  { api: 'CreateProject', fields: ['ProjectName', 'ServiceCatalogProvisioningDetails'] },
];
