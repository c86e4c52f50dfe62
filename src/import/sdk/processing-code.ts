import { text, varying, type Py, type Thing } from '../evaluate-python/py';
import { attribute, below, fileName, folderOf, isKnownRemote, isRemote } from './parts';
import { processingInput, rows } from './processing-inputs';
import { argumentOf, type Call, type Place } from './send';

/** Where jobs of Spark read their code, as an argument of `run`. */
const CODE_ARGUMENTS = ['code', 'submit_app'] as const;

/** Files of Spark that are uploaded beside the code, and the channel of each. spark/processing.py */
const SPARK_FILES: readonly (readonly [name: string, channel: string])[] = [
  ['submit_py_files', 'py-files'],
  ['submit_jars', 'jars'],
  ['submit_files', 'files'],
];

/** The job whose code is asked for. */
interface CodeOf {
  readonly call: Call;
  readonly self: Thing;
  /** Where the job’s inputs are uploaded. */
  readonly folder: Py;
  readonly root: Py;
  readonly job: Py;
  readonly place: Place | null;
}

/** Whether a processor takes a script. */
export function takesCode({ type }: Thing): boolean {
  return type !== 'Processor' && !type.includes('Clarify');
}

/** The code of a job, as inputs: one file, or an archive and what unpacks it. `_include_code_in_inputs` in processing.py */
export function codeInputs({ call, self, folder, root, job, place }: CodeOf): Py[] {
  const code = CODE_ARGUMENTS.map((name) => argumentOf(call, name, takesCode(self) ? 0 : -1)).find(
    (each) => each !== undefined,
  );
  if (code === undefined || !takesCode(self)) return [];
  const hashed =
    place?.hashesCode !== true ? null : below(root, place.pipeline, 'code', varying('hash of the code'));
  const inputs: Py[] = [];
  const isPacked = self.attributes.has('=packed');
  if (isRemote(code)) inputs.push(processingInput(text('code'), code));
  else if (isPacked) {
    const location = attribute(self, 'code_location');
    const source = hashed ?? below(location ?? root, job, 'source');
    const archive = argumentOf(call, 'source_dir');
    const isThere = archive !== undefined && isKnownRemote(archive);
    inputs.push(
      processingInput(text('code'), isThere ? archive : below(source, 'sourcedir.tar.gz')),
      processingInput(text('entrypoint'), below(isThere ? folderOf(archive) : source, 'runproc.sh')),
    );
  } else
    inputs.push(
      processingInput(text('code'), below(hashed ?? below(root, job, 'input', 'code'), fileName(code))),
    );
  if (self.attributes.has('=spark')) inputs.push(...sparkInputs(call, folder));
  return inputs;
}

/** Configuration and further files of a job of Spark. `_stage_configuration`, `_stage_submit_deps` in spark/processing.py */
function sparkInputs(call: Call, folder: Py): Py[] {
  const inputs: Py[] = [];
  if (argumentOf(call, 'configuration') !== undefined)
    inputs.push(processingInput(text('conf'), below(folder, 'input', 'conf', 'configuration.json')));
  for (const [name, channel] of SPARK_FILES) {
    const files = rows(argumentOf(call, name));
    if (files.some((file) => !isRemote(file)))
      inputs.push(processingInput(text(channel), below(folder, 'input', channel)));
    for (const file of files) if (isRemote(file)) inputs.push(processingInput(text(channel), file));
  }
  return inputs;
}
