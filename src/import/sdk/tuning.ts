import { NONE, dict, list, text, thing, type Dict, type Py, type Thing } from '../evaluate-python/py';
import { attribute, given, madeName, requestOf, sessionOf } from './parts';
import { deployEstimator } from './models';
import { argumentOf, isPipelineSession, send, type Call, type Method } from './send';
import { baseNameOf, trainingRequest } from './training';

/** What a definition of a tuning job has under another name than a training job, or not at all. */
const RENAMED: ReadonlyMap<string, string | null> = new Map([
  ['HyperParameters', 'StaticHyperParameters'],
  ['TrainingJobName', null],
  ['DebugHookConfig', null],
  ['ProfilerConfig', null],
  ['TensorBoardOutputConfig', null],
]);

/** `tuner.fit(…)`: one tuning job. `_TuningJob.start_new` in tuner.py */
export const fitTuner: Method = (call) => {
  const { self } = call;
  const estimators = estimatorsOf(self);
  const inputs = argumentOf(call, 'inputs', 0);
  const definitions = estimators.map(({ name, estimator }) =>
    definitionOf(call, estimator, inputsOf(inputs, name)),
  );
  const [first] = estimators;
  const job =
    argumentOf(call, 'job_name', 1) ??
    madeName(
      attribute(self, 'base_tuning_job_name') ??
        (first === undefined ? text('tuning') : baseNameOf(first.estimator)),
    );
  for (const { estimator } of estimators) estimator.attributes.set('=job', madeName(job));
  const [only] = definitions;
  const fields: [string, Py | undefined][] =
    definitions.length === 1
      ? [['TrainingJobDefinition', only]]
      : [['TrainingJobDefinitions', list(definitions)]];
  const isStep = isPipelineSession(sessionOf(first?.estimator ?? self));
  const request = requestOf(
    [['HyperParameterTuningJobName', isStep ? undefined : job], ...fields],
    call.site.offset,
  );
  const through = first === undefined ? self : first.estimator;
  return send({ ...call, self: through }, 'create_hyper_parameter_tuning_job', request);
};

function definitionOf(call: Call, estimator: Thing, inputs: Py | undefined): Dict {
  const request = trainingRequest(call, estimator, undefined, inputs);
  return dict(
    [...request.entries].flatMap(([name, value]): [string, Py][] => {
      const renamed = RENAMED.get(name);
      return renamed === null ? [] : [[renamed ?? name, value]];
    }),
  );
}

/** The estimator of a tuner, or several by name: `HyperparameterTuner.create(…)`. */
function estimatorsOf(self: Thing): { name: string; estimator: Thing }[] {
  const one = attribute(self, 'estimator');
  const many = attribute(self, 'estimator_dict');
  if (one?.kind === 'thing') return [{ name: '', estimator: one }];
  if (many?.kind !== 'dict') return [];
  return [...many.entries].flatMap(([name, estimator]) =>
    estimator.kind === 'thing' ? [{ name, estimator }] : [],
  );
}

function inputsOf(inputs: Py | undefined, name: string): Py | undefined {
  const own = name !== '' && inputs?.kind === 'dict' ? inputs.entries.get(name) : undefined;
  return given(own) ?? (name === '' ? inputs : undefined);
}

/** `tuner.best_estimator()`: the estimator again, whose model is that of one of the jobs. */
export const bestEstimator: Method = ({ self, site }) =>
  estimatorsOf(self)[0]?.estimator ?? thing('Estimator', [], site.expression);

/** `tuner.deploy(…)`. */
export const deployTuner: Method = (call) => {
  const [first] = estimatorsOf(call.self);
  return first === undefined ? NONE : deployEstimator({ ...call, self: first.estimator });
};

/** `HyperparameterTuner.create(estimator_dict, …)`. */
export function tunerOfMany(args: { readonly estimators: Py | undefined }, expression: string): Thing {
  const held = args.estimators ?? dict([]);
  return thing('HyperparameterTuner', [['estimator_dict', held]], expression);
}
