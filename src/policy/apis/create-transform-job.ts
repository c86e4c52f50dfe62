import type { Api } from './api';
import { INPUT_KEYS_UNNAMED, MANIFESTS } from './common-fields';
import {
  DECRYPT_INPUT,
  ENCRYPT_VOLUME,
  LIST_INPUT,
  PUBLISH_METRICS,
  READ_INPUT,
  USE_VPC,
  WRITE_ENCRYPTED_OUTPUT,
  WRITE_LOGS,
} from './common-rows';
import { SAGEMAKER_TRUST } from './common-trust';
import { CAPTURES, INPUTS, OUTPUTS } from './reaches';

/**
 * A transform job takes no role: it runs under its model’s, which therefore needs what the job reads and writes.
 * https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTransformJob.html
 */
export const CREATE_TRANSFORM_JOB = {
  name: 'CreateTransformJob',
  group: 'deploy',
  words: 'Run a model over a whole data set.',
  source: 'transformRole',
  traits: ['writes-s3'],
  runsAs: 'the role of its model',
  trust: { ...SAGEMAKER_TRUST, sourceArns: ['transform-job/*'], documented: true },
  logGroup: '/aws/sagemaker/TransformJobs',
  metricNamespace: '/aws/sagemaker/TransformJobs',
  options: [],
  fields: [
    { path: 'TransformJobArn', to: 'own-arn' },
    {
      path: 'TransformInput.DataSource.S3DataSource.S3Uri',
      to: 's3.inputs',
      caption: { title: 'Transform input', words: 'read by every transform instance' },
      needed: true,
      cases: MANIFESTS,
    },
    {
      path: 'TransformOutput.S3OutputPath',
      to: 's3.outputs',
      caption: { title: 'Transform output', words: 'predictions are written under it' },
      needed: true,
    },
    {
      path: 'DataCaptureConfig.DestinationS3Uri',
      to: 's3.capture',
      caption: { title: 'Data capture', words: 'input and output of the batch are kept under it; optional' },
      isRare: true,
    },
    INPUT_KEYS_UNNAMED,
    {
      path: 'TransformOutput.KmsKeyId',
      to: 'kms.outputs',
      caption: { title: 'Output keys', words: 'encrypt the predictions in S3' },
    },
    {
      path: 'TransformResources.VolumeKmsKeyId',
      to: 'kms.volumes',
      caption: { title: 'Volume keys', words: 'encrypt the storage volumes' },
    },
    // AWS’s API text says that it encrypts the volume, its guide that it encrypts what is captured.
    { path: 'DataCaptureConfig.KmsKeyId', to: 'kms.outputs' },
    { path: 'DataCaptureConfig.KmsKeyId', to: 'kms.volumes' },
    { path: 'Environment', to: 'offer', use: 'input' },
  ],
  vpcField: 'the model’s VpcConfig',
  marks: [['TransformJobName'], ['TransformInput', 'TransformOutput']],
  describeMarks: ['TransformJobArn', 'TransformJobStatus'],
  rows: [
    { ...PUBLISH_METRICS, source: 'metricNamespaces' },
    { ...WRITE_LOGS, source: 'logGroups' },
    { ...LIST_INPUT, source: 'transformRole' },
    { ...READ_INPUT, reach: INPUTS, source: 'transformRole' },
    {
      id: 'WriteOutput',
      actions: ['s3:PutObject'],
      reach: OUTPUTS,
      purpose: 'upload the predictions',
      source: 'transformApi',
    },
    {
      id: 'AbortUploads',
      actions: ['s3:AbortMultipartUpload'],
      reach: OUTPUTS,
      purpose: 'abort an upload in parts that has failed',
      source: 'additionalS3',
    },
    {
      id: 'WriteCapture',
      actions: ['s3:PutObject', 's3:AbortMultipartUpload'],
      reach: CAPTURES,
      purpose: 'keep input and output of the batch',
      source: 'transformApi',
      inferred: true,
    },
    { ...USE_VPC, source: 'transformVpc' },
    { ...DECRYPT_INPUT, source: 's3KmsRead' },
    { ...WRITE_ENCRYPTED_OUTPUT, source: 'transformApi' },
    { ...ENCRYPT_VOLUME, source: 'apiPermissions' },
  ],
  called: {
    actions: ['sagemaker:CreateTransformJob', 'sagemaker:DescribeTransformJob'],
    stop: 'sagemaker:StopTransformJob',
    resources: ['transform-job'],
    hasPipelinePrefix: true,
  },
  caller: { passesRole: false },
} as const satisfies Api;
