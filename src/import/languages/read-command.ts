import { apiNamed, failure, success, type Result } from '../../policy';
import { piecesOfTemplate } from './intrinsics';
import type { Beside } from './languages';
import { readJson } from './read-json';
import { readYaml } from './read-yaml';
import type { ShellWord } from './shell-words';
import { isShorthand, readShorthand } from './shorthand';
import { SPREAD, isFields, isUnresolved, unresolved, type Fields, type Value } from './value';

/** What a command of the AWS command line asks for. */
export interface ReadCommand {
  /** Such as `create-model`. */
  readonly operation: string;
  /** `{create_model: {…}}`. */
  readonly value: Fields;
  /** The request itself. */
  readonly request: Fields;
  /** What `--region` says; null where it is absent or open. */
  readonly region: string | null;
}

/** Options of every command, which are no part of a request. https://docs.aws.amazon.com/cli/latest/reference/ */
const OF_EVERY_COMMAND: ReadonlySet<string> = new Set(
  'Debug EndpointUrl NoVerifySsl NoPaginate Output Query Profile Region Version Color NoSignRequest CaBundle CliReadTimeout CliConnectTimeout CliBinaryFormat NoCliPager CliAutoPrompt NoCliAutoPrompt GenerateCliSkeleton'.split(
    ' ',
  ),
);

/** The words after `aws sagemaker`, and those between the two; null where the command is another. */
export function sageMakerWords(words: readonly ShellWord[]): readonly ShellWord[] | null {
  const program = words.findIndex(({ text }) => /(?:^|[/\\])aws(?:local|\.exe)?$/.test(text));
  if (program === -1) return null;
  const service = words.findIndex(({ text }, index) => index > program && text === 'sagemaker');
  return service === -1 ? null : [...words.slice(service + 1), ...words.slice(program + 1, service)];
}

/** Whether an operation of the command line is one that takes a role. */
export function takesRole(operation: string): boolean {
  return operation.startsWith('create-') || apiNamed(operation) !== null;
}

/**
 * Reads `create-…` and what follows: the request after `--cli-input-json`, and options of their own, whose values may
 * be JSON or AWS's shorthand. A file that is named is read where it came along.
 */
export function readCommand(words: readonly ShellWord[], files: Beside): Result<ReadCommand> {
  const operation = words[0]?.text ?? '';
  if (!takesRole(operation)) return failure('other-command', OTHER_COMMAND);
  const fields = new Map<string, Value>();
  let region: string | null = null;
  for (const [name, values] of optionsOf(words.slice(1))) {
    const read = optionValue(values, files);
    if (!read.ok) return read;
    if (name === 'Region') region = typeof read.value === 'string' ? read.value : null;
    else if (name === 'CliInputJson' || name === 'CliInputYaml') takeInput(read.value, fields);
    else if (OF_EVERY_COMMAND.has(name)) continue;
    else if (read.value === true && name.startsWith('No') && /^[A-Z]/.test(name.slice(2)))
      fields.set(name.slice(2), false);
    else fields.set(name, read.value);
  }
  const value = new Map([[operation.replaceAll('-', '_'), fields]]);
  return success({ operation, value, request: fields, region });
}

/** What to paste where a command asks for nothing. */
export const OTHER_COMMAND =
  'This command is not one of aws sagemaker create-…. Paste one of those, or what a describe-… command prints.';

/** An option of its own overrides the file, wherever it is. */
function takeInput(input: Value, fields: Map<string, Value>): void {
  if (isUnresolved(input)) fields.set(SPREAD, input);
  if (!isFields(input)) return;
  for (const [key, entry] of input) if (!fields.has(key)) fields.set(key, entry);
}

/** `--name value`, `--name first second`, `--name=value`, and `--name` alone. */
function optionsOf(words: readonly ShellWord[]): Map<string, ShellWord[]> {
  const options = new Map<string, ShellWord[]>();
  let values: ShellWord[] = [];
  for (const word of words) {
    const [, option, value] = /^--([\w-]+)(?:=([^]*))?$/.exec(word.text) ?? [];
    if (option === undefined) values.push(word);
    else {
      values =
        value === undefined ? [] : [{ ...word, text: value, written: word.written.slice(option.length + 3) }];
      options.set(pascalCase(option), values);
    }
  }
  return options;
}

function optionValue(words: readonly ShellWord[], files: Beside): Result<Value> {
  const values: Value[] = [];
  for (const word of words) {
    const read = wordValue(word, files);
    if (!read.ok) return read;
    values.push(read.value);
  }
  return success(values.length > 1 ? values : (values[0] ?? true));
}

function wordValue({ text, written, expands }: ShellWord, files: Beside): Result<Value> {
  if (text.startsWith('file://')) return fileValue(text, files);
  if (/^\s*[[{]/.test(text)) return jsonValue(text);
  if (isShorthand(text)) return success(readShorthand(text));
  return success(expands ? unresolved(written, piecesOfTemplate(text)) : text);
}

function jsonValue(text: string): Result<Value> {
  const json = readJson(text);
  return json.ok ? success(json.value.values[0] ?? null) : json;
}

/** A file that the script wrote before, or that came along; of another only its name is known. */
function fileValue(text: string, files: Beside): Result<Value> {
  const name = text.slice('file://'.length);
  const content = fileNamed(name, files);
  if (content === null) return success(unresolved(text));
  if (/^\s*[[{]/.test(content)) return jsonValue(content);
  const yaml = readYaml(content);
  return yaml.ok ? success(yaml.value.values[0] ?? null) : yaml;
}

/** A file by its path, or else by its name alone; null where there is none. */
export function fileNamed(path: string, files: Beside): string | null {
  const last = (name: string) => name.split(/[/\\]/).at(-1) ?? '';
  const bare = path.replace(/^\.\//, '');
  const found = files.get(path) ?? files.get(bare);
  if (found !== undefined) return found;
  return [...files].find(([name]) => last(name) === last(bare))?.[1] ?? null;
}

function pascalCase(option: string): string {
  return option
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
