import type { AddressCase } from './field-row';

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_S3DataSource.html */
export const MANIFESTS = [
  {
    field: 'S3DataType',
    is: 'ManifestFile',
    kind: 'object',
    note: 'Read as one file: the manifest. Add the objects that it lists as inputs too.',
  },
  {
    field: 'S3DataType',
    is: 'AugmentedManifestFile',
    kind: 'object',
    note: 'Read as one file: the manifest. Add the objects that its lines name as inputs too.',
  },
] as const satisfies readonly AddressCase[];

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_S3ModelDataSource.html */
export const MODEL_DATA_TYPES = [
  { field: 'CompressionType', is: 'Gzip', kind: 'object' },
  { field: 'S3DataType', is: 'S3Object', kind: 'object' },
  { field: 'S3DataType', is: 'S3Prefix', kind: 'folder' },
] as const satisfies readonly AddressCase[];
