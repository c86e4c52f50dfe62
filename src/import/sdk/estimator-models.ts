import { thing, type Py, type Thing } from '../evaluate-python/py';
import { CLASSES } from './classes';
import { deployModel } from './endpoints';
import { imageOf } from './images';
import {
  attribute,
  below,
  bucketOfAddress,
  madeName,
  requestOf,
  rootOfSession,
  sessionOf,
  isKnownRemote,
} from './parts';
import { argumentOf, type Call, type Method } from './send';
import { baseNameOf, modelDataOf } from './training';

/** `estimator.create_model(…)`: a model of what the estimator’s job leaves. */
export const modelOfEstimator: Method = (call) => modelFrom(call, call.self);

/** Their `create_model` serves a model without the code that trained it, unless it is given some. */
const SERVE_ALONE = ['TensorFlow', 'HuggingFace'];

/** The model of an estimator, made with what a call adds. `Framework.create_model` and its kin */
export function modelFrom(call: Call, estimator: Thing): Thing {
  const ofFramework = CLASSES.get(`${estimator.type}Model`);
  const isFramework = ofFramework !== undefined && CLASSES.get(estimator.type)?.image !== undefined;
  const hasCode = isFramework && attribute(estimator, 'entry_point') !== undefined;
  const kept: readonly string[] = [
    'role',
    'framework_version',
    'py_version',
    'transformers_version',
    'pytorch_version',
    'tensorflow_version',
    'image_uri',
    'code_location',
    'sagemaker_session',
  ];
  const model = thing(isFramework ? `${estimator.type}Model` : 'Model', [], call.site.expression);
  for (const name of kept) {
    const value = attribute(estimator, name);
    if (value !== undefined) model.attributes.set(name, value);
  }
  if (!isFramework) {
    const image = imageOf(estimator, 'training');
    if (image !== undefined) model.attributes.set('image_uri', image);
  }
  model.attributes.set('model_data', modelDataOf(estimator));
  if (hasCode && !SERVE_ALONE.includes(estimator.type)) {
    const entry = attribute(estimator, 'entry_point');
    if (entry !== undefined) model.attributes.set('entry_point', entry);
    const code = sourceOf(estimator);
    if (code !== undefined) model.attributes.set('source_dir', code);
  }
  if (hasCode) model.attributes.set('name', madeName(baseNameOf(estimator)));
  const subnets = attribute(estimator, 'subnets');
  if (subnets !== undefined) {
    const groups = attribute(estimator, 'security_group_ids');
    model.attributes.set(
      'vpc_config',
      requestOf(
        [
          ['Subnets', subnets],
          ['SecurityGroupIds', groups],
        ],
        0,
      ),
    );
  }
  for (const name of [
    'role',
    'image_uri',
    'entry_point',
    'source_dir',
    'name',
    'env',
    'code_location',
  ] as const) {
    const value = argumentOf(call, name);
    if (value !== undefined) model.attributes.set(name, value);
  }
  return model;
}

/** The archive that training read: the model’s code is the same. */
function sourceOf(estimator: Thing): Py | undefined {
  const folder = attribute(estimator, 'source_dir');
  if (folder !== undefined && isKnownRemote(folder)) return folder;
  const output = attribute(estimator, 'output_path');
  const root =
    attribute(estimator, 'code_location') ??
    (output === undefined ? rootOfSession(sessionOf(estimator)) : bucketOfAddress(output));
  return below(
    root,
    estimator.attributes.get('=job') ?? madeName(baseNameOf(estimator)),
    'source',
    'sourcedir.tar.gz',
  );
}

/** `estimator.deploy(…)`. */
export const deployEstimator: Method = (call) => {
  const model = modelFrom(call, call.self);
  const name = argumentOf(call, 'model_name') ?? madeName(baseNameOf(call.self));
  model.attributes.set('name', name);
  return deployModel(call, model);
};
