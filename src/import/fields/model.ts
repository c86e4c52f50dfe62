import { HUB_CONTENT, MODEL_PACKAGE, PRIVATE_REGISTRY, REGISTRY_PASSWORD } from './advice';
import { below, type FieldRow } from './field-row';
import { MODEL_DATA_TYPES } from './s3-data-types';

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_S3ModelDataSource.html */
const MODEL_DATA: readonly FieldRow[] = [
  { path: 'S3DataSource.S3Uri', to: 's3.models', cases: MODEL_DATA_TYPES },
  { path: 'S3DataSource.ManifestS3Uri', to: 's3.models', kind: 'object' },
  { path: 'S3DataSource.HubAccessConfig.HubContentArn', to: 'advice', message: HUB_CONTENT },
];

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html */
const CONTAINER: readonly FieldRow[] = [
  {
    path: 'Image',
    to: 'images',
    cases: [{ field: 'ImageConfig.RepositoryAccessMode', is: 'Vpc', note: PRIVATE_REGISTRY }],
  },
  {
    path: 'ImageConfig.RepositoryAuthConfig.RepositoryCredentialsProviderArn',
    to: 'advice',
    message: REGISTRY_PASSWORD,
  },
  {
    path: 'ModelDataUrl',
    to: 's3.models',
    cases: [{ field: 'Mode', is: 'MultiModel', kind: 'folder' }],
  },
  ...below('ModelDataSource', MODEL_DATA),
  ...below('AdditionalModelDataSources[]', MODEL_DATA),
  { path: 'ModelPackageName', to: 'advice', message: MODEL_PACKAGE },
  { path: 'Environment', to: 'offer', slot: 's3.models' },
];

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModel.html */
export const MODEL: readonly FieldRow[] = [
  { path: 'ModelArn', to: 'own-arn' },
  { path: 'ExecutionRoleArn', to: 'role' },
  ...below('PrimaryContainer', CONTAINER),
  ...below('Containers[]', CONTAINER),
  { path: 'VpcConfig.Subnets[]', to: 'vpc' },
  { path: 'VpcConfig.SecurityGroupIds[]', to: 'vpc' },
];
