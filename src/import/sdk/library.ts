import {
  NONE,
  dict,
  knownText,
  open,
  text,
  thing,
  type Arguments,
  type Py,
  type Thing,
} from '../evaluate-python/py';
import type { Library, Run, Site } from '../evaluate-python/run';
import { textOf } from '../evaluate-python/text';
import { CLASSES, RENAMED, SHAPES, type Family } from './classes';
import { imageOf } from './images';
import * as models from './models';
import { baseline, createFeatureGroup, fitAutoMl, schedule } from './others';
import { attribute, given, requestOf } from './parts';
import { propertyOf, upsert } from './pipelines';
import { run as runProcessor, runClarify } from './processing';
import { argumentOf, record, send, type Call, type Method } from './send';
import { SESSION_METHODS, completeSession, sessionAttribute } from './session';
import { remark, type Trace } from './trace';
import { build, deployBuilt, train } from './trainer';
import { fit, jobNameOf, modelDataOf, outputOf, recordSet } from './training';
import { bestEstimator, deployTuner, fitTuner, tunerOfMany } from './tuning';

/** Registering makes no request that a role takes part in, but tells of the model. */
const register: Method = (call) =>
  send(
    call,
    'create_model_package',
    requestOf([['ModelPackageGroupName', argumentOf(call, 'model_package_group_name')]], call.site.offset),
  );

/** `model.compile(…)`, `estimator.compile_model(…)`. job.py */
const compile: Method = (call) => {
  const output = requestOf(
    [
      ['CompilationJobName', argumentOf(call, 'job_name') ?? text('compilation')],
      ['RoleArn', argumentOf(call, 'role') ?? attribute(call.self, 'role')],
      ['OutputConfig.S3OutputLocation', argumentOf(call, 'output_path', 2)],
    ],
    call.site.offset,
  );
  record(call, 'create_compilation_job', output);
  return call.self;
};

/** What the objects of each family do. What is not here makes no request of its own. */
const METHODS: Readonly<Record<Family, ReadonlyMap<string, Method>>> = {
  session: SESSION_METHODS,
  estimator: new Map<string, Method>([
    ['fit', fit],
    ['deploy', models.deployEstimator],
    ['create_model', models.modelOfEstimator],
    ['transformer', models.transformerOfEstimator],
    ['register', register],
    ['compile_model', compile],
    ['record_set', recordSet],
    ['training_image_uri', ({ self, site }) => imageOf(self, 'training') ?? open(site.expression)],
    ['hyperparameters', ({ self }) => attribute(self, 'hyperparameters') ?? dict([])],
    ['set_hyperparameters', setHyperParameters],
  ]),
  processor: new Map<string, Method>([
    ['run', runProcessor],
    ['run_pre_training_bias', runClarify],
    ['run_post_training_bias', runClarify],
    ['run_bias', runClarify],
    ['run_explainability', runClarify],
    ['run_bias_and_explainability', runClarify],
    ['get_run_args', ({ args }) => thing('RunArgs', args.named, 'run_args')],
  ]),
  model: new Map<string, Method>([
    ['deploy', models.deploy],
    ['create', models.create],
    ['transformer', models.transformerOfModel],
    ['register', register],
    ['compile', compile],
  ]),
  'multi-model': new Map<string, Method>([
    ['deploy', models.deployMultiModel],
    ['create', models.createMultiModel],
  ]),
  'pipeline-model': new Map<string, Method>([
    ['deploy', models.deployPipelineModel],
    ['create', models.createPipelineModel],
    ['transformer', models.transformerOfPipelineModel],
    ['register', register],
  ]),
  tuner: new Map<string, Method>([
    ['fit', fitTuner],
    ['deploy', deployTuner],
    ['best_estimator', bestEstimator],
  ]),
  transformer: new Map<string, Method>([['transform', models.transform]]),
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
    ['run_baseline', baseline],
    ['create_monitoring_schedule', schedule],
  ]),
  'feature-group': new Map<string, Method>([['create', createFeatureGroup]]),
  value: new Map(),
};

/** Processors that pack code into an archive, and those of Spark. */
const PACKS = /^(?:Framework|PyTorch|TensorFlow|MXNet|XGBoost|HuggingFace)Processor$/;
const SPARK = /Spark/;

/** `RESOURCE.create(…)` of sagemaker.core. */
const RESOURCE = /^sagemaker[._]core\.(?:.*\.)?([A-Z]\w+)\.create$/;
const SHAPE =
  /^sagemaker[._](?:core\.(?:.*\.)?(?:shapes|configs)|train\.configs|modules\.configs|train\.common)\./;

/** The SageMaker Python SDK, versions 2 and 3: its objects, and the requests that they send. */
export function sdkLibrary(trace: Trace): Library {
  function callMethod(self: Thing, name: string, args: Arguments, site: Site, run: Run): Py | null {
    const family = CLASSES.get(self.type)?.family;
    const method = family === undefined ? undefined : METHODS[family].get(name);
    return method === undefined ? null : method({ self, args, site, run, trace });
  }
  return {
    globalName: (name) => {
      if (CLASSES.has(name) || name === 'image_uris') return `sagemaker.${name}`;
      return SHAPES.has(name) ? `sagemaker.core.shapes.${name}` : null;
    },
    call: (path, args, site) => {
      if (!/^sagemaker(?:[._]|$)/.test(path)) return null;
      const resource = RESOURCE.exec(path)?.[1];
      if (resource !== undefined) {
        const operation = `create_${resource.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase()}`;
        const fields = { ...dict(args.named, site.offset), rest: args.rest };
        trace.requests.push({ operation, fields, offset: site.offset, bySdk: true });
        return open(site.expression);
      }
      if (SHAPE.test(path)) return { ...dict(args.named, site.offset), rest: args.rest };
      return parameter(path, args, site, trace) ?? construct(path, args, site, trace);
    },
    method: (self, name, args, site, run) =>
      self.kind === 'thing' ? callMethod(self, name, args, site, run) : null,
    attribute: (self, name, site, run) =>
      self.kind === 'thing' ? attributeOf({ self, args: NOTHING, site, run, trace }, name) : null,
    item: (self, key, site, run) => {
      const name = knownText(key) ?? (key.kind === 'plain' ? String(key.value) : null);
      return self.kind === 'thing' && self.type === 'Properties' && name !== null
        ? property({ self, args: NOTHING, site, run, trace }, name)
        : null;
    },
  };
}

const NOTHING: Arguments = { positional: [], named: new Map(), rest: null };

function setHyperParameters({ self, args }: Call): Py {
  const own = attribute(self, 'hyperparameters');
  self.attributes.set('hyperparameters', dict([...(own?.kind === 'dict' ? own.entries : []), ...args.named]));
  return NONE;
}

/** A parameter of a pipeline is its default; without one it is open. */
function parameter(path: string, args: Arguments, site: Site, trace: Trace): Py | null {
  if (!/\.Parameter(?:String|Integer|Float|Boolean)?$/.test(path)) return null;
  const name = knownText(args.named.get('name') ?? args.positional[0]) ?? site.target;
  const value = given(args.named.get('default_value'));
  if (value === undefined) return open(name === '' ? site.expression : name);
  const known = knownText(value);
  if (known !== null) trace.defaults.push({ name, value: known });
  return value;
}

/** An object of one of the SDK’s classes. */
function construct(path: string, args: Arguments, site: Site, trace: Trace): Py | null {
  const names = path.split('.');
  const last = names.at(-1) ?? '';
  if (last === 'attach' || last === 'create' || last === 'attach_to_model') {
    const type = names.at(-2) ?? '';
    if (!CLASSES.has(type)) return null;
    if (type === 'HyperparameterTuner' && last === 'create')
      return tunerOfMany(
        { estimators: args.named.get('estimator_dict') ?? args.positional[0] },
        site.expression,
      );
    return thing(type, args.named, site.expression);
  }
  const found = CLASSES.get(last);
  if (found === undefined) return null;
  const self = thing(last, [], site.expression);
  for (const [index, value] of args.positional.entries()) {
    const name = found.positional[index];
    if (name !== undefined) self.attributes.set(name, value);
  }
  for (const [name, value] of args.named) self.attributes.set(RENAMED.get(name) ?? name, value);
  if (PACKS.test(last)) self.attributes.set('=packed', NONE);
  if (SPARK.test(last)) self.attributes.set('=spark', NONE);
  if (last.startsWith('JumpStart')) jumpStart(self, site, trace);
  return found.family === 'session' ? completeSession(self) : self;
}

/** A model of JumpStart brings image, artifacts and code, which only its catalogue knows. */
function jumpStart(self: Thing, site: Site, trace: Trace): void {
  const model = knownText(self.attributes.get('model_id')) ?? 'this model';
  const image = open(`image of ${model}`, [{ name: 'jumpstart image' }]);
  if (attribute(self, 'image_uri') === undefined) self.attributes.set('image_uri', image);
  if (self.type === 'JumpStartModel' && attribute(self, 'model_data') === undefined)
    self.attributes.set('model_data', open(`artifacts of ${model}`));
  if (attribute(self, 'role') === undefined) self.attributes.set('role', open('get_execution_role()'));
  remark(trace, {
    value: model,
    offset: site.offset,
    message:
      'JumpStart decides which image and which files this model has. Deploy it once, then import the output of describe-model or describe-training-job: it names them. They are in AWS’s bucket jumpstart-cache-prod-REGION.',
  });
}

/** What an object of the SDK has. */
function attributeOf(call: Call, name: string): Py | null {
  const { self, site } = call;
  if (self.type === 'Properties') return property(call, name);
  const family = CLASSES.get(self.type)?.family;
  if (family === 'session') return sessionAttribute(self, name, site);
  if (family === 'step' && name === 'properties')
    return thing('Properties', [['=step', self]], site.expression);
  if (/^(?:latest_(?:training|tuning|transform)_job|latest_job)$/.test(name))
    return thing('Job', [['=of', self]], site.expression);
  if (self.type === 'Job') {
    const owner = self.attributes.get('=of');
    const job = owner?.kind === 'thing' ? owner.attributes.get('=job') : undefined;
    return /name$/.test(name) ? (job ?? null) : null;
  }
  if (family !== 'estimator') return null;
  if (name === 'model_data') return modelDataOf(self);
  if (name === 'output_path') return outputOf(self);
  if (name === 'image_uri') return imageOf(self, 'training') ?? null;
  return /^_?(?:current_)?job_name$/.test(name) ? (self.attributes.get('=job') ?? jobNameOf(self)) : null;
}

/** One step further into what a step of a pipeline gives on. */
function property(call: Call, name: string): Py | null {
  const { self, site } = call;
  const step = self.attributes.get('=step');
  if (step?.kind !== 'thing') return null;
  const path = [
    ...(knownText(self.attributes.get('=path')) ?? '').split('\n').filter((each) => each !== ''),
    name,
  ];
  const value = propertyOf(step, path, call);
  if (value !== undefined && value.kind !== 'dict' && value.kind !== 'list') return value;
  // A name that every run makes anew.
  if (/Name$/.test(name)) return textOf([{ name: 'name', varies: true }], site.expression);
  return thing(
    'Properties',
    [
      ['=step', step],
      ['=path', text(path.join('\n'))],
    ],
    site.expression,
  );
}
