import { itemsOf } from '../evaluate-python/members';
import {
  NONE,
  branches,
  dict,
  knownText,
  list,
  text,
  thing,
  varying,
  type Dict,
  type Py,
  type Thing,
} from '../evaluate-python/py';
import { functionArn } from './aws-names';
import { clarifyRequest } from './clarify';
import { modelRequest } from './models';
import { baselineRequest } from './monitors';
import { attribute, below, requestOf } from './parts';
import { processingRequest } from './processing';
import { argumentOf, laterOf, record, type Call, type Method, type Place } from './send';
import type { Trace } from './trace';
import { trainingRequest } from './training';
import { transform } from './transforms';
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
  const name = attribute(self, 'name') ?? varying('pipeline name');
  const known = knownText(name);
  if (known !== null && !call.trace.pipelines.includes(known)) call.trace.pipelines.push(known);
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
  const name = attribute(value, 'function_name');
  return attribute(value, 'function_arn') ?? (name === undefined ? undefined : functionArn(name));
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

/**
 * What a step asks for: of what its arguments were made with, or of the object that it holds. It is decided once: code
 * that looks at `step.arguments` before there is a pipeline gets the places of a job by itself.
 */
export function requestOfStep(step: Thing, call: Call, isAlone = false): Made | null {
  const known = step.attributes.get('=request');
  if (known?.kind === 'dict')
    return { operation: knownText(step.attributes.get('=operation')) ?? '', request: known };
  const made = madeRequest(step, call, isAlone ? null : placeOf(step, call));
  if (made !== null && isAlone) {
    step.attributes.set('=request', made.request);
    step.attributes.set('=operation', text(made.operation));
  }
  return made;
}

/** The pipeline and the step, by their names. */
function placeOf(step: Thing, { trace }: Call): Place {
  const [only, ...others] = trace.pipelines;
  return {
    pipeline: only === undefined || others.length > 0 ? varying('pipeline name') : text(only),
    step: attribute(step, 'name') ?? varying('step name'),
  };
}

function madeRequest(step: Thing, call: Call, place: Place | null): Made | null {
  const args = attribute(step, 'step_args');
  const later = args?.kind === 'thing' ? laterOf(args) : null;
  if (later !== null) return { operation: later.operation, request: later.build(place) };
  const inner: Call = {
    ...call,
    args: {
      positional: [],
      named: new Map([...step.attributes].filter(([name]) => name !== 'name')),
      rest: null,
    },
  };
  const held = (name: string) => {
    const value = attribute(step, name);
    return value?.kind === 'thing' ? value : null;
  };
  const inputs = attribute(step, 'inputs');
  const estimator = held('estimator');
  if (step.type === 'TrainingStep' && estimator !== null)
    return {
      operation: 'create_training_job',
      request: trainingRequest(inner, estimator, { inputs, place }),
    };
  const processor = held('processor');
  if (processor !== null) {
    const given = { inputs, outputs: attribute(step, 'outputs'), place };
    return { operation: 'create_processing_job', request: processingRequest(inner, processor, given) };
  }
  const model = held('model');
  if (model !== null && step.type === 'CreateModelStep')
    return { operation: 'create_model', request: modelRequest(inner, model, place) };
  const tuner = held('tuner');
  if (tuner !== null) return caught({ ...inner, self: tuner }, fitTuner, place);
  const transformer = held('transformer');
  if (transformer !== null) {
    const named = inputs?.kind === 'thing' ? inputs.attributes : new Map<string, Py>();
    return caught(
      { ...inner, self: transformer, args: { positional: [], named, rest: null } },
      transform,
      place,
    );
  }
  if (step.type === 'RegisterModel')
    return { operation: 'create_model_package', request: registration(step, inner) };
  return checkRequest(step, inner, place);
}

/** What a method would send, caught on its way. */
function caught(call: Call, method: Method, place: Place | null): Made | null {
  const trace: Trace = { ...call.trace, requests: [] };
  const sent = method({ ...call, trace });
  const later = sent.kind === 'thing' ? laterOf(sent) : null;
  if (later !== null) return { operation: later.operation, request: later.build(place) };
  const [request] = trace.requests;
  return request === undefined ? null : { operation: request.operation, request: request.fields };
}

/** Registering reads the model’s artifacts, and names a group of model packages. */
function registration(step: Thing, call: Call): Dict {
  return requestOf(
    [
      ['ModelPackageGroupName', attribute(step, 'model_package_group_name')],
      [
        'InferenceSpecification.Containers',
        list([
          requestOf(
            [
              ['Image', attribute(step, 'image_uri')],
              ['ModelDataUrl', attribute(step, 'model_data')],
            ],
            0,
          ),
        ]),
      ],
    ],
    call.site.offset,
  );
}

/** Checks of quality, bias and explainability are processing jobs. workflow/quality_check_step.py, workflow/clarify_check_step.py */
function checkRequest(step: Thing, call: Call, place: Place | null): Made | null {
  const job = attribute(step, 'check_job_config');
  const quality = attribute(step, 'quality_check_config');
  const clarify = attribute(step, 'clarify_check_config');
  if (job?.kind !== 'thing') return null;
  const operation = 'create_processing_job';
  if (clarify?.kind === 'thing') {
    const processor = thing('SageMakerClarifyProcessor', job.attributes, job.expression);
    return { operation, request: clarifyRequest(call, processor, attribute(clarify, 'data_config'), place) };
  }
  if (quality?.kind !== 'thing') return null;
  const monitor = thing('DefaultModelMonitor', job.attributes, job.expression);
  return {
    operation,
    request: baselineRequest(
      { ...call, args: { positional: [], named: quality.attributes, rest: null } },
      monitor,
    ),
  };
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
