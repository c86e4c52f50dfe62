import { dict, varying, type Dict, type Py, type Thing } from '../evaluate-python/py';
import { attribute, below, bucketOfAddress, rootOfSession, sessionOf, isKnownRemote } from './parts';
import type { Place } from './send';

/** Hyperparameters, and where the code is that the container reads. `_stage_user_code_in_s3` in estimator.py */
export function hyperParametersOf(self: Thing, code: Py | undefined): Dict | undefined {
  const own = attribute(self, 'hyperparameters');
  const made = dict(own?.kind === 'dict' ? own.entries : []);
  if (code !== undefined && !isolates(self)) made.entries.set('sagemaker_submit_directory', code);
  return made.entries.size === 0 ? undefined : made;
}

/** A container without a network cannot fetch its code: it comes as a channel. `_prepare_for_training` in estimator.py */
export function codeChannelOf(self: Thing, code: Py | undefined): Py | undefined {
  return isolates(self) ? code : undefined;
}

function isolates(self: Thing): boolean {
  const value = attribute(self, 'enable_network_isolation');
  return value?.kind === 'plain' && value.value === true && attribute(self, 'entry_point') !== undefined;
}

/** The source archive of an estimator; undefined where it has no code of its own. */
export function codeOf(self: Thing, job: Py, output: Py, place: Place | null): Py | undefined {
  const folder = attribute(self, 'source_dir');
  if (folder !== undefined && isKnownRemote(folder)) return folder;
  if (folder === undefined && attribute(self, 'entry_point') === undefined) return undefined;
  if (place?.hashesCode === true)
    return below(
      codeRoot(self, output),
      place.pipeline,
      'code',
      varying('hash of the code'),
      'sourcedir.tar.gz',
    );
  return below(codeRoot(self, output), job, 'source', 'sourcedir.tar.gz');
}

/** Only the bucket of the output path is used, not its prefix. */
function codeRoot(self: Thing, output: Py): Py {
  const location = attribute(self, 'code_location');
  if (location !== undefined) return location;
  return attribute(self, 'output_path') === undefined
    ? rootOfSession(sessionOf(self))
    : bucketOfAddress(output);
}
