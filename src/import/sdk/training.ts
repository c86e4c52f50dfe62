import {
  NONE,
  branches,
  choice,
  dict,
  knownText,
  list,
  text,
  thing,
  truth,
  varying,
  type Dict,
  type Py,
  type Thing,
} from '../evaluate-python/py';
import { itemsOf } from '../evaluate-python/members';
import { imageOf } from './images';
import {
  address,
  attribute,
  below,
  bucketOfAddress,
  bucketOfSession,
  given,
  madeName,
  nameOfImage,
  requestOf,
  rootOfSession,
  sessionOf,
  type FieldValue,
} from './parts';
import { argumentOf, send, type Call, type Method, type Place } from './send';
import { noteScripts, told } from './trace';

/** What an estimator is made with, and the field of its request that says so. */
const FIELDS: readonly (readonly [name: string, path: string])[] = [
  ['role', 'RoleArn'],
  ['algorithm_arn', 'AlgorithmSpecification.AlgorithmName'],
  ['input_mode', 'AlgorithmSpecification.TrainingInputMode'],
  [
    'training_repository_access_mode',
    'AlgorithmSpecification.TrainingImageConfig.TrainingRepositoryAccessMode',
  ],
  ['output_kms_key', 'OutputDataConfig.KmsKeyId'],
  ['volume_kms_key', 'ResourceConfig.VolumeKmsKeyId'],
  ['checkpoint_s3_uri', 'CheckpointConfig.S3Uri'],
  ['subnets', 'VpcConfig.Subnets'],
  ['security_group_ids', 'VpcConfig.SecurityGroupIds'],
  ['enable_network_isolation', 'EnableNetworkIsolation'],
  ['environment', 'Environment'],
];

/** `estimator.fit(…)`: one training job. `_TrainingJob.get_train_args` in estimator.py */
export const fit: Method = (call) => {
  const inputs = argumentOf(call, 'inputs', 0) ?? argumentOf(call, 'records');
  const name = argumentOf(call, 'job_name', 3);
  return send(call, 'create_training_job', (place) =>
    trainingRequest(call, call.self, { name, inputs, place }),
  );
};

/** What one training job of an estimator is given. */
export interface Training {
  readonly name?: Py | undefined;
  readonly inputs: Py | undefined;
  readonly place: Place | null;
}

/** What a training job of an estimator asks for. */
export function trainingRequest(call: Call, self: Thing, { name, inputs, place }: Training): Dict {
  const image = attribute(self, 'algorithm_arn') === undefined ? imageOf(self, 'training') : undefined;
  const job = name ?? jobNameOf(self);
  const output = outputOf(self);
  const request = requestOf(
    [
      // A step of a pipeline names no job: every run makes a name of its own.
      ['TrainingJobName', place === null ? job : undefined],
      ['AlgorithmSpecification.TrainingImage', image],
      ...FIELDS.map(([from, path]): FieldValue => [path, attribute(self, from)]),
      ['OutputDataConfig.S3OutputPath', output],
      ['InputDataConfig', channelsOf(inputs, self)],
      ['HyperParameters', hyperParametersOf(self, job, output, place)],
      ['DebugRuleConfigurations', rulesOf(self)],
      ['DebugHookConfig.S3OutputPath', debuggerOutput(self, output)],
      ['ProfilerConfig.S3OutputPath', profilerOutput(self, output)],
      ['TensorBoardOutputConfig.S3OutputPath', partOf(self, 'tensorboard_output_config', 's3_output_path')],
    ],
    call.site.offset,
  );
  const { trace, site } = call;
  if (attribute(self, 'output_path') === undefined) told(trace, 'output', site.offset);
  if (given(request.entries.get('ProfilerConfig')) !== undefined)
    told(trace, 'debugger', site.offset, 'output_path');
  if (attribute(self, 'entry_point') !== undefined)
    told(trace, place === null ? 'code' : 'pipelineCode', site.offset, 'entry_point');
  noteScripts(trace, attribute(self, 'entry_point'), attribute(self, 'source_dir'));
  const code = request.entries.get('HyperParameters');
  const uploaded = code?.kind === 'dict' ? code.entries.get('sagemaker_submit_directory') : undefined;
  if (uploaded !== undefined) trace.uploads.push(uploaded);
  self.attributes.set('=job', job);
  self.attributes.set('=output', output);
  return request;
}

/** Where a job’s output goes: the root of the default bucket, if nobody says. `_prepare_for_training` in estimator.py */
export function outputOf(self: Thing): Py {
  return attribute(self, 'output_path') ?? below(rootOfSession(sessionOf(self)), '');
}

/** A base name and a time stamp. `_ensure_base_job_name` in estimator.py */
export function jobNameOf(self: Thing): Py {
  return madeName(baseNameOf(self));
}

/** The base of the names of an estimator’s jobs. */
export function baseNameOf(self: Thing): Py {
  const image = imageOf(self, 'training');
  return attribute(self, 'base_job_name') ?? nameOfImage(image ?? NONE);
}

/** Hyperparameters, and where the code is that the container reads. `_stage_user_code_in_s3` in estimator.py */
function hyperParametersOf(self: Thing, job: Py, output: Py, place: Place | null): Dict | undefined {
  const own = attribute(self, 'hyperparameters');
  const made = dict(own?.kind === 'dict' ? own.entries : []);
  const code = codeOf(self, job, output, place);
  if (code !== undefined) made.entries.set('sagemaker_submit_directory', code);
  return made.entries.size === 0 ? undefined : made;
}

/** The source archive of an estimator; undefined where it has no code of its own. */
function codeOf(self: Thing, job: Py, output: Py, place: Place | null): Py | undefined {
  const folder = attribute(self, 'source_dir');
  if (folder !== undefined && isKnownRemote(folder)) return folder;
  if (folder === undefined && attribute(self, 'entry_point') === undefined) return undefined;
  if (place !== null)
    return below(
      codeRoot(self, output),
      place.pipeline,
      'code',
      varying('hash of the code'),
      'sourcedir.tar.gz',
    );
  return below(codeRoot(self, output), job, 'source', 'sourcedir.tar.gz');
}

/** Only the bucket of the output path is used, not its prefix. */
function codeRoot(self: Thing, output: Py): Py {
  const location = attribute(self, 'code_location');
  if (location !== undefined) return location;
  return attribute(self, 'output_path') === undefined
    ? rootOfSession(sessionOf(self))
    : bucketOfAddress(output);
}

function isKnownRemote(value: Py): boolean {
  return branches(value).some(
    (branch) => branch.kind === 'text' && /^s3:\/\//i.test(String(branch.pieces[0] ?? '')),
  );
}

/** `debugger_hook_config=False` switches it off. `_validate_and_set_debugger_configs` in estimator.py */
function debuggerOutput(self: Thing, output: Py): Py | undefined {
  const hook = self.attributes.get('debugger_hook_config');
  if (hook?.kind === 'plain' && hook.value === false) return undefined;
  return partOf(self, 'debugger_hook_config', 's3_output_path') ?? output;
}

/** Each rule runs in an image of AWS, or in its own. debugger/debugger.py */
function rulesOf(self: Thing): Py | undefined {
  const rules = attribute(self, 'rules');
  if (rules === undefined || truth(rules) === false) return undefined;
  const items = itemsOf(rules) ?? [rules];
  const evaluator = imageOf(
    thing(
      'DebuggerRule',
      [...self.attributes].filter(([name]) => name === 'sagemaker_session'),
      self.expression,
    ),
    'training',
  );
  return list(
    items.map((rule) => {
      const own = rule.kind === 'thing' ? attribute(rule, 'image_uri') : undefined;
      return requestOf(
        [
          ['RuleEvaluatorImage', own ?? evaluator],
          ['S3OutputPath', rule.kind === 'thing' ? attribute(rule, 's3_output_path') : undefined],
        ],
        0,
      );
    }),
  );
}

function profilerOutput(self: Thing, output: Py): Py | undefined {
  const isOff = self.attributes.get('disable_profiler');
  if (isOff?.kind === 'plain' && isOff.value === true) return undefined;
  return partOf(self, 'profiler_config', 's3_output_path') ?? output;
}

function partOf(self: Thing, name: string, part: string): Py | undefined {
  const value = attribute(self, name);
  return value?.kind === 'thing' ? attribute(value, part) : undefined;
}

/** Channels: of a dictionary, of one address, or of what the SDK makes of arrays. `_Job._format_inputs_to_input_config` in job.py */
function channelsOf(inputs: Py | undefined, self: Thing): Py | undefined {
  const channels = branches(inputs ?? dict([])).flatMap((value) => {
    if (value.kind === 'dict') return [...value.entries].map(([name, each]) => channel(name, each));
    if (value.kind === 'list') return value.items.map((each) => channel(nameOfRecords(each), each));
    return [channel(value.kind === 'thing' ? nameOfRecords(value) : 'training', value)];
  });
  const model = attribute(self, 'model_uri');
  if (model !== undefined)
    channels.push(channel(knownText(attribute(self, 'model_channel_name')) ?? 'model', model));
  return channels.length === 0 ? undefined : list(channels);
}

function nameOfRecords(value: Py): string {
  return (value.kind === 'thing' ? knownText(value.attributes.get('channel')) : null) ?? 'train';
}

/** One channel of a training job. */
function channel(name: string, value: Py): Dict {
  const source = value.kind === 'thing' ? value : null;
  if (source !== null && source.attributes.has('file_system_id'))
    return requestOf(
      [
        ['ChannelName', text(name)],
        ['DataSource.FileSystemDataSource.FileSystemId', attribute(source, 'file_system_id')],
      ],
      0,
    );
  const uri = source === null ? value : (attribute(source, 's3_data') ?? value);
  return requestOf(
    [
      ['ChannelName', text(name)],
      [
        'DataSource.S3DataSource.S3DataType',
        (source === null ? undefined : attribute(source, 's3_data_type')) ?? text('S3Prefix'),
      ],
      ['DataSource.S3DataSource.S3Uri', uri],
    ],
    0,
  );
}

/** Where the job leaves its model: `OUTPUT/JOB/output/model.tar.gz`. */
export function modelDataOf(self: Thing): Py {
  return below(
    self.attributes.get('=output') ?? outputOf(self),
    self.attributes.get('=job') ?? jobNameOf(self),
    'output',
    'model.tar.gz',
  );
}

/** `estimator.record_set(array)`: the SDK uploads an array in parts, and a manifest of them. amazon_estimator.py */
export const recordSet: Method = ({ self, args, site }) => {
  const location =
    attribute(self, 'data_location') ??
    below(address(bucketOfSession(sessionOf(self))), 'sagemaker-record-sets');
  const folder = below(location, choice([textOfType(self)]));
  return {
    kind: 'thing',
    type: 'RecordSet',
    code: null,
    expression: site.expression,
    attributes: new Map<string, Py>([
      ['s3_data', below(folder, '.amazon.manifest')],
      ['s3_data_type', text('ManifestFile')],
      ['channel', given(args.named.get('channel')) ?? text('train')],
    ]),
  };
};

function textOfType(self: Thing): Py {
  return madeName(text(self.type));
}
