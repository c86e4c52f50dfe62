import type { AddressCase, Field } from './api';

/** Fields that the requests of more than one operation have. */

/** What the role's policy has no list for, in one sentence each. */
export const PRIVATE_REGISTRY =
  'SageMaker pulls this image through your VPC from a private registry, which needs no permission for Amazon ECR.';

export const MODEL_PACKAGE =
  'SageMaker takes image and artifacts from this itself; the policy needs no statement for an image. If it belongs to another account, its owner must share it.';

export const FILE_SYSTEM =
  'A file system is reached through the VPC, not through S3: it needs no S3 permission, and the job must be in the VPC.';

export const HUB_CONTENT =
  'A private hub needs sagemaker:DescribeHubContent on this ARN. Add it under Other access.';

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_S3DataSource.html */
export const MANIFESTS = [
  {
    field: 'S3DataType',
    is: 'ManifestFile',
    kind: 'manifest',
    note: 'Read as one file: the manifest. Add the objects that it lists as inputs too.',
  },
  {
    field: 'S3DataType',
    is: 'AugmentedManifestFile',
    kind: 'manifest',
    note: 'Read as one file: the manifest. Add the objects that its lines name as inputs too.',
  },
] as const satisfies readonly AddressCase[];

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_S3ModelDataSource.html */
export const MODEL_DATA_TYPES = [
  { field: 'CompressionType', is: 'Gzip', kind: 'object' },
  { field: 'S3DataType', is: 'S3Object', kind: 'object' },
  { field: 'S3DataType', is: 'S3Prefix', kind: 'folder' },
] as const satisfies readonly AddressCase[];

/** Keys of data in S3, which no request names. */
export const INPUT_KEYS_UNNAMED = {
  path: null,
  to: 'kms.inputs',
  caption: { title: 'Input keys', words: 'keys with which the input in S3 is encrypted' },
} as const satisfies Field;

/** The function that gives the password of a private registry. */
export const REGISTRY_WORDS = {
  title: 'Registry password functions',
  words: 'give the password of a private image registry; rare',
} as const;

/**
 * Where the SDK puts the archive of the code that it uploads: the container downloads it under the role before the code
 * runs. A directory in the image, such as `/opt/ml/code`, needs no permission.
 * https://github.com/aws/sagemaker-python-sdk/blob/v2.257.6/src/sagemaker/estimator.py (`_stage_user_code_in_s3`)
 * https://github.com/aws/sagemaker-training-toolkit/blob/master/src/sagemaker_training/files.py (`download_and_extract`)
 */
export function submitDirectory(path: string): Field {
  return {
    path: `${path}.sagemaker_submit_directory`,
    to: 's3.inputs',
    kind: 'object',
    isFreeText: true,
  };
}

/** The names below which training jobs write, for outputs that are a whole bucket. */
export const JOB_NAMES = {
  to: 'training.names',
  caption: {
    title: 'Training job names',
    words: 'or how they begin: an output that is a whole bucket is written below these only; optional',
  },
  isRare: true,
} as const;

/** Subnets and security groups below a field. */
export function vpcFields(path: string): readonly Field[] {
  return [
    { path: `${path}.Subnets[]`, to: 'vpc' },
    { path: `${path}.SecurityGroupIds[]`, to: 'vpc' },
  ];
}

/** The fields of a part of a request that stands below a path. */
export function below(path: string, fields: readonly Field[]): readonly Field[] {
  return fields.map((field) => (field.path === null ? field : { ...field, path: `${path}.${field.path}` }));
}

/** Further fields of lists that have their caption already. */
export function uncaptioned(fields: readonly Field[]): readonly Field[] {
  return fields.map((field) => {
    if (!('caption' in field)) return field;
    const { caption: _caption, needed: _needed, isRare: _isRare, ...others } = field;
    return others;
  });
}
