import { itemsOf } from '../evaluate-python/members';
import {
  NONE,
  branches,
  dict,
  knownText,
  list,
  text,
  varying,
  type Dict,
  type Py,
  type Thing,
} from '../evaluate-python/py';
import { functionArn } from './aws-names';
import { attribute, below, requestOf } from './parts';
import { argumentOf, record, type Call, type Method } from './send';
import { requestOfStep } from './step-requests';

/** The type of a step in a pipeline’s definition, by its class. https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['TrainingStep', 'Training'],
  ['ProcessingStep', 'Processing'],
  ['TuningStep', 'Tuning'],
  ['TransformStep', 'Transform'],
  ['MonitorBatchTransformStep', 'Transform'],
  ['CreateModelStep', 'Model'],
  ['ModelStep', 'Model'],
  ['RegisterModel', 'RegisterModel'],
  ['ConditionStep', 'Condition'],
  ['FailStep', 'Fail'],
  ['LambdaStep', 'Lambda'],
  ['CallbackStep', 'Callback'],
  ['EMRStep', 'EMR'],
  ['AutoMLStep', 'AutoML'],
  ['QualityCheckStep', 'QualityCheck'],
  ['ClarifyCheckStep', 'ClarifyCheck'],
]);

/** The pipeline’s request: its steps, and what each asks for. `Pipeline.definition` in workflow/pipeline.py */
export const upsert: Method = (call) => {
  const { self } = call;
  const role = argumentOf(call, 'role_arn', 0) ?? attribute(self, 'role');
  const name = attribute(self, 'name') ?? varying('pipeline name');
  call.trace.pipelines.push(name);
  const steps = stepsIn(attribute(self, 'steps'), call);
  const definition = dict([
    ['Version', text('2020-12-01')],
    ['Steps', list(steps)],
  ]);
  const request = requestOf(
    [
      ['PipelineName', name],
      ['RoleArn', role],
      ['PipelineDefinition', definition],
    ],
    call.site.offset,
  );
  record(call, 'create_pipeline', request);
  return NONE;
};

function stepsIn(value: Py | undefined, call: Call): Dict[] {
  if (value === undefined) return [];
  return branches(value).flatMap((branch) =>
    (itemsOf(branch) ?? [branch]).flatMap((step) =>
      step.kind === 'thing' ? stepOf(step, call) : step.kind === 'list' ? stepsIn(step, call) : [],
    ),
  );
}

/** A step as the definition writes it. */
function stepOf(step: Thing, call: Call): Dict[] {
  const type = step.type === 'RemoteStep' ? 'Training' : TYPES.get(step.type);
  if (type === undefined) return [];
  const made = requestOfStep(step, call);
  const kind = made === null ? type : typeOfOperation(made.operation, type);
  const further: [string, Py | undefined][] = [];
  if (type === 'Condition') {
    further.push(
      ['Arguments.IfSteps', list(stepsIn(attribute(step, 'if_steps'), call))],
      ['Arguments.ElseSteps', list(stepsIn(attribute(step, 'else_steps'), call))],
      ['Arguments.Conditions', attribute(step, 'conditions')],
    );
  }
  further.push(['PropertyFiles', propertyFilesOf(step)]);
  if (type === 'Lambda') further.push(['FunctionArn', functionOf(attribute(step, 'lambda_func'))]);
  if (type === 'Callback') further.push(['SqsQueueUrl', attribute(step, 'sqs_queue_url')]);
  return [
    requestOf(
      [['Name', attribute(step, 'name')], ['Type', text(kind)], ['Arguments', made?.request], ...further],
      call.site.offset,
    ),
  ];
}

/** Files of an output that later steps look into. workflow/properties.py */
function propertyFilesOf(step: Thing): Py | undefined {
  const files = (itemsOf(attribute(step, 'property_files') ?? list([])) ?? []).flatMap((file) =>
    file.kind === 'thing'
      ? [
          requestOf(
            [
              ['PropertyFileName', attribute(file, 'name')],
              ['OutputName', attribute(file, 'output_name')],
              ['FilePath', attribute(file, 'path')],
            ],
            0,
          ),
        ]
      : [],
  );
  return files.length === 0 ? undefined : list(files);
}

function functionOf(value: Py | undefined): Py | undefined {
  if (value?.kind !== 'thing') return value;
  const name = attribute(value, 'function_name');
  return attribute(value, 'function_arn') ?? (name === undefined ? undefined : functionArn(name));
}

/** `create_model` is a step `Model`: a model step may also register one. */
function typeOfOperation(operation: string, type: string): string {
  if (operation === 'create_model') return 'Model';
  return operation === 'create_model_package' ? 'RegisterModel' : type;
}

/**
 * What another step gives on: `step.properties.ProcessingOutputConfig.Outputs['train'].S3Output.S3Uri` is where that
 * step writes, and the artifacts of a training step are below its output path.
 */
export function propertyOf(step: Thing, path: readonly string[], call: Call): Py | undefined {
  const request = requestOfStep(step, call)?.request;
  if (request === undefined) return undefined;
  if (path.join('.') === 'ModelArtifacts.S3ModelArtifacts') {
    const output = request.entries.get('OutputDataConfig');
    const folder = output?.kind === 'dict' ? output.entries.get('S3OutputPath') : undefined;
    return folder === undefined ? undefined : below(folder, varying('job name'), 'output', 'model.tar.gz');
  }
  let value: Py | undefined = request;
  for (const name of path) value = partOf(value, name);
  return value;
}

function partOf(value: Py | undefined, name: string): Py | undefined {
  if (value?.kind === 'dict') return value.entries.get(name);
  if (value?.kind !== 'list') return undefined;
  return (
    value.items.find(
      (item) =>
        item.kind === 'dict' &&
        [...item.entries].some(([key, entry]) => key.endsWith('Name') && knownText(entry) === name),
    ) ?? value.items[Number(name)]
  );
}
