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
import { concatenated, textOf } from '../evaluate-python/text';
import { itemsOf } from '../evaluate-python/members';
import { CLASSES, RENAMED, SHAPES } from './classes';
import { imageOf } from './images';
import { METHODS } from './methods';
import { attribute, given } from './parts';
import { propertyOf } from './pipelines';
import { requestOfStep } from './step-requests';
import type { Call } from './send';
import { completeSession, sessionAttribute } from './session';
import { remark, type Trace } from './trace';
import { jobNameOf, modelDataOf, outputOf } from './training';
import { tunerOfMany } from './tuning';

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
      if (path.endsWith('functions.Join')) return joined(args, site);
      if (path.endsWith('.JsonGet')) return jsonGet(args);
      if (/\.conditions?\.Condition\w+$/.test(path)) return condition(args);
      return parameter(path, args, site, trace) ?? construct(path, args, site, trace);
    },
    method: (self, name, args, site, run) =>
      self.kind === 'thing' ? callMethod(self, name, args, site, run) : null,
    attribute: (self, name, site, run) =>
      self.kind === 'reference' && self.path.endsWith('ExecutionVariables')
        ? textOf([{ name: name.replaceAll('_', ' ').toLowerCase(), varies: true }], site.expression)
        : self.kind === 'thing'
          ? attributeOf({ self, args: NOTHING, site, run, trace }, name)
          : null,
    item: (self, key, site, run) => {
      const name = knownText(key) ?? (key.kind === 'plain' ? String(key.value) : null);
      return self.kind === 'thing' && self.type === 'Properties' && name !== null
        ? property({ self, args: NOTHING, site, run, trace }, name)
        : null;
    },
  };
}

const NOTHING: Arguments = { positional: [], named: new Map(), rest: null };

/** `Join(on='/', values=[…])` of a pipeline. workflow/functions.py */
function joined(args: Arguments, { expression }: Site): Py {
  const values = itemsOf(args.named.get('values') ?? args.positional[1] ?? NONE);
  const between = knownText(args.named.get('on') ?? args.positional[0]) ?? '';
  return values === null ? open(expression) : concatenated(values, expression, between);
}

/** `JsonGet(step_name=…, property_file=…)`: a file that another step writes, as the definition names it. workflow/functions.py */
function jsonGet(args: Arguments): Py {
  const step = args.named.get('step_name') ?? args.named.get('step') ?? args.positional[0];
  const file = args.named.get('property_file') ?? args.positional[1];
  const nameOf = (value: Py | undefined) =>
    knownText(value?.kind === 'thing' ? attribute(value, 'name') : value) ?? '';
  const reference = dict([['Get', text(`Steps.${nameOf(step)}.PropertyFiles.${nameOf(file)}`)]]);
  return dict([['Std:JsonGet', dict([['PropertyFile', reference]])]]);
}

/** `ConditionLessThanOrEqualTo(left=…, right=…)`: what it looks at. workflow/conditions.py */
function condition(args: Arguments): Py {
  const values = [...args.named, ...args.positional.map((value, index) => [`Value${index}`, value] as const)];
  return dict(values);
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

/** Classes that have another name where they are imported from. */
const ALIASES: readonly { readonly ends: string; readonly type: string }[] = [
  { ends: 'tensorflow.serving.Model', type: 'TensorFlowModel' },
  { ends: 'huggingface.model.Model', type: 'HuggingFaceModel' },
];

/** An object of one of the SDK’s classes. */
function construct(path: string, args: Arguments, site: Site, trace: Trace): Py | null {
  const names = path.split('.');
  const last = names.at(-1) ?? '';
  if (last === 'attach' || last === 'create' || last === 'attach_to_model') {
    const type = names.at(-2) ?? '';
    if (!CLASSES.has(type)) return null;
    if (type === 'HyperparameterTuner' && last === 'create')
      return tunerOfMany(
        args.named.get('estimator_dict') ?? args.positional[0],
        args.named.get('base_tuning_job_name'),
        site.expression,
      );
    return last === 'attach' ? attached(type, args, site) : thing(type, args.named, site.expression);
  }
  const type = ALIASES.find(({ ends }) => path.endsWith(ends))?.type ?? last;
  const found = CLASSES.get(type);
  if (found === undefined) return null;
  const self = thing(type, [], site.expression);
  for (const [index, value] of args.positional.entries()) {
    const name = found.positional[index];
    if (name !== undefined) self.attributes.set(name, value);
  }
  for (const [name, value] of args.named) self.attributes.set(RENAMED.get(name) ?? name, value);
  if (PACKS.test(type)) self.attributes.set('=packed', NONE);
  if (SPARK.test(type)) self.attributes.set('=spark', NONE);
  if (type.startsWith('JumpStart')) jumpStart(self, site, trace);
  return found.family === 'session' ? completeSession(self) : self;
}

/** An object of a job that ran before: its name is known, and neither its role, its image nor where it wrote. */
function attached(type: string, args: Arguments, { expression }: Site): Thing {
  const made = thing(type, args.named, expression);
  const job = args.named.get('training_job_name') ?? args.positional[0];
  if (CLASSES.get(type)?.family !== 'estimator' || job === undefined) return made;
  made.attributes.set('role', open(expression)).set('=job', job).set('=output', open(expression));
  return made;
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
  if (family === 'step' && name === 'arguments') return requestOfStep(self, call, true)?.request ?? null;
  if (family === 'step' && name === 'properties')
    return thing('Properties', [['=step', self]], site.expression);
  if (/^(?:latest_(?:training|tuning|transform)_job|latest_job)$/.test(name))
    return thing('Job', [['=of', self]], site.expression);
  if (self.type === 'Job') {
    const owner = self.attributes.get('=of');
    const job = owner?.kind === 'thing' ? owner.attributes.get('=job') : undefined;
    return name.endsWith('name') ? (job ?? null) : null;
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
  if (name.endsWith('Name')) return textOf([{ name: 'name', varies: true }], site.expression);
  return thing(
    'Properties',
    [
      ['=step', step],
      ['=path', text(path.join('\n'))],
    ],
    site.expression,
  );
}
