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
import { itemsOf } from '../evaluate-python/members';
import { attribute, below, requestOf } from './parts';
import { modelRequest, transform } from './models';
import { processingRequest } from './processing';
import { argumentOf, record, type Call, type Method } from './send';
import type { Trace } from './trace';
import { trainingRequest } from './training';
import { fitTuner } from './tuning';

/** The type of a step in a pipeline’s definition, by its class. https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['TrainingStep', 'Training'],
  ['ProcessingStep', 'Processing'],
  ['TuningStep', 'Tuning'],
  ['TransformStep', 'Transform'],
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
  const steps = stepsIn(attribute(self, 'steps'), call);
  const definition = dict([
    ['Version', text('2020-12-01')],
    ['Steps', list(steps)],
  ]);
  const request = requestOf(
    [
      ['PipelineName', attribute(self, 'name') ?? varying('pipeline name')],
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
    );
  }
  if (type === 'Lambda') further.push(['FunctionArn', functionOf(attribute(step, 'lambda_func'))]);
  if (type === 'Callback') further.push(['SqsQueueUrl', attribute(step, 'sqs_queue_url')]);
  return [
    requestOf(
      [['Name', attribute(step, 'name')], ['Type', text(kind)], ['Arguments', made?.request], ...further],
      call.site.offset,
    ),
  ];
}

function functionOf(value: Py | undefined): Py | undefined {
  if (value?.kind !== 'thing') return value;
  return attribute(value, 'function_arn');
}

/** `create_model` is a step `Model`: a model step may also register one. */
function typeOfOperation(operation: string, type: string): string {
  if (operation === 'create_model') return 'Model';
  return operation === 'create_model_package' ? 'RegisterModel' : type;
}

interface Made {
  readonly operation: string;
  readonly request: Dict;
}

/** What a step asks for: of what its arguments were made with, or of the object that it holds. */
export function requestOfStep(step: Thing, call: Call): Made | null {
  const known = step.attributes.get('=request');
  if (known?.kind === 'dict')
    return { operation: knownText(step.attributes.get('=operation')) ?? '', request: known };
  const made = madeRequest(step, call);
  if (made !== null) {
    step.attributes.set('=request', made.request);
    step.attributes.set('=operation', text(made.operation));
  }
  return made;
}

function madeRequest(step: Thing, call: Call): Made | null {
  const args = attribute(step, 'step_args');
  if (args?.kind === 'thing') {
    const request = args.attributes.get('request');
    return request?.kind === 'dict'
      ? { operation: knownText(args.attributes.get('operation')) ?? '', request }
      : null;
  }
  const inner: Call = { ...call, args: { positional: [], named: step.attributes, rest: null } };
  const estimator = attribute(step, 'estimator');
  if (step.type === 'TrainingStep' && estimator?.kind === 'thing')
    return {
      operation: 'create_training_job',
      request: trainingRequest(inner, estimator, undefined, attribute(step, 'inputs')),
    };
  const processor = attribute(step, 'processor');
  if (processor?.kind === 'thing')
    return {
      operation: 'create_processing_job',
      request: processingRequest(inner, processor, {
        inputs: attribute(step, 'inputs'),
        outputs: attribute(step, 'outputs'),
        call: inner,
      }),
    };
  const model = attribute(step, 'model');
  if (model?.kind === 'thing' && step.type === 'CreateModelStep')
    return { operation: 'create_model', request: modelRequest(inner, model) };
  return caught(step, inner);
}

/** A tuner and a transformer send their request; here it is caught on its way. */
function caught(step: Thing, call: Call): Made | null {
  const trace: Trace = { ...call.trace, requests: [] };
  const tuner = attribute(step, 'tuner');
  const transformer = attribute(step, 'transformer');
  const input = attribute(step, 'inputs');
  let given = NONE as Py;
  if (tuner?.kind === 'thing') given = fitTuner({ ...call, self: tuner, trace });
  else if (transformer?.kind === 'thing') {
    const named = input?.kind === 'thing' ? input.attributes : new Map<string, Py>();
    given = transform({ ...call, self: transformer, trace, args: { positional: [], named, rest: null } });
  }
  const [sent] = trace.requests;
  if (sent !== undefined) return { operation: sent.operation, request: sent.fields };
  const request = given.kind === 'thing' ? given.attributes.get('request') : undefined;
  return given.kind === 'thing' && request?.kind === 'dict'
    ? { operation: knownText(given.attributes.get('operation')) ?? '', request }
    : null;
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
