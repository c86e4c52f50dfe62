import { branches, list, text, varying, type Dict, type Py, type Thing } from '../evaluate-python/py';
import { itemsOf } from '../evaluate-python/members';
import { imageOf } from './images';
import {
  attribute,
  below,
  fileName,
  isRemote,
  madeName,
  nameOfImage,
  requestOf,
  rootOfSession,
  sessionOf,
  type FieldValue,
} from './parts';
import { argumentOf, isPipelineSession, send, type Call, type Method } from './send';

/** What a processor is made with, and the field of its request that says so. */
const FIELDS: readonly (readonly [name: string, path: string])[] = [
  ['role', 'RoleArn'],
  ['output_kms_key', 'ProcessingOutputConfig.KmsKeyId'],
  ['volume_kms_key', 'ProcessingResources.ClusterConfig.VolumeKmsKeyId'],
  ['env', 'Environment'],
];

/** Where jobs of Spark read their code, as an argument of `run`. */
const CODE_ARGUMENTS = ['code', 'submit_app'] as const;

/** Files of Spark that are uploaded beside the code, and the channel of each. spark/processing.py */
const SPARK_FILES: readonly (readonly [name: string, channel: string])[] = [
  ['submit_py_files', 'py-files'],
  ['submit_jars', 'jars'],
  ['submit_files', 'files'],
];

/** `processor.run(…)`: one processing job. `ProcessingJob._get_process_args` in processing.py */
export const run: Method = (call) => {
  const isSpark = call.self.attributes.has('=spark');
  const shift = isSpark || !takesCode(call.self) ? 0 : 1;
  const inputs = argumentOf(call, 'inputs', isSpark ? -1 : takesCode(call.self) ? shift : 0);
  const outputs = argumentOf(call, 'outputs', isSpark ? -1 : shift + 1);
  return send(call, 'create_processing_job', processingRequest(call, call.self, { inputs, outputs, call }));
};

interface Given {
  readonly inputs: Py | undefined;
  readonly outputs: Py | undefined;
  readonly call: Call;
}

function takesCode({ type }: Thing): boolean {
  return type !== 'Processor' && !type.includes('Clarify');
}

/** What a processing job asks for. */
export function processingRequest(call: Call, self: Thing, { inputs, outputs }: Given): Dict {
  const job = argumentOf(call, 'job_name') ?? jobNameOf(self);
  const inPipeline = isPipelineSession(sessionOf(self));
  const root = rootOfSession(sessionOf(self));
  const folder = inPipeline ? below(root, varying('pipeline'), varying('step')) : below(root, job);
  const read = [
    ...rows(inputs).map((input, index) => inputOf(input, index, folder)),
    ...codeInputs(call, self, folder, root, job, inPipeline),
  ];
  const written = [
    ...rows(outputs).map((output, index) =>
      outputOf(
        output,
        index,
        inPipeline ? below(root, varying('pipeline'), varying('execution'), varying('step')) : folder,
      ),
    ),
    ...eventLogs(call),
  ];
  const network = attribute(self, 'network_config');
  const net = network?.kind === 'thing' ? network : null;
  return requestOf(
    [
      ['ProcessingJobName', inPipeline ? undefined : job],
      ['AppSpecification.ImageUri', imageOf(self, 'processing') ?? imageOf(self, 'training')],
      ['AppSpecification.ContainerArguments', argumentOf(call, 'arguments')],
      ...FIELDS.map(([from, path]): FieldValue => [path, attribute(self, from)]),
      ['NetworkConfig.VpcConfig.Subnets', net === null ? undefined : attribute(net, 'subnets')],
      [
        'NetworkConfig.VpcConfig.SecurityGroupIds',
        net === null ? undefined : attribute(net, 'security_group_ids'),
      ],
      [
        'NetworkConfig.EnableNetworkIsolation',
        net === null ? undefined : attribute(net, 'enable_network_isolation'),
      ],
      ['ProcessingInputs', read.length === 0 ? undefined : list(read)],
      ['ProcessingOutputConfig.Outputs', written.length === 0 ? undefined : list(written)],
    ],
    call.site.offset,
  );
}

function rows(value: Py | undefined): readonly Py[] {
  if (value === undefined) return [];
  return branches(value).flatMap((branch) => itemsOf(branch) ?? [branch]);
}

function jobNameOf(self: Thing): Py {
  const base = attribute(self, 'base_job_name') ?? attribute(self, 'job_name_prefix');
  const image = imageOf(self, 'processing') ?? imageOf(self, 'training');
  return madeName(base ?? (image === undefined ? varying('image name') : nameOfImage(image)));
}

/** An input. What is local is uploaded below the job’s own folder. `_normalize_inputs` in processing.py */
function inputOf(input: Py, index: number, folder: Py): Py {
  if (input.kind !== 'thing') return input;
  const nested = attribute(input, 's3_input');
  const name = attribute(input, 'input_name') ?? text(`input-${index + 1}`);
  const dataset = attribute(input, 'dataset_definition');
  const source =
    attribute(input, 'source') ?? (nested?.kind === 'thing' ? attribute(nested, 's3_uri') : undefined);
  const type = attribute(input, 's3_data_type') ?? text('S3Prefix');
  const athena = dataset?.kind === 'thing' ? definitionOf(dataset) : [];
  if (source === undefined) return requestOf([['InputName', name], ...athena], 0);
  return processingInput(name, isRemote(source) ? source : below(folder, 'input', name), type);
}

/** What a dataset is drawn from: Athena or Redshift, and where the result goes. */
function definitionOf(dataset: Thing): FieldValue[] {
  const parts: readonly (readonly [string, string])[] = [
    ['athena_dataset_definition', 'DatasetDefinition.AthenaDatasetDefinition'],
    ['redshift_dataset_definition', 'DatasetDefinition.RedshiftDatasetDefinition'],
  ];
  const fields: readonly (readonly [string, string])[] = [
    ['output_s3_uri', 'OutputS3Uri'],
    ['kms_key_id', 'KmsKeyId'],
    ['cluster_role_arn', 'ClusterRoleArn'],
    ['catalog', 'Catalog'],
    ['database', 'Database'],
    ['work_group', 'WorkGroup'],
  ];
  return parts.flatMap(([name, path]) => {
    const part = attribute(dataset, name);
    return part?.kind === 'thing'
      ? fields.map(([from, to]): FieldValue => [`${path}.${to}`, attribute(part, from)])
      : [];
  });
}

function processingInput(name: Py, uri: Py, type: Py = text('S3Prefix')): Dict {
  return requestOf(
    [
      ['InputName', name],
      ['S3Input.S3Uri', uri],
      ['S3Input.S3DataType', type],
    ],
    0,
  );
}

/** An output. Without a destination it goes below the job’s own folder. `_normalize_outputs` in processing.py */
function outputOf(output: Py, index: number, folder: Py): Py {
  if (output.kind !== 'thing') return output;
  const name = attribute(output, 'output_name') ?? text(`output-${index + 1}`);
  return requestOf(
    [
      ['OutputName', name],
      ['S3Output.S3Uri', attribute(output, 'destination') ?? below(folder, 'output', name)],
      ['FeatureStoreOutput.FeatureGroupName', attribute(output, 'feature_store_output')],
    ],
    0,
  );
}

/** The code of a job, as inputs: one file, or an archive and what unpacks it. `_include_code_in_inputs` in processing.py */
function codeInputs(call: Call, self: Thing, folder: Py, root: Py, job: Py, inPipeline: boolean): Py[] {
  const code = CODE_ARGUMENTS.map((name) => argumentOf(call, name, takesCode(self) ? 0 : -1)).find(
    (each) => each !== undefined,
  );
  if (code === undefined || !takesCode(self)) return [];
  const hashed = below(root, varying('pipeline'), 'code', varying('hash of the code'));
  const inputs: Py[] = [];
  const isPacked = self.attributes.has('=packed');
  if (isRemote(code)) inputs.push(processingInput(text('code'), code));
  else if (isPacked) {
    const location = attribute(self, 'code_location');
    const source = inPipeline ? hashed : below(location ?? root, job, 'source');
    inputs.push(
      processingInput(text('code'), below(source, 'sourcedir.tar.gz')),
      processingInput(text('entrypoint'), below(source, 'runproc.sh')),
    );
  } else
    inputs.push(
      processingInput(
        text('code'),
        below(inPipeline ? hashed : below(folder, 'input', 'code'), fileName(code)),
      ),
    );
  if (self.attributes.has('=spark')) inputs.push(...sparkInputs(call, folder));
  return inputs;
}

/** Configuration and further files of a job of Spark. `_stage_configuration`, `_stage_submit_deps` in spark/processing.py */
function sparkInputs(call: Call, folder: Py): Py[] {
  const inputs: Py[] = [];
  if (argumentOf(call, 'configuration') !== undefined)
    inputs.push(processingInput(text('conf'), below(folder, 'input', 'conf', 'configuration.json')));
  for (const [name, channel] of SPARK_FILES) {
    const files = rows(argumentOf(call, name));
    if (files.some((file) => !isRemote(file)))
      inputs.push(processingInput(text(channel), below(folder, 'input', channel)));
    for (const file of files) if (isRemote(file)) inputs.push(processingInput(text(channel), file));
  }
  return inputs;
}

/** `spark_event_logs_s3_uri`, an output. spark/processing.py */
function eventLogs(call: Call): Py[] {
  const uri = argumentOf(call, 'spark_event_logs_s3_uri');
  return uri === undefined
    ? []
    : [
        requestOf(
          [
            ['OutputName', text('output-1')],
            ['S3Output.S3Uri', uri],
          ],
          0,
        ),
      ];
}

/** Methods of Clarify’s processor: each makes a job that reads the data and a configuration, and writes a report. clarify.py */
export const runClarify: Method = (call) => {
  const config = argumentOf(call, 'data_config', 0);
  const data = config?.kind === 'thing' ? config : null;
  const output = data === null ? undefined : attribute(data, 's3_output_path');
  const analysis = (data === null ? undefined : attribute(data, 's3_analysis_config_output_path')) ?? output;
  const input = data === null ? undefined : attribute(data, 's3_data_input_path');
  const { self } = call;
  const request = processingRequest(call, self, { inputs: undefined, outputs: undefined, call });
  const read = [
    ...(analysis === undefined
      ? []
      : [processingInput(text('analysis_config'), below(analysis, 'analysis_config.json'))]),
    ...(input === undefined ? [] : [processingInput(text('dataset'), input)]),
  ];
  request.entries.set('ProcessingInputs', list(read));
  if (output !== undefined) {
    const outputs = requestOf(
      [
        [
          'Outputs',
          list([
            requestOf(
              [
                ['OutputName', text('analysis_result')],
                ['S3Output.S3Uri', output],
              ],
              0,
            ),
          ]),
        ],
      ],
      0,
    );
    request.entries.set('ProcessingOutputConfig', outputs);
  }
  return send(call, 'create_processing_job', request);
};
