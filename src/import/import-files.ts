import { failure, success, type Result } from '../policy';
import { finished } from './containers/finished';
import { combined, isQuiet, isRequest, type Read } from './containers/read';
import { importText, readText } from './import-text';
import type { ImportNote, ImportPart, Imported } from './imported';

/** A file, as the browser hands it over. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** More than anybody drops at once. Files. */
const MOST_FILES = 200;

/**
 * Reads several files as one: each is named among the parts, and what they ask for is one role’s. Scripts know the
 * files beside them. One file alone is read as a paste is.
 */
export function importFiles(files: readonly NamedText[]): Result<Imported> {
  const [first, ...others] = files.slice(0, MOST_FILES);
  if (first === undefined) return importText('');
  if (others.length === 0) return readAlone(first);
  const all = [...moduleOf([first, ...others])];
  const read = all.map((file) => ({ name: file.name, read: readFile(file, all) }));
  const found = read.flatMap(({ name, read: { result } }) =>
    result.ok ? [withPlace(result.value, name)] : [],
  );
  const [main, ...more] = [
    ...found.filter((each) => isRequest(each)),
    ...found.filter((each) => !isRequest(each)),
  ];
  const code = read.map((each) => each.read.code).join('\n');
  const followed = new Set(found.flatMap(({ notes }) => notes.map(({ path }) => path)));
  const parts = [...read.flatMap((each) => partsOf(each, followed)), ...leftOut(files)];
  const container = `${files.length} files`;
  if (main !== undefined)
    return finished({ result: success(combined([main, ...more])), code, container, parts });
  return finished({ result: faultOf(read), code, container, parts });
}

function readAlone({ name, text }: NamedText): Result<Imported> {
  return isArchive(name)
    ? failure('archive', archive(name))
    : finished(readText(text, new Map(), extensionOf(name)));
}

function readFile(file: NamedText, all: readonly NamedText[]): Read {
  const { name, text } = file;
  if (isArchive(name)) return { result: failure('archive', archive(name)), code: '' };
  const beside = new Map(all.filter((other) => other !== file).map((other) => [other.name, other.text]));
  return readText(text, beside, extensionOf(name));
}

/** The files of one folder of Terraform are one configuration. */
function moduleOf(files: readonly NamedText[]): readonly NamedText[] {
  const terraform = files.filter(({ name }) => extensionOf(name) === 'tf');
  if (terraform.length < 2) return files;
  const joined = {
    name: terraform.map(({ name }) => name).join(', '),
    text: terraform.map(({ text }) => text).join('\n'),
  };
  return [joined, ...files.filter((file) => !terraform.includes(file))];
}

function extensionOf(name: string): string {
  const [, extension = ''] = /\.([A-Za-z0-9]+)$/.exec(name) ?? [];
  return extension.toLowerCase();
}

const ARCHIVES: ReadonlySet<string> = new Set('zip gz tgz tar bz2 xz 7z rar whl egg dbc jar'.split(' '));

function isArchive(name: string): boolean {
  return ARCHIVES.has(extensionOf(name));
}

function archive(name: string): string {
  return `${name} is an archive. Unpack it, and drop the files that are in it.`;
}

/** Notes say which file they are from. */
function withPlace(imported: Imported, file: string): Imported {
  const notes = imported.notes.map((note): ImportNote => ({
    ...note,
    place: note.place === undefined ? file : `${file}, ${note.place}`,
  }));
  return { ...imported, notes };
}

interface ReadFile {
  readonly name: string;
  readonly read: Read;
}

/** A file by its name, and what is faulty in it. What a job runs is read with the job. */
function partsOf(
  { name, read: { result, parts = [] } }: ReadFile,
  followed: ReadonlySet<string>,
): readonly ImportPart[] {
  const faults = parts
    .filter(({ state }) => state === 'faulty')
    .map((part) => ({ ...part, name: `${name}, ${part.name.charAt(0).toLowerCase()}${part.name.slice(1)}` }));
  if (result.ok) return [{ name, state: 'read', message: '' }, ...faults];
  const { code, message } = result.problem;
  if (isQuiet(code) && followed.has(name))
    return [{ name, state: 'read', message: 'A job runs it as the role.' }, ...faults];
  if (isQuiet(code))
    return [{ name, state: 'set-aside', message: 'It asks SageMaker for nothing by itself.' }, ...faults];
  return [{ name, state: 'faulty', message }];
}

function leftOut(files: readonly NamedText[]): readonly ImportPart[] {
  return files.slice(MOST_FILES).map(({ name }) => ({
    name,
    state: 'set-aside',
    message: `Only the first ${MOST_FILES} files are read.`,
  }));
}

/** A fault of one file says more than that the others ask for nothing. */
function faultOf(read: readonly ReadFile[]): Result<Imported> {
  const failures = read.flatMap(({ name, read: { result } }) =>
    result.ok ? [] : [{ name, ...result.problem }],
  );
  const told = failures.find(({ code }) => !isQuiet(code));
  if (told !== undefined) return failure(told.code, `${told.name}: ${told.message}`);
  return failure(
    'no-request',
    'None of these files asks SageMaker for a job, a model, an endpoint or a pipeline.',
  );
}
