import { NONE, list, text, varying, type Dict, type Py, type Thing } from '../evaluate-python/py';
import { frameworkOf, imageOf } from './images';
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
import { codeInputs, takesCode } from './processing-code';
import { inputOf, outputOf, processingOutput, rows } from './processing-inputs';
import { argumentOf, send, type Call, type Method, type Place } from './send';
import { noteScripts, told } from './trace';

/** What a processor is made with, and the field of its request that says so. */
const FIELDS: readonly (readonly [name: string, path: string])[] = [
  ['role', 'RoleArn'],
  ['output_kms_key', 'ProcessingOutputConfig.KmsKeyId'],
  ['volume_kms_key', 'ProcessingResources.ClusterConfig.VolumeKmsKeyId'],
  ['env', 'Environment'],
];

/** `processor.run(…)`: one processing job. `ProcessingJob._get_process_args` in processing.py */
export const run: Method = (call) => {
  const isSpark = call.self.attributes.has('=spark');
  const shift = isSpark || !takesCode(call.self) ? 0 : 1;
  const inputs = argumentOf(call, 'inputs', isSpark ? -1 : takesCode(call.self) ? shift : 0);
  const outputs = argumentOf(call, 'outputs', isSpark ? -1 : shift + 1);
  return send(call, 'create_processing_job', (place) =>
    processingRequest(call, call.self, { inputs, outputs, place }),
  );
};

/** What one processing job of a processor is given. */
export interface Given {
  readonly inputs: Py | undefined;
  readonly outputs: Py | undefined;
  readonly place: Place | null;
}

/** What a processing job asks for. */
export function processingRequest(call: Call, self: Thing, { inputs, outputs, place }: Given): Dict {
  const job = argumentOf(call, 'job_name') ?? jobNameOf(self);
  const root = rootOfSession(sessionOf(self));
  const folder = uploadFolder(call, self, place);
  const results =
    place === null ? folder : below(root, place.pipeline, varying('pipeline execution id'), place.step);
  const sources = [
    ...rows(inputs).map((input) => (input.kind === 'thing' ? attribute(input, 'source') : undefined)),
    argumentOf(call, 'code', 0),
    argumentOf(call, 'submit_app', 0),
  ];
  const unplaced = rows(outputs).some(
    (output) => output.kind === 'thing' && attribute(output, 'destination') === undefined,
  );
  const read = [
    ...rows(inputs).map((input, index) => inputOf(input, index, folder)),
    ...codeInputs({ call, self, folder, root, job, place }),
  ];
  const written = [
    ...rows(outputs).map((output, index) => outputOf(output, index, results)),
    ...eventLogs(call, rows(outputs).length),
  ];
  const { trace, site } = call;
  noteScripts(trace, argumentOf(call, 'code', 0), argumentOf(call, 'source_dir'));
  noteScripts(trace, argumentOf(call, 'submit_app', 0), undefined);
  const isHere = (value: Py | undefined) => value !== undefined && !isRemote(value);
  if (sources.some((each) => isHere(each))) {
    told(trace, 'upload', site.offset);
    trace.uploads.push(below(folder, 'input'));
  }
  if (unplaced) told(trace, 'results', site.offset);
  return requestOf(
    [
      ['ProcessingJobName', place === null ? job : undefined],
      ['AppSpecification.ImageUri', imageOf(self, 'processing') ?? imageOf(self, 'training')],
      ['AppSpecification.ContainerArguments', argumentOf(call, 'arguments')],
      ...FIELDS.map(([from, path]): FieldValue => [path, attribute(self, from)]),
      ...networkFields(self),
      ['ProcessingInputs', read.length === 0 ? undefined : list(read)],
      ['ProcessingOutputConfig.Outputs', written.length === 0 ? undefined : list(written)],
    ],
    call.site.offset,
  );
}

/** The network of a processor. network.py */
export function networkFields(self: Thing): readonly FieldValue[] {
  const network = attribute(self, 'network_config');
  if (network?.kind !== 'thing') return [];
  return [
    ['NetworkConfig.VpcConfig.Subnets', attribute(network, 'subnets')],
    ['NetworkConfig.VpcConfig.SecurityGroupIds', attribute(network, 'security_group_ids')],
    ['NetworkConfig.EnableNetworkIsolation', attribute(network, 'enable_network_isolation')],
  ];
}

/** Where what is local is uploaded: below the job’s name, or the pipeline’s and the step’s. */
export function uploadFolder(call: Call, self: Thing, place: Place | null): Py {
  const root = rootOfSession(sessionOf(self));
  const job = argumentOf(call, 'job_name') ?? jobNameOf(self);
  return place === null ? below(root, job) : below(root, place.pipeline, place.step);
}

function jobNameOf(self: Thing): Py {
  const base = attribute(self, 'base_job_name') ?? attribute(self, 'job_name_prefix');
  const image = imageOf(self, 'processing') ?? imageOf(self, 'training');
  // Where code is packed, the framework’s own name. `FrameworkProcessor.__init__` in processing.py
  const framework = self.attributes.has('=packed') ? frameworkOf(self) : undefined;
  return madeName(base ?? (framework === undefined ? nameOfImage(image ?? NONE) : text(framework)));
}

/** `spark_event_logs_s3_uri`, an output. spark/processing.py */
function eventLogs(call: Call, others: number): Py[] {
  const uri = argumentOf(call, 'spark_event_logs_s3_uri');
  return uri === undefined ? [] : [processingOutput(text(`output-${others + 1}`), uri)];
}
