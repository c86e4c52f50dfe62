import {
  NONE,
  branches,
  dict,
  list,
  text,
  thing,
  varying,
  type Dict,
  type Py,
  type Thing,
} from '../evaluate-python/py';
import { itemsOf } from '../evaluate-python/members';
import { CLASSES } from './classes';
import { imageOf } from './images';
import {
  address,
  attribute,
  below,
  bucketOfAddress,
  bucketOfSession,
  madeName,
  nameOfImage,
  requestOf,
  rootOfSession,
  sessionOf,
  type FieldValue,
} from './parts';
import {
  argumentOf,
  isPipelineSession,
  madeWith,
  record,
  stepArguments,
  type Call,
  type Method,
} from './send';
import { baseNameOf, modelDataOf } from './training';

/** Makes an endpoint’s configuration of a model that was just made. `Model.deploy` in model.py */
function deployModel(call: Call, model: Thing): Py {
  record(call, 'create_model', modelRequest(call, model));
  endpointConfiguration(call, model);
  return thing(
    'Predictor',
    [['endpoint_name', argumentOf(call, 'endpoint_name') ?? varying('endpoint name')]],
    call.site.expression,
  );
}

function endpointConfiguration(call: Call, model: Thing): void {
  const session = sessionOf(model);
  const root = rootOfSession(session);
  const capture = thingOf(argumentOf(call, 'data_capture_config'));
  const asynchronous = thingOf(argumentOf(call, 'async_inference_config'));
  const isEnabled = capture?.attributes.get('enable_capture');
  const captures = capture !== null && !(isEnabled?.kind === 'plain' && isEnabled.value === false);
  const components = /INFERENCE_COMPONENT/.test(expressionOf(argumentOf(call, 'endpoint_type')));
  const fields: FieldValue[] = [
    ['EndpointConfigName', argumentOf(call, 'endpoint_name') ?? varying('endpoint name')],
    ['ProductionVariants', list([requestOf([['VariantName', text('AllTraffic')]], 0)])],
    ['KmsKeyId', argumentOf(call, 'kms_key')],
  ];
  if (components) fields.push(['ExecutionRoleArn', attribute(model, 'role')]);
  if (captures)
    fields.push(
      [
        'DataCaptureConfig.DestinationS3Uri',
        attribute(capture, 'destination_s3_uri') ?? below(root, 'model-monitor', 'data-capture'),
      ],
      ['DataCaptureConfig.KmsKeyId', attribute(capture, 'kms_key_id')],
    );
  if (asynchronous !== null) {
    const folder = (kind: string) => below(root, kind, varying('endpoint name'));
    fields.push(
      [
        'AsyncInferenceConfig.OutputConfig.S3OutputPath',
        attribute(asynchronous, 'output_path') ?? folder('async-endpoint-outputs'),
      ],
      [
        'AsyncInferenceConfig.OutputConfig.S3FailurePath',
        attribute(asynchronous, 'failure_path') ?? folder('async-endpoint-failures'),
      ],
      ['AsyncInferenceConfig.OutputConfig.KmsKeyId', attribute(asynchronous, 'kms_key_id')],
      [
        'AsyncInferenceConfig.OutputConfig.NotificationConfig',
        attribute(asynchronous, 'notification_config'),
      ],
    );
  }
  record(call, 'create_endpoint_config', requestOf(fields, call.site.offset));
}

function thingOf(value: Py | undefined): Thing | null {
  return value?.kind === 'thing' ? value : null;
}

function expressionOf(value: Py | undefined): string {
  return value?.kind === 'reference' ? value.path : value?.kind === 'open' ? value.expression : '';
}

/** What the making of a model asks for. `_create_sagemaker_model` in model.py */
export function modelRequest(call: Call, model: Thing): Dict {
  const container = containerOf(model);
  const vpc = attribute(model, 'vpc_config');
  return requestOf(
    [
      ['ModelName', isPipelineSession(sessionOf(model)) ? undefined : nameOfModel(model)],
      ['ExecutionRoleArn', attribute(model, 'role')],
      ['PrimaryContainer', container],
      ['VpcConfig', vpc],
    ],
    call.site.offset,
  );
}

function nameOfModel(model: Thing): Py {
  const image = imageOf(model, 'inference');
  return (
    attribute(model, 'name') ?? madeName(image === undefined ? varying('image name') : nameOfImage(image))
  );
}

/** Image, artifacts and environment of a model. `prepare_container_def` of each model class */
export function containerOf(model: Thing): Dict {
  const data = attribute(model, 'model_data');
  const code =
    attribute(model, 'entry_point') ?? (attribute(model, 'source_dir') === undefined ? undefined : text(''));
  const image = imageOf(model, 'inference');
  const environment = attribute(model, 'env');
  const made = dict(environment?.kind === 'dict' ? environment.entries : []);
  let artifacts = data;
  if (code !== undefined && data?.kind !== 'dict') {
    const folder = codeFolder(model, image);
    const own = attribute(model, 'source_dir');
    if (repacks(model) && data !== undefined) artifacts = below(folder, 'model.tar.gz');
    else
      made.entries.set(
        'SAGEMAKER_SUBMIT_DIRECTORY',
        own !== undefined && isS3(own) ? own : below(folder, 'sourcedir.tar.gz'),
      );
  }
  return requestOf(
    [
      ['Image', image],
      ['ModelDataUrl', artifacts?.kind === 'dict' ? undefined : artifacts],
      ['ModelDataSource', artifacts?.kind === 'dict' ? artifacts : undefined],
      ['Environment', made.entries.size === 0 ? undefined : made],
    ],
    0,
  );
}

function isS3(value: Py): boolean {
  return branches(value).some(
    (branch) => branch.kind === 'text' && String(branch.pieces[0] ?? '').startsWith('s3://'),
  );
}

/** Whether code and artifacts are packed together anew. A generic model is where it has both a folder and a script. */
function repacks(model: Thing): boolean {
  const known = CLASSES.get(model.type)?.repacks;
  return (
    known ?? (attribute(model, 'source_dir') !== undefined && attribute(model, 'entry_point') !== undefined)
  );
}

/** Where a model’s code goes: below the bucket, or `code_location`, under the model’s name. `model_code_key_prefix` in fw_utils.py */
function codeFolder(model: Thing, image: Py | undefined): Py {
  const location = attribute(model, 'code_location');
  const session = sessionOf(model);
  const name =
    attribute(model, 'name') ?? madeName(image === undefined ? varying('image name') : nameOfImage(image));
  return below(location ?? address(bucketOfSession(session)), name);
}

/** `model.deploy(…)`. */
export const deploy: Method = (call) => deployModel(call, call.self);

/** `model.create(…)` makes a model alone; with a pipeline’s session it is what a step is made of. */
export const create: Method = (call) => {
  const request = modelRequest(call, call.self);
  if (isPipelineSession(sessionOf(call.self))) return stepArguments('create_model', request, call.site);
  record(call, 'create_model', request);
  return NONE;
};

/** `estimator.create_model(…)`: a model of what the estimator’s job leaves. */
export const modelOfEstimator: Method = (call) => modelFrom(call, call.self);

/** The model of an estimator, made with what a call adds. `Framework.create_model` and its kin */
function modelFrom(call: Call, estimator: Thing): Thing {
  const ofFramework = CLASSES.get(`${estimator.type}Model`);
  const isFramework = ofFramework !== undefined && CLASSES.get(estimator.type)?.image !== undefined;
  const hasCode = isFramework && attribute(estimator, 'entry_point') !== undefined;
  const kept: readonly string[] = [
    'role',
    'framework_version',
    'py_version',
    'transformers_version',
    'pytorch_version',
    'tensorflow_version',
    'image_uri',
    'code_location',
    'sagemaker_session',
  ];
  const model = thing(isFramework ? `${estimator.type}Model` : 'Model', [], call.site.expression);
  for (const name of kept) {
    const value = attribute(estimator, name);
    if (value !== undefined) model.attributes.set(name, value);
  }
  if (!isFramework) {
    const image = imageOf(estimator, 'training');
    if (image !== undefined) model.attributes.set('image_uri', image);
  }
  model.attributes.set('model_data', modelDataOf(estimator));
  // TensorFlow serves a model without the code that trained it.
  if (hasCode && estimator.type !== 'TensorFlow') {
    const entry = attribute(estimator, 'entry_point');
    if (entry !== undefined) model.attributes.set('entry_point', entry);
    const code = sourceOf(estimator);
    if (code !== undefined) model.attributes.set('source_dir', code);
  }
  if (hasCode) model.attributes.set('name', madeName(baseNameOf(estimator)));
  const subnets = attribute(estimator, 'subnets');
  if (subnets !== undefined) {
    const groups = attribute(estimator, 'security_group_ids');
    model.attributes.set(
      'vpc_config',
      requestOf(
        [
          ['Subnets', subnets],
          ['SecurityGroupIds', groups],
        ],
        0,
      ),
    );
  }
  for (const name of [
    'role',
    'image_uri',
    'entry_point',
    'source_dir',
    'name',
    'env',
    'code_location',
  ] as const) {
    const value = argumentOf(call, name);
    if (value !== undefined) model.attributes.set(name, value);
  }
  return model;
}

/** The archive that training read: the model’s code is the same. */
function sourceOf(estimator: Thing): Py | undefined {
  const folder = attribute(estimator, 'source_dir');
  if (folder !== undefined && isS3(folder)) return folder;
  const output = attribute(estimator, 'output_path');
  const root =
    attribute(estimator, 'code_location') ??
    (output === undefined ? rootOfSession(sessionOf(estimator)) : bucketOfAddress(output));
  return below(
    root,
    estimator.attributes.get('=job') ?? madeName(baseNameOf(estimator)),
    'source',
    'sourcedir.tar.gz',
  );
}

/** `estimator.deploy(…)`. */
export const deployEstimator: Method = (call) => {
  const model = modelFrom(call, call.self);
  const name = argumentOf(call, 'model_name');
  if (name !== undefined) model.attributes.set('name', name);
  return deployModel(call, model);
};

/** `estimator.transformer(…)`, `model.transformer(…)`: a model, and what transforms with it. */
export const transformerOfEstimator: Method = (call) => transformerOf(call, modelFrom(call, call.self));
export const transformerOfModel: Method = (call) => transformerOf(call, call.self);

function transformerOf(call: Call, model: Thing): Py {
  const image = imageOf(model, 'inference');
  record(call, 'create_model', modelRequest(call, model));
  return thing(
    'Transformer',
    [
      ['=base', image === undefined ? varying('image name') : nameOfImage(image)],
      ...['output_path', 'output_kms_key', 'volume_kms_key'].map((name): [string, Py] => [
        name,
        argumentOf(call, name) ?? NONE,
      ]),
      ['sagemaker_session', model.attributes.get('sagemaker_session') ?? NONE],
      ['model_name', nameOfModel(model)],
    ],
    call.site.expression,
  );
}

/** `transformer.transform(…)`: one transform job. `_TransformJob` in transformer.py */
export const transform: Method = (call) => {
  const { self } = call;
  const session = sessionOf(self);
  const job =
    argumentOf(call, 'job_name') ??
    madeName(madeWith(call, 'base_transform_job_name', '=base') ?? varying('image name'));
  const root = rootOfSession(session);
  const inPipeline = isPipelineSession(session);
  const capture = thingOf(argumentOf(call, 'batch_data_capture_config'));
  const request = requestOf(
    [
      ['TransformJobName', inPipeline ? undefined : job],
      ['ModelName', attribute(self, 'model_name')],
      [
        'TransformInput.DataSource.S3DataSource.S3DataType',
        argumentOf(call, 'data_type', 1) ?? text('S3Prefix'),
      ],
      ['TransformInput.DataSource.S3DataSource.S3Uri', argumentOf(call, 'data', 0)],
      [
        'TransformOutput.S3OutputPath',
        attribute(self, 'output_path') ??
          (inPipeline
            ? below(root, varying('pipeline'), varying('execution'), varying('step'))
            : below(root, job)),
      ],
      ['TransformOutput.KmsKeyId', attribute(self, 'output_kms_key')],
      ['TransformResources.VolumeKmsKeyId', attribute(self, 'volume_kms_key')],
      [
        'DataCaptureConfig.DestinationS3Uri',
        capture === null ? undefined : attribute(capture, 'destination_s3_uri'),
      ],
      ['DataCaptureConfig.KmsKeyId', capture === null ? undefined : attribute(capture, 'kms_key_id')],
    ],
    call.site.offset,
  );
  self.attributes.set('output_path', attribute(self, 'output_path') ?? below(root, job));
  if (inPipeline) return stepArguments('create_transform_job', request, call.site);
  record(call, 'create_transform_job', request);
  return NONE;
};

/** Several models behind each other: one container each. `PipelineModel.pipeline_container_def` in pipeline.py */
function pipelineModelRequest(call: Call): Dict {
  const { self } = call;
  const models = itemsOf(attribute(self, 'models') ?? list([])) ?? [];
  const containers = models.flatMap((model) => (model.kind === 'thing' ? [containerOf(model)] : [model]));
  return requestOf(
    [
      [
        'ModelName',
        isPipelineSession(sessionOf(self)) ? undefined : (attribute(self, 'name') ?? varying('model name')),
      ],
      ['ExecutionRoleArn', attribute(self, 'role')],
      ['Containers', list(containers)],
      ['VpcConfig', attribute(self, 'vpc_config')],
    ],
    call.site.offset,
  );
}

export const deployPipelineModel: Method = (call) => {
  record(call, 'create_model', pipelineModelRequest(call));
  endpointConfiguration(call, call.self);
  return thing('Predictor', [], call.site.expression);
};

export const createPipelineModel: Method = (call) => {
  const request = pipelineModelRequest(call);
  if (isPipelineSession(sessionOf(call.self))) return stepArguments('create_model', request, call.site);
  record(call, 'create_model', request);
  return NONE;
};

export const transformerOfPipelineModel: Method = (call) => {
  record(call, 'create_model', pipelineModelRequest(call));
  return thing(
    'Transformer',
    [
      ['output_path', argumentOf(call, 'output_path') ?? NONE],
      ['sagemaker_session', call.self.attributes.get('sagemaker_session') ?? NONE],
    ],
    call.site.expression,
  );
};

/** Many models in one folder. `MultiDataModel` in multidatamodel.py */
function multiModelRequest(call: Call): Dict {
  const { self } = call;
  const inner = thingOf(attribute(self, 'model'));
  const base = inner === null ? dict([]) : containerOf(inner);
  const prefix = attribute(self, 'model_data_prefix');
  const container = requestOf(
    [
      ['Image', base.entries.get('Image') ?? attribute(self, 'image_uri')],
      ['Environment', base.entries.get('Environment')],
      ['Mode', text('MultiModel')],
      ['ModelDataUrl', prefix],
    ],
    0,
  );
  return requestOf(
    [
      ['ModelName', attribute(self, 'name') ?? varying('model name')],
      [
        'ExecutionRoleArn',
        attribute(self, 'role') ?? (inner === null ? undefined : attribute(inner, 'role')),
      ],
      ['PrimaryContainer', container],
      ['VpcConfig', inner === null ? undefined : attribute(inner, 'vpc_config')],
    ],
    call.site.offset,
  );
}

export const deployMultiModel: Method = (call) => {
  record(call, 'create_model', multiModelRequest(call));
  endpointConfiguration(call, call.self);
  return thing('Predictor', [], call.site.expression);
};

export const createMultiModel: Method = (call) => {
  record(call, 'create_model', multiModelRequest(call));
  return NONE;
};
