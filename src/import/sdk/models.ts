import { NONE, dict, knownText, list, text, type Dict, type Py, type Thing } from '../evaluate-python/py';
import { CLASSES } from './classes';
import { imageOf } from './images';
import {
  attribute,
  below,
  lastName,
  madeName,
  nameOfImage,
  requestOf,
  rootOfSession,
  sessionOf,
  isKnownRemote,
} from './parts';
import type { Call, Place } from './send';
import { noteScripts, told } from './trace';

/** What the making of a model asks for. `_create_sagemaker_model` in model.py */
export function modelRequest(call: Call, model: Thing, place: Place | null = null): Dict {
  const arn = attribute(model, 'model_package_arn');
  const vpc = attribute(model, 'vpc_config');
  const { trace, site } = call;
  noteScripts(trace, attribute(model, 'entry_point'), attribute(model, 'source_dir'));
  if (hasCode(model)) told(trace, repacks(model) ? 'repack' : 'submit', site.offset, 'entry_point');
  return requestOf(
    [
      ['ModelName', place === null ? nameOfModel(model) : undefined],
      ['ExecutionRoleArn', attribute(model, 'role')],
      ['PrimaryContainer', arn === undefined ? containerOf(model) : undefined],
      ['Containers', arn === undefined ? undefined : list([requestOf([['ModelPackageName', arn]], 0)])],
      ['VpcConfig', vpc],
      ['EnableNetworkIsolation', attribute(model, 'enable_network_isolation')],
    ],
    call.site.offset,
  );
}

/** The name that a model gets: its own, or one made of its image’s name. */
export function nameOfModel(model: Thing): Py {
  const image = imageOf(model, 'inference');
  const arn = attribute(model, 'model_package_arn');
  const base = arn === undefined ? nameOfImage(image ?? NONE) : nameOfPackage(arn);
  return attribute(model, 'name') ?? madeName(base);
}

/** The group of a model package’s version, or the package’s own name. `ModelPackage._create_sagemaker_model` in model.py */
function nameOfPackage(arn: Py): Py {
  const known = knownText(arn);
  return known === null ? lastName(arn) : text(known.replace(/^.*:model-package\//, '').replace(/\/.*$/, ''));
}

/** A folder alone is no code: nothing is uploaded without a script. `Model._upload_code` in model.py */
function hasCode(model: Thing): boolean {
  return attribute(model, 'entry_point') !== undefined;
}

/** Image, artifacts and environment of a model. `prepare_container_def` of each model class */
export function containerOf(model: Thing): Dict {
  const data = attribute(model, 'model_data');
  const image = imageOf(model, 'inference');
  const environment = attribute(model, 'env');
  const made = dict(environment?.kind === 'dict' ? environment.entries : []);
  let artifacts = data;
  if (hasCode(model) && data?.kind !== 'dict') {
    const folder = codeFolder(model);
    const own = attribute(model, 'source_dir');
    // Without artifacts there is nothing to pack the code with, and it stays behind.
    if (repacks(model)) artifacts = data === undefined ? undefined : below(folder, 'model.tar.gz');
    else
      made.entries.set(
        'SAGEMAKER_SUBMIT_DIRECTORY',
        own !== undefined && isKnownRemote(own) ? own : below(folder, 'sourcedir.tar.gz'),
      );
  }
  return requestOf(
    [
      ['Image', image],
      ['ModelDataUrl', artifacts?.kind === 'dict' ? undefined : artifacts],
      ['ModelDataSource', artifacts?.kind === 'dict' ? artifacts : undefined],
      ['Environment', made.entries.size === 0 ? undefined : made],
    ],
    0,
  );
}

/** Serving with the multi-model server, and with it packing anew, began with these versions: 1.2 is 102. `_is_mms_version` */
const REPACKS_SINCE: readonly (readonly [type: string, version: number])[] = [
  ['PyTorchModel', 102],
  ['MXNetModel', 104],
];

/** Whether code and artifacts are packed together anew. A generic model is where it has both a folder and a script. */
function repacks(model: Thing): boolean {
  const known = CLASSES.get(model.type)?.repacks;
  const [, since] = REPACKS_SINCE.find(([type]) => type === model.type) ?? [];
  const version = /^(\d+)\.(\d+)/.exec(knownText(attribute(model, 'framework_version')) ?? '');
  if (since !== undefined && version !== null && Number(version[1]) * 100 + Number(version[2]) < since)
    return false;
  return (
    known ?? (attribute(model, 'source_dir') !== undefined && attribute(model, 'entry_point') !== undefined)
  );
}

/** Where a model’s code goes: below the bucket, or `code_location`, under the model’s name. `model_code_key_prefix` in fw_utils.py */
function codeFolder(model: Thing): Py {
  const location = attribute(model, 'code_location');
  return below(location ?? rootOfSession(sessionOf(model)), nameOfModel(model));
}
