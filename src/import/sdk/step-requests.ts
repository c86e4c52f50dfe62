import { choice, list, thing, varying, type Dict, type Py, type Thing } from '../evaluate-python/py';
import { clarifyRequest } from './clarify';
import { modelRequest } from './models';
import { baselineRequest } from './monitors';
import { attribute, requestOf } from './parts';
import { processingRequest } from './processing';
import { laterOf, type Call, type Method, type Place } from './send';
import type { Trace } from './trace';
import { trainingRequest } from './training';
import { transform } from './transforms';
import { fitTuner } from './tuning';

/** What a step asks for, as boto3 calls it. */
export interface Made {
  readonly operation: string;
  readonly request: Dict;
}

/**
 * What a step asks for: of what its arguments were made with, or of the object that it holds. Code that looks at
 * `step.arguments` before there is a pipeline gets the places of a job by itself, and outputs stay there.
 */
export function requestOfStep(step: Thing, call: Call, isAlone = false): Made | null {
  return madeRequest(step, call, isAlone ? null : placeOf(step, call));
}

/** The pipeline and the step, by their names. */
function placeOf(step: Thing, { trace }: Call): Place {
  return {
    pipeline: trace.pipelines.length === 0 ? varying('pipeline name') : choice(trace.pipelines),
    step: attribute(step, 'name') ?? varying('step name'),
    hashesCode: attribute(step, 'step_args') !== undefined,
  };
}

function madeRequest(step: Thing, call: Call, place: Place | null): Made | null {
  const remote = step.attributes.get('=request');
  if (remote?.kind === 'dict') return { operation: 'create_training_job', request: remote };
  const args = attribute(step, 'step_args') ?? attribute(step, 'transform_step_args');
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
      true,
    ),
  };
}
