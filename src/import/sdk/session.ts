import { NONE, knownText, list, open, text, thing, type Py, type Thing } from '../evaluate-python/py';
import { argument } from '../evaluate-python/arguments';
import { concatenated, textOf } from '../evaluate-python/text';
import type { Site } from '../evaluate-python/run';
import { attribute, bucketOfSession, fileName, given, address, requestOf, rootOfSession } from './parts';
import { writtenText } from './boto';
import { trainingNamed } from './describe';
import { record, type Method } from './send';

/** The region that a session is in: the one that the script names, or the one where it runs. */
export function regionOf(self: Thing, expression: string): Py {
  return attribute(self, 'region') ?? textOf([{ name: 'region', expression }], expression);
}

/** `session.upload_data(path, bucket, key_prefix)` gives where it is then. session.py */
const uploadData: Method = ({ self, args, trace }) => {
  const bucket = given(argument(args, 'bucket', 1));
  const prefix = given(argument(args, 'key_prefix', 2)) ?? text('data');
  const root = bucket === undefined ? rootOfSession(self) : address(bucket);
  const path = argument(args, 'path', 0);
  const name = knownText(path);
  // One file keeps its name; of a folder nobody sees whether it is one.
  const isFile = name !== null && /\.[A-Za-z0-9]{1,8}$/.test(name);
  // Slashes stay as they are written: a prefix that ends in one gives two.
  const folder = concatenated([root, prefix], 'upload_data()', '/');
  trace.uploads.push(folder);
  return isFile ? concatenated([folder, fileName(text(name))], 'upload_data()', '/') : folder;
};

/** `session.create_model(name, role, container_defs)`. session.py */
const createModel: Method = (call) => {
  const definition = argument(call.args, 'container_defs', 2) ?? call.args.named.get('primary_container');
  const field = definition?.kind === 'list' ? 'Containers' : 'PrimaryContainer';
  const primary = definition?.kind === 'text' ? requestOf([['Image', definition]], 0) : definition;
  record(
    call,
    'create_model',
    requestOf(
      [
        ['ModelName', argument(call.args, 'name', 0)],
        ['ExecutionRoleArn', argument(call.args, 'role', 1)],
        [field, primary],
        ['VpcConfig', argument(call.args, 'vpc_config', 3)],
      ],
      call.site.offset,
    ),
  );
  return argument(call.args, 'name', 0) ?? NONE;
};

/** `session.endpoint_from_job(job_name, …)`: a model of what a job leaves, and an endpoint. session.py */
const endpointFromJob: Method = (call) => {
  const job = argument(call.args, 'job_name', 0) ?? NONE;
  const found = trainingNamed(call.trace, job);
  const image = given(argument(call.args, 'image_uri', 3)) ?? found?.image;
  record(
    call,
    'create_model',
    requestOf(
      [
        ['ModelName', given(argument(call.args, 'name', 4)) ?? job],
        ['ExecutionRoleArn', given(argument(call.args, 'role', 5)) ?? found?.role],
        ['PrimaryContainer.Image', image],
        ['PrimaryContainer.ModelDataUrl', found?.artifacts],
        ['VpcConfig', given(call.args.named.get('vpc_config_override'))],
      ],
      call.site.offset,
    ),
  );
  const variants = list([requestOf([['VariantName', text('AllTraffic')]], 0)]);
  record(
    call,
    'create_endpoint_config',
    requestOf(
      [
        ['EndpointConfigName', job],
        ['ProductionVariants', variants],
      ],
      call.site.offset,
    ),
  );
  return open(call.site.expression);
};

/** `session.endpoint_from_production_variants(name, variants, …)`. session.py */
const endpointFromVariants: Method = (call) => {
  record(
    call,
    'create_endpoint_config',
    requestOf(
      [
        ['EndpointConfigName', argument(call.args, 'name', 0)],
        ['KmsKeyId', argument(call.args, 'kms_key', 3)],
      ],
      call.site.offset,
    ),
  );
  return argument(call.args, 'name', 0) ?? NONE;
};

/** `session.default_bucket()`: it looks whether the bucket is there, and makes it where it is not. session.py */
const defaultBucket: Method = ({ self, site, trace }) => {
  const bucket = bucketOfSession(self);
  const on = new Map([['Bucket', writtenText(bucket) ?? '']]);
  for (const method of ['head_bucket', 'create_bucket'])
    trace.sdkCalls.push({
      service: 's3',
      method,
      given: on,
      expression: site.expression,
      offset: site.offset,
    });
  return bucket;
};

/** Methods of a session that send a request as it is given, by the fields that their arguments are. session.py */
const SENDS: ReadonlyMap<string, { operation: string; fields: readonly (readonly [string, string])[] }> =
  new Map([
    [
      'train',
      {
        operation: 'create_training_job',
        fields: [
          ['job_name', 'TrainingJobName'],
          ['role', 'RoleArn'],
          ['image_uri', 'AlgorithmSpecification.TrainingImage'],
          ['input_config', 'InputDataConfig'],
          ['output_config', 'OutputDataConfig'],
          ['resource_config', 'ResourceConfig'],
          ['vpc_config', 'VpcConfig'],
          ['hyperparameters', 'HyperParameters'],
          ['checkpoint_s3_uri', 'CheckpointConfig.S3Uri'],
          ['environment', 'Environment'],
        ],
      },
    ],
    [
      'process',
      {
        operation: 'create_processing_job',
        fields: [
          ['job_name', 'ProcessingJobName'],
          ['role_arn', 'RoleArn'],
          ['inputs', 'ProcessingInputs'],
          ['output_config', 'ProcessingOutputConfig'],
          ['resources', 'ProcessingResources'],
          ['app_specification', 'AppSpecification'],
          ['network_config', 'NetworkConfig'],
          ['environment', 'Environment'],
        ],
      },
    ],
    [
      'transform',
      {
        operation: 'create_transform_job',
        fields: [
          ['job_name', 'TransformJobName'],
          ['model_name', 'ModelName'],
          ['input_config', 'TransformInput'],
          ['output_config', 'TransformOutput'],
          ['resource_config', 'TransformResources'],
          ['batch_data_capture_config', 'DataCaptureConfig'],
        ],
      },
    ],
  ]);

function sendAs(name: string): Method {
  return (call) => {
    const { operation, fields } = SENDS.get(name) ?? { operation: '', fields: [] };
    const values = fields.map(([from, path], index): readonly [string, Py | undefined] => [
      path,
      argument(call.args, from, index === 0 && call.args.named.size === 0 ? 0 : -1),
    ]);
    record(call, operation, requestOf(values, call.site.offset));
    return NONE;
  };
}

/** What a session of the SDK does. */
export const SESSION_METHODS: ReadonlyMap<string, Method> = new Map<string, Method>([
  ['default_bucket', defaultBucket],
  ['upload_data', uploadData],
  ['create_model', createModel],
  ['train', sendAs('train')],
  ['process', sendAs('process')],
  ['transform', sendAs('transform')],
  ['endpoint_from_job', endpointFromJob],
  ['endpoint_from_production_variants', endpointFromVariants],
  ['get_caller_identity_arn', ({ site }) => open(site.expression)],
  ['account_id', ({ site }) => textOf([{ name: 'account', expression: site.expression }], site.expression)],
]);

/** What a session has. */
export function sessionAttribute(self: Thing, name: string, site: Site): Py | null {
  if (name === 'boto_region_name' || name === 'region_name' || name === '_region_name')
    return regionOf(self, site.expression);
  if (name === 'boto_session')
    return thing('boto3.Session', [['region', regionOf(self, site.expression)]], site.expression);
  if (name === 'sagemaker_client')
    return thing('boto3.client', [['service', text('sagemaker')]], site.expression);
  return null;
}

/** Makes a session know the region of the boto3 session that it is made with. */
export function completeSession(session: Thing): Thing {
  const inner = session.attributes.get('boto_session');
  const region = inner?.kind === 'thing' ? attribute(inner, 'region') : undefined;
  if (region !== undefined) session.attributes.set('region', region);
  return session;
}
