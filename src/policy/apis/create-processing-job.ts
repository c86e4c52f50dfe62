import type { Api } from './api';
import { INPUT_KEYS_UNNAMED, MANIFESTS, vpcFields } from './common-fields';
import { JOB_BROAD, JOB_KEYS, JOB_SCOPED, USE_VPC } from './common-rows';
import { SAGEMAKER_TRUST } from './common-trust';

const ATHENA =
  'The role must be allowed to run the query: athena:StartQueryExecution, GetQueryExecution and GetQueryResults, and glue:GetTable and the like. Add them under Other access.';

const REDSHIFT =
  'The role must be allowed redshift:GetClusterCredentials, redshift:DescribeClusters and the redshift-data actions. Add them under Other access.';

/**
 * What the guide prints for it is word for word what it prints for the other jobs.
 * https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateProcessingJob.html
 */
export const CREATE_PROCESSING_JOB = {
  name: 'CreateProcessingJob',
  group: 'guide',
  words: 'Process data, or evaluate a model.',
  source: 'processingGuide',
  traits: ['job', 'writes-s3'],
  runsAs: 'its own role',
  trust: { ...SAGEMAKER_TRUST, sourceArns: ['processing-job/*'], documented: true },
  logGroup: '/aws/sagemaker/ProcessingJobs',
  metricNamespace: '/aws/sagemaker/ProcessingJobs',
  options: [],
  fields: [
    { path: 'ProcessingJobArn', to: 'own-arn' },
    { path: 'RoleArn', to: 'role' },
    {
      path: 'AppSpecification.ImageUri',
      to: 'images',
      caption: { title: 'Processing image', words: 'pulled from Amazon ECR' },
      needed: true,
    },
    {
      path: 'ProcessingInputs[].S3Input.S3Uri',
      to: 's3.inputs',
      caption: { title: 'Processing input', words: 'read by every processing instance' },
      needed: true,
      cases: MANIFESTS,
    },
    // Athena writes the result as the role, and the job reads it back.
    {
      path: 'ProcessingInputs[].DatasetDefinition.AthenaDatasetDefinition.OutputS3Uri',
      to: 's3.inputs',
      kind: 'folder',
    },
    { path: 'ProcessingInputs[].DatasetDefinition.AthenaDatasetDefinition.OutputS3Uri', to: 's3.outputs' },
    { path: 'ProcessingInputs[].DatasetDefinition.AthenaDatasetDefinition.KmsKeyId', to: 'kms.inputs' },
    { path: 'ProcessingInputs[].DatasetDefinition.AthenaDatasetDefinition.KmsKeyId', to: 'kms.outputs' },
    {
      path: 'ProcessingInputs[].DatasetDefinition.AthenaDatasetDefinition.Database',
      to: 'advice',
      message: ATHENA,
    },
    // Redshift unloads with the cluster's own role; the job only reads.
    {
      path: 'ProcessingInputs[].DatasetDefinition.RedshiftDatasetDefinition.OutputS3Uri',
      to: 's3.inputs',
      kind: 'folder',
    },
    { path: 'ProcessingInputs[].DatasetDefinition.RedshiftDatasetDefinition.KmsKeyId', to: 'kms.inputs' },
    {
      path: 'ProcessingInputs[].DatasetDefinition.RedshiftDatasetDefinition.ClusterId',
      to: 'advice',
      message: REDSHIFT,
    },
    {
      path: 'ProcessingInputs[].DatasetDefinition.RedshiftDatasetDefinition.ClusterRoleArn',
      to: 'advice',
      message:
        'This is the cluster’s role, with which Redshift unloads; it needs write access to the S3 location.',
    },
    {
      path: 'ProcessingOutputConfig.Outputs[].S3Output.S3Uri',
      to: 's3.outputs',
      caption: { title: 'Processing output', words: 'results are written under it' },
      needed: true,
    },
    {
      path: 'ProcessingOutputConfig.Outputs[].FeatureStoreOutput.FeatureGroupName',
      to: 'advice',
      message:
        'The role must be allowed sagemaker:PutRecord on this feature group. Add it under Other access.',
    },
    INPUT_KEYS_UNNAMED,
    {
      path: 'ProcessingOutputConfig.KmsKeyId',
      to: 'kms.outputs',
      caption: { title: 'Output keys', words: 'encrypt the results in S3' },
    },
    {
      path: 'ProcessingResources.ClusterConfig.VolumeKmsKeyId',
      to: 'kms.volumes',
      caption: { title: 'Volume keys', words: 'encrypt the storage volumes' },
    },
    ...vpcFields('NetworkConfig.VpcConfig'),
    { path: 'Environment', to: 'offer', use: 'input' },
    { path: 'AppSpecification.ContainerArguments', to: 'offer', use: 'input' },
    { path: 'AppSpecification.ContainerEntrypoint', to: 'offer', use: 'input' },
  ],
  vpcField: 'NetworkConfig.VpcConfig',
  marks: [
    ['ProcessingJobName'],
    ['ProcessingInputs'],
    ['ProcessingOutputConfig'],
    ['AppSpecification', 'ProcessingResources'],
  ],
  describeMarks: ['ProcessingJobArn', 'ProcessingJobStatus'],
  printed: { broad: JOB_BROAD, scoped: JOB_SCOPED, options: [[USE_VPC], ...JOB_KEYS] },
  rows: [],
  called: {
    actions: ['sagemaker:CreateProcessingJob', 'sagemaker:DescribeProcessingJob'],
    stop: 'sagemaker:StopProcessingJob',
    resources: ['processing-job'],
    hasPipelinePrefix: true,
  },
  caller: { passesRole: true },
} as const satisfies Api;
