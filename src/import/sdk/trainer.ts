import {
  NONE,
  branches,
  dict,
  knownText,
  list,
  open,
  text,
  thing,
  varying,
  type Dict,
  type Py,
} from '../evaluate-python/py';
import { itemsOf } from '../evaluate-python/members';
import {
  attribute,
  below,
  isRemote,
  madeName,
  nameOfImage,
  requestOf,
  rootOfSession,
  sessionOf,
  type FieldValue,
} from './parts';
import { argumentOf, record, watch, type Call, type Method } from './send';
import { noteScripts, told } from './trace';
import { concatenated } from '../evaluate-python/text';

/** What a trainer of version 3 is made with, and the field of its request that says so. train/model_trainer.py */
const FIELDS: readonly (readonly [name: string, path: string])[] = [
  ['role', 'RoleArn'],
  ['training_image', 'AlgorithmSpecification.TrainingImage'],
  ['algorithm_name', 'AlgorithmSpecification.AlgorithmName'],
  ['environment', 'Environment'],
  ['hyperparameters', 'HyperParameters'],
  ['checkpoint_config', 'CheckpointConfig'],
  ['tensorboard_output_config', 'TensorBoardOutputConfig'],
];

/** `trainer.train(…)`: one training job, whose code travels as a channel. `_create_training_job_args` in train/model_trainer.py */
export const train: Method = (call) => {
  const { self } = call;
  const base =
    attribute(self, 'base_job_name') ??
    nameAfterImage(attribute(self, 'training_image') ?? attribute(self, 'algorithm_name'));
  const root = below(rootOfSession(sessionOf(self)), base);
  const job = madeName(base);
  const staging = below(root, job, 'input');
  const given = [
    ...channels(attribute(self, 'input_data_config'), staging),
    ...channels(argumentOf(call, 'input_data_config', 0), staging),
  ];
  const code = attribute(self, 'source_code');
  const own = code?.kind === 'dict' ? code.entries : new Map<string, Py>();
  const folder = own.get('source_dir');
  const codeChannels = [
    ...(folder === undefined ? [] : [channel('code', isRemote(folder) ? folder : below(staging, 'code'))]),
    ...(code === undefined ? [] : [channel('sm_drivers', below(staging, 'sm_drivers'))]),
  ];
  const output = fieldsOf(attribute(self, 'output_data_config'));
  const compute = fieldsOf(attribute(self, 'compute'));
  const network = fieldsOf(attribute(self, 'networking'));
  const fields: FieldValue[] = [
    ['TrainingJobName', job],
    // Without a role the SDK takes the one that the code runs under.
    ['RoleArn', open('get_execution_role()')],
    ...FIELDS.map(([from, path]): FieldValue => [path, attribute(self, from)]),
    ['OutputDataConfig.S3OutputPath', output.get('s3_output_path') ?? root],
    ['OutputDataConfig.KmsKeyId', output.get('kms_key_id')],
    ['ResourceConfig.VolumeKmsKeyId', compute.get('volume_kms_key_id')],
    ['VpcConfig.Subnets', network.get('subnets')],
    ['VpcConfig.SecurityGroupIds', network.get('security_group_ids')],
    ['InputDataConfig', list([...given, ...codeChannels])],
  ];
  const { trace, site } = call;
  if (output.get('s3_output_path') === undefined) told(trace, 'output', site.offset);
  noteScripts(trace, own.get('entry_script'), own.get('source_dir'));
  if (code !== undefined) told(trace, 'upload', site.offset);
  trace.uploads.push(staging);
  record(call, 'create_training_job', requestOf(fields, site.offset));
  watch(call, 'create_training_job');
  return NONE;
};

function fieldsOf(value: Py | undefined): ReadonlyMap<string, Py> {
  return value?.kind === 'dict' ? value.entries : new Map();
}

/** `{image}-job`. `TrainDefaults.get_base_job_name` in train/defaults.py */
function nameAfterImage(image: Py | undefined): Py {
  return image === undefined
    ? varying('job name')
    : concatenated([nameOfImage(image), text('-job')], 'job name');
}

/** Channels as version 3 takes them: a list of inputs, or a dictionary by name. What is local is uploaded. */
function channels(value: Py | undefined, staging: Py): Dict[] {
  if (value === undefined) return [];
  return branches(value).flatMap((branch) => {
    if (branch.kind === 'dict')
      return [...branch.entries].map(([name, source]) => sourceChannel(name, source, staging));
    return (itemsOf(branch) ?? []).map((each) => {
      const fields = fieldsOf(each);
      const name = knownText(fields.get('channel_name')) ?? 'input';
      return sourceChannel(name, fields.get('data_source') ?? NONE, staging);
    });
  });
}

function sourceChannel(name: string, source: Py, staging: Py): Dict {
  if (source.kind === 'dict')
    return source.entries.has('s3_data_source') || source.entries.has('file_system_data_source')
      ? dict([
          ['ChannelName', text(name)],
          ['DataSource', source],
        ])
      : requestOf(
          [
            ['ChannelName', text(name)],
            [
              source.entries.has('file_system_id')
                ? 'DataSource.FileSystemDataSource'
                : 'DataSource.S3DataSource',
              source,
            ],
          ],
          0,
        );
  return channel(name, isRemote(source) ? source : below(staging, name));
}

function channel(name: string, uri: Py): Dict {
  return requestOf(
    [
      ['ChannelName', text(name)],
      ['DataSource.S3DataSource.S3DataType', text('S3Prefix')],
      ['DataSource.S3DataSource.S3Uri', uri],
    ],
    0,
  );
}

/** `builder.build(…)` makes a model. What it packs is uploaded below the default bucket. serve/model_builder.py */
export const build: Method = (call) => {
  const { self } = call;
  const role = argumentOf(call, 'role_arn') ?? attribute(self, 'role_arn');
  const artifacts =
    attribute(self, 's3_model_data_url') ??
    (attribute(self, 'model_path') === undefined
      ? undefined
      : below(rootOfSession(sessionOf(self)), varying('model name'), 'code'));
  record(
    call,
    'create_model',
    requestOf(
      [
        ['ModelName', argumentOf(call, 'model_name') ?? attribute(self, 'name') ?? varying('model name')],
        ['ExecutionRoleArn', role],
        ['PrimaryContainer.Image', attribute(self, 'image_uri')],
        ['PrimaryContainer.ModelDataUrl', artifacts],
        ['PrimaryContainer.Environment', attribute(self, 'env_vars')],
      ],
      call.site.offset,
    ),
  );
  return thing('BuiltModel', [...self.attributes], call.site.expression);
};

/** `builder.deploy(…)`: the configuration of an endpoint. */
export function deployBuilt(call: Call): Py {
  record(
    call,
    'create_endpoint_config',
    requestOf(
      [
        ['EndpointConfigName', argumentOf(call, 'endpoint_name') ?? varying('endpoint name')],
        ['ProductionVariants', list([requestOf([['VariantName', text('AllTraffic')]], 0)])],
      ],
      call.site.offset,
    ),
  );
  return thing('Predictor', [], call.site.expression);
}
