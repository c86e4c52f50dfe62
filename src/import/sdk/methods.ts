import { itemsOf } from '../evaluate-python/members';
import { NONE, dict, list, open, text, thing, type Py } from '../evaluate-python/py';
import { CLASSES, type Family } from './classes';
import { CLARIFY_METHODS } from './clarify';
import { create, deploy } from './endpoints';
import { deployEstimator, modelFrom, modelOfEstimator } from './estimator-models';
import { imageOf } from './images';
import { containerOf } from './models';
import { baseline, ownBaseline, schedule } from './monitors';
import { createFeatureGroup, fitAutoMl } from './others';
import { attribute, requestOf } from './parts';
import { upsert } from './pipelines';
import { PREDICTOR_METHODS } from './predictors';
import { run as runProcessor } from './processing';
import { argumentOf, record, send, type Call, type Method } from './send';
import { SESSION_METHODS } from './session';
import * as several from './several-models';
import { build, deployBuilt, train } from './trainer';
import { fit, recordSet } from './training';
import { transform, transformerOfEstimator, transformerOfModel } from './transforms';
import { bestEstimator, deployTuner, fitTuner } from './tuning';

/** Registering makes no request that a role takes part in, but tells of the model. */
const register: Method = (call) =>
  send(call, 'create_model_package', () =>
    requestOf(
      [
        ['ModelPackageGroupName', argumentOf(call, 'model_package_group_name')],
        ['InferenceSpecification.Containers', list(containersIn(call))],
      ],
      call.site.offset,
    ),
  );

/** The containers that a model is registered with: its own, its estimator’s, or several. */
function containersIn(call: Call): Py[] {
  const { self } = call;
  const inner = itemsOf(attribute(self, 'models') ?? list([])) ?? [];
  const models =
    inner.length > 0
      ? inner
      : [CLASSES.get(self.type)?.family === 'estimator' ? modelFrom(call, self) : self];
  return models.flatMap((model) => (model.kind === 'thing' ? [containerOf(model)] : []));
}

/** `model.compile(…)`, `estimator.compile_model(…)`. job.py */
const compile: Method = (call) => {
  const output = requestOf(
    [
      ['CompilationJobName', argumentOf(call, 'job_name') ?? text('compilation')],
      ['RoleArn', argumentOf(call, 'role') ?? attribute(call.self, 'role')],
      ['InputConfig.S3Uri', attribute(call.self, 'model_data')],
      ['OutputConfig.S3OutputLocation', argumentOf(call, 'output_path', 2)],
    ],
    call.site.offset,
  );
  record(call, 'create_compilation_job', output);
  return call.self;
};

/** What the objects of each family do. What is not here makes no request of its own. */
export const METHODS: Readonly<Record<Family, ReadonlyMap<string, Method>>> = {
  session: SESSION_METHODS,
  estimator: new Map<string, Method>([
    ['fit', fit],
    ['deploy', deployEstimator],
    ['create_model', modelOfEstimator],
    ['transformer', transformerOfEstimator],
    ['register', register],
    ['compile_model', compile],
    ['record_set', recordSet],
    ['training_image_uri', ({ self, site }) => imageOf(self, 'training') ?? open(site.expression)],
    ['hyperparameters', ({ self }) => attribute(self, 'hyperparameters') ?? dict([])],
    ['set_hyperparameters', setHyperParameters],
  ]),
  processor: new Map<string, Method>([
    ['run', runProcessor],
    ...CLARIFY_METHODS,
    ['get_run_args', ({ args }) => thing('RunArgs', args.named, 'run_args')],
  ]),
  model: new Map<string, Method>([
    ['deploy', deploy],
    ['create', create],
    ['transformer', transformerOfModel],
    ['register', register],
    ['compile', compile],
    ['prepare_container_def', ({ self }) => containerOf(self)],
  ]),
  'multi-model': new Map<string, Method>([
    ['deploy', several.deployMultiModel],
    ['create', several.createMultiModel],
  ]),
  'pipeline-model': new Map<string, Method>([
    ['deploy', several.deployPipelineModel],
    ['create', several.createPipelineModel],
    ['transformer', several.transformerOfPipelineModel],
    ['register', register],
  ]),
  tuner: new Map<string, Method>([
    ['fit', fitTuner],
    ['deploy', deployTuner],
    ['best_estimator', bestEstimator],
  ]),
  transformer: new Map<string, Method>([['transform', transform]]),
  step: new Map(),
  pipeline: new Map<string, Method>([
    ['upsert', upsert],
    ['create', upsert],
  ]),
  trainer: new Map<string, Method>([['train', train]]),
  builder: new Map<string, Method>([
    ['build', build],
    ['deploy', deployBuilt],
  ]),
  automl: new Map<string, Method>([['fit', fitAutoMl]]),
  monitor: new Map<string, Method>([
    ['suggest_baseline', baseline],
    ['run_baseline', ownBaseline],
    ['create_monitoring_schedule', schedule],
  ]),
  'feature-group': new Map<string, Method>([['create', createFeatureGroup]]),
  predictor: PREDICTOR_METHODS,
  value: new Map(),
};

function setHyperParameters({ self, args }: Call): Py {
  const own = attribute(self, 'hyperparameters');
  self.attributes.set('hyperparameters', dict([...(own?.kind === 'dict' ? own.entries : []), ...args.named]));
  return NONE;
}
