import {
  NONE,
  dict,
  list,
  text,
  thing,
  varying,
  type Dict,
  type Py,
  type Thing,
} from '../evaluate-python/py';
import { concatenated } from '../evaluate-python/text';
import { attribute, given, madeName, requestOf } from './parts';
import { deployEstimator } from './estimator-models';
import { argumentOf, send, type Call, type Method, type Place } from './send';
import { baseNameOf, trainingRequest } from './training';

/** What a definition of a tuning job has under another name than a training job, or not at all. */
const RENAMED: ReadonlyMap<string, string | null> = new Map([
  ['HyperParameters', 'StaticHyperParameters'],
  ['ResourceConfig', 'HyperParameterTuningResourceConfig'],
  ['TrainingJobName', null],
  ['DebugHookConfig', null],
  ['ProfilerConfig', null],
  ['TensorBoardOutputConfig', null],
]);

/** A name of a tuning job has room for 32 characters, 12 of them a time stamp. `TUNING_JOB_NAME_MAX_LENGTH` in tuner.py */
const LONGEST_BASE = 20;

/** `tuner.fit(…)`: one tuning job. `_TuningJob.start_new` in tuner.py */
export const fitTuner: Method = (call) => {
  const { self } = call;
  const estimators = estimatorsOf(self);
  const [first] = estimators;
  const inputs = argumentOf(call, 'inputs', 0);
  const base =
    attribute(self, 'base_tuning_job_name') ??
    (first === undefined ? text('tuning') : baseNameOf(first.estimator));
  const job = argumentOf(call, 'job_name', 1) ?? madeName(base, LONGEST_BASE);
  const sender = first === undefined ? call : { ...call, self: first.estimator };
  const sent = send(sender, 'create_hyper_parameter_tuning_job', (place) => {
    const definitions = estimators.map(({ name, estimator }) =>
      definitionOf(call, estimator, inputsOf(inputs, name), place),
    );
    const [only, ...others] = definitions;
    return requestOf(
      [
        ['HyperParameterTuningJobName', place === null ? job : undefined],
        ['TrainingJobDefinition', others.length === 0 ? only : undefined],
        ['TrainingJobDefinitions', others.length === 0 ? undefined : list(definitions)],
      ],
      call.site.offset,
    );
  });
  // Each training job is named after the tuning job.
  for (const { estimator } of estimators)
    estimator.attributes.set('=job', concatenated([job, text('-'), varying('training job')], 'job name'));
  self.attributes.set('=job', job);
  return sent;
};

function definitionOf(call: Call, estimator: Thing, inputs: Py | undefined, place: Place | null): Dict {
  const request = trainingRequest(call, estimator, { inputs, place });
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
export function tunerOfMany(estimators: Py | undefined, base: Py | undefined, expression: string): Thing {
  return thing(
    'HyperparameterTuner',
    [
      ['estimator_dict', estimators ?? dict([])],
      ['base_tuning_job_name', base ?? NONE],
    ],
    expression,
  );
}
