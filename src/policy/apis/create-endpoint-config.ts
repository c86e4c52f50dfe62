import type { Api } from './api';
import {
  DECRYPT_INPUT,
  FIND_VPC_ENDPOINTS,
  PUBLISH_METRICS,
  PULL_IMAGES,
  READ_INPUT,
  SIGN_IN_TO_ECR,
  USE_VPC,
  WRITE_ENCRYPTED_OUTPUT,
  WRITE_LOGS,
} from './common-rows';
import { vpcFields } from './common-fields';
import { SAGEMAKER_TRUST } from './common-trust';
import {
  ALARMS,
  CAPTURES,
  INPUTS,
  INPUT_BUCKETS,
  MODELS,
  OUTPUTS,
  OUTPUT_BUCKETS,
  OUTPUT_KEYS,
  TOPICS,
} from './reaches';

const ASYNC = { option: 'async' } as const;
const COMPONENTS = { option: 'inference-components' } as const;

/**
 * An endpoint runs under its model’s role. Only one for inference components takes a role itself.
 * https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html
 */
export const CREATE_ENDPOINT_CONFIG = {
  name: 'CreateEndpointConfig',
  also: ['CreateEndpoint', 'UpdateEndpoint', 'CreateInferenceComponent', 'UpdateInferenceComponent'],
  group: 'deploy',
  words: 'Serve a model: an endpoint, its data capture and asynchronous requests.',
  source: 'endpointApi',
  traits: ['writes-s3'],
  runsAs: 'the role of its model',
  trust: { ...SAGEMAKER_TRUST, sourceArns: ['*'], documented: true },
  logGroup: '/aws/sagemaker/Endpoints',
  metricNamespace: '/aws/sagemaker/Endpoints',
  options: [
    {
      id: 'async',
      title: 'Asynchronous inference',
      words: 'Requests and responses are files in S3: AsyncInferenceConfig.',
    },
    {
      id: 'inference-components',
      title: 'Inference components',
      words: 'The endpoint has a role of its own, ExecutionRoleArn, and models are added to it later.',
    },
    {
      id: 'core-dumps',
      title: 'Core dumps',
      words: 'A container that crashes leaves its memory in S3: CoreDumpConfig.',
    },
  ],
  fields: [
    { path: 'EndpointConfigArn', to: 'own-arn' },
    { path: 'EndpointArn', to: 'own-arn' },
    { path: 'InferenceComponentArn', to: 'own-arn' },
    { path: 'ExecutionRoleArn', to: 'role' },
    { path: 'ExecutionRoleArn', to: 'option', option: 'inference-components' },
    // Of CreateInferenceComponent.
    { path: 'Specification', to: 'option', option: 'inference-components' },
    { path: 'AsyncInferenceConfig', to: 'option', option: 'async' },
    { path: 'ProductionVariants[].CoreDumpConfig', to: 'option', option: 'core-dumps' },
    {
      path: 'DataCaptureConfig.DestinationS3Uri',
      to: 's3.capture',
      caption: { title: 'Data capture', words: 'requests and responses are kept under it; optional' },
    },
    {
      path: null,
      to: 's3.inputs',
      caption: {
        title: 'Asynchronous requests',
        words: 'what InvokeEndpointAsync names as InputLocation',
      },
      needed: ASYNC,
    },
    {
      path: 'AsyncInferenceConfig.OutputConfig.S3OutputPath',
      to: 's3.outputs',
      caption: { title: 'Asynchronous responses', words: 'responses and failures are written under it' },
      needed: ASYNC,
    },
    { path: 'AsyncInferenceConfig.OutputConfig.S3FailurePath', to: 's3.outputs' },
    { path: 'ProductionVariants[].CoreDumpConfig.DestinationS3Uri', to: 's3.outputs' },
    {
      path: 'ExplainerConfig.ClarifyExplainerConfig.ShapConfig.ShapBaselineConfig.ShapBaselineUri',
      to: 's3.inputs',
      kind: 'object',
    },
    {
      path: 'AsyncInferenceConfig.OutputConfig.NotificationConfig.SuccessTopic',
      to: 'sns.publish',
      caption: { title: 'SNS topics', words: 'notified of responses and failures; optional' },
      isRare: true,
    },
    { path: 'AsyncInferenceConfig.OutputConfig.NotificationConfig.ErrorTopic', to: 'sns.publish' },
    {
      path: 'Specification.Container.ArtifactUrl',
      to: 's3.models',
      caption: { title: 'Component artifacts', words: 'models of inference components' },
      needed: COMPONENTS,
    },
    {
      path: 'Specification.Container.Image',
      to: 'images',
      caption: { title: 'Component images', words: 'images of inference components' },
      needed: COMPONENTS,
    },
    // So the describe output calls it.
    { path: 'Specification.Container.DeployedImage.SpecifiedImage', to: 'images' },
    {
      path: 'DeploymentConfig.AutoRollbackConfiguration.Alarms[].AlarmName',
      to: 'alarms',
      caption: { title: 'Rollback alarms', words: 'CloudWatch alarms that end a failed update; optional' },
      isRare: true,
    },
    {
      path: null,
      to: 'kms.inputs',
      caption: { title: 'Input keys', words: 'keys with which requests or models in S3 are encrypted' },
    },
    {
      path: 'DataCaptureConfig.KmsKeyId',
      to: 'kms.outputs',
      caption: { title: 'Output keys', words: 'encrypt responses and captured data in S3' },
    },
    { path: 'AsyncInferenceConfig.OutputConfig.KmsKeyId', to: 'kms.outputs' },
    { path: 'ProductionVariants[].CoreDumpConfig.KmsKeyId', to: 'kms.outputs' },
    {
      path: 'KmsKeyId',
      to: 'kms.volumes',
      caption: {
        title: 'Volume keys',
        words: 'encrypt the storage volumes; the permission is the caller’s, not this role’s',
      },
    },
    ...vpcFields('VpcConfig'),
  ],
  vpcField: 'VpcConfig',
  marks: [
    ['EndpointConfigName', 'ProductionVariants'],
    ['EndpointName', 'EndpointConfigName'],
    ['ProductionVariants', 'DataCaptureConfig'],
    ['ProductionVariants', 'AsyncInferenceConfig'],
    ['InferenceComponentName', 'Specification'],
    ['EndpointName', 'DeploymentConfig'],
  ],
  describeMarks: ['EndpointConfigArn', 'EndpointArn', 'EndpointStatus', 'InferenceComponentArn'],
  rows: [
    { ...PUBLISH_METRICS, source: 'metricNamespaces' },
    { ...WRITE_LOGS, source: 'logGroups' },
    {
      id: 'WriteCapture',
      actions: ['s3:PutObject', 's3:AbortMultipartUpload'],
      reach: CAPTURES,
      purpose: 'keep requests and responses',
      source: 'captureSample',
    },
    { ...READ_INPUT, reach: INPUTS, purpose: 'download asynchronous requests', source: 'asyncInference' },
    {
      id: 'WriteOutput',
      actions: ['s3:PutObject'],
      reach: OUTPUTS,
      purpose: 'upload asynchronous responses and failures',
      source: 'asyncInference',
    },
    {
      id: 'AbortUploads',
      actions: ['s3:AbortMultipartUpload'],
      reach: OUTPUTS,
      purpose: 'abort an upload in parts that has failed',
      source: 'asyncInference',
    },
    {
      id: 'ListInput',
      actions: ['s3:ListBucket'],
      reach: INPUT_BUCKETS,
      when: ASYNC,
      purpose: 'find asynchronous requests; AWS prints it on objects, where it can match nothing',
      source: 'asyncInference',
    },
    {
      id: 'ListOutput',
      actions: ['s3:ListBucket'],
      reach: OUTPUT_BUCKETS,
      when: ASYNC,
      purpose: 'find asynchronous responses; AWS prints it on objects, where it can match nothing',
      source: 'asyncInference',
    },
    {
      id: 'Notify',
      actions: ['sns:Publish'],
      reach: TOPICS,
      purpose: 'notify an SNS topic of responses and failures',
      source: 'asyncInference',
    },
    {
      id: 'WatchAlarms',
      actions: ['cloudwatch:DescribeAlarms'],
      reach: ALARMS,
      purpose: 'roll a failed update back when an alarm goes off',
      source: 'modelGuide',
    },
    {
      id: 'ReadModel',
      actions: ['s3:GetObject'],
      reach: MODELS,
      when: COMPONENTS,
      purpose: 'download the models of inference components',
      source: 'inferenceComponents',
      inferred: true,
    },
    { ...SIGN_IN_TO_ECR, when: COMPONENTS, source: 'inferenceComponents', inferred: true },
    { ...PULL_IMAGES, when: COMPONENTS, source: 'inferenceComponents', inferred: true },
    { ...USE_VPC, source: 'modelVpc' },
    { ...FIND_VPC_ENDPOINTS, source: 'modelVpc' },
    { ...DECRYPT_INPUT, source: 's3KmsRead' },
    { ...WRITE_ENCRYPTED_OUTPUT, source: 'captureSample' },
    {
      id: 'EncryptCoreDumps',
      actions: ['kms:Encrypt'],
      reach: OUTPUT_KEYS,
      when: { option: 'core-dumps' },
      purpose: 'encrypt core dumps with the key',
      source: 'endpointApi',
    },
  ],
  called: {
    actions: [
      'sagemaker:CreateEndpointConfig',
      'sagemaker:DescribeEndpointConfig',
      'sagemaker:CreateEndpoint',
      'sagemaker:DescribeEndpoint',
      'sagemaker:UpdateEndpoint',
    ],
    more: [
      'sagemaker:InvokeEndpoint',
      'sagemaker:DeleteEndpoint',
      'sagemaker:DeleteEndpointConfig',
      'sagemaker:ListTags',
    ],
    resources: ['endpoint-config', 'endpoint'],
    hasPipelinePrefix: false,
  },
  caller: {
    passesRole: false,
    passesRoleWith: 'inference-components',
    rows: [
      {
        sid: 'CreateInferenceComponent',
        actions: ['sagemaker:CreateInferenceComponent', 'sagemaker:DescribeInferenceComponent'],
        on: { service: 'sagemaker', resources: ['inference-component/*', 'endpoint/*'] },
        when: COMPONENTS,
      },
      { sid: 'EncryptEndpointVolume', actions: ['kms:CreateGrant'], on: 'volume-keys' },
    ],
  },
} as const satisfies Api;
