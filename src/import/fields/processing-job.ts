import type { FieldRow } from './field-row';
import { MANIFESTS } from './s3-data-types';

const ATHENA =
  'The role must be allowed to run the query: athena:StartQueryExecution, GetQueryExecution and GetQueryResults, and glue:GetTable and its kin. Add that statement by hand.';

const REDSHIFT =
  'The role must be allowed redshift:GetClusterCredentials, redshift:DescribeClusters and the redshift-data actions. Add that statement by hand.';

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateProcessingJob.html */
export const PROCESSING_JOB: readonly FieldRow[] = [
  { path: 'ProcessingJobArn', to: 'own-arn' },
  { path: 'RoleArn', to: 'role' },
  { path: 'AppSpecification.ImageUri', to: 'images' },
  { path: 'ProcessingInputs[].S3Input.S3Uri', to: 's3.inputs', cases: MANIFESTS },
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
  { path: 'ProcessingOutputConfig.Outputs[].S3Output.S3Uri', to: 's3.outputs' },
  {
    path: 'ProcessingOutputConfig.Outputs[].FeatureStoreOutput.FeatureGroupName',
    to: 'advice',
    message:
      'The role must be allowed sagemaker:PutRecord on this feature group. Add that statement by hand.',
  },
  { path: 'ProcessingOutputConfig.KmsKeyId', to: 'kms.outputs' },
  { path: 'ProcessingResources.ClusterConfig.VolumeKmsKeyId', to: 'kms.volumes' },
  { path: 'NetworkConfig.VpcConfig.Subnets[]', to: 'vpc' },
  { path: 'NetworkConfig.VpcConfig.SecurityGroupIds[]', to: 'vpc' },
  { path: 'Environment', to: 'offer', slot: 's3.inputs' },
  { path: 'AppSpecification.ContainerArguments', to: 'offer', slot: 's3.inputs' },
  { path: 'AppSpecification.ContainerEntrypoint', to: 'offer', slot: 's3.inputs' },
];
