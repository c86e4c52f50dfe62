import { NONE, text, type Dict, type Py, type Thing } from '../evaluate-python/py';
import { concatenated } from '../evaluate-python/text';
import { channelsOf } from './channels';
import { debuggerOutput, partOf, profilerOutput, rulesOf } from './debugging';
import { imageOf } from './images';
import {
  attribute,
  below,
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
import { codeChannelOf, codeOf, hyperParametersOf } from './training-code';

/** What an estimator is made with, and the field of its request that says so. */
const FIELDS: readonly (readonly [name: string, path: string])[] = [
  ['role', 'RoleArn'],
  ['algorithm_arn', 'AlgorithmSpecification.AlgorithmName'],
  ['input_mode', 'AlgorithmSpecification.TrainingInputMode'],
  [
    'training_repository_access_mode',
    'AlgorithmSpecification.TrainingImageConfig.TrainingRepositoryAccessMode',
  ],
  [
    'training_repository_credentials_provider_arn',
    'AlgorithmSpecification.TrainingImageConfig.TrainingRepositoryAuthConfig.TrainingRepositoryCredentialsProviderArn',
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
  const source = codeOf(self, job, output, place);
  const request = requestOf(
    [
      // A step of a pipeline names no job: every run makes a name of its own.
      ['TrainingJobName', place === null ? job : undefined],
      ['AlgorithmSpecification.TrainingImage', image],
      ...FIELDS.map(([from, path]): FieldValue => [path, attribute(self, from)]),
      ['OutputDataConfig.S3OutputPath', output],
      ['InputDataConfig', channelsOf(inputs, self, codeChannelOf(self, source))],
      ['HyperParameters', hyperParametersOf(self, source)],
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
  if (source !== undefined) trace.uploads.push(source);
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
  const location = attribute(self, 'data_location');
  const name = madeName(text(self.type));
  // The SDK puts no slash after a location of one’s own.
  const folder =
    location === undefined
      ? below(rootOfSession(sessionOf(self)), 'sagemaker-record-sets', name)
      : concatenated([location, name], 's3://…');
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
