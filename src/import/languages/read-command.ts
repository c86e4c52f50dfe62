import { apiNamed, failure, success, type Result } from '../../policy';
import type { Document } from './document';
import { piecesOfTemplate } from './intrinsics';
import { readJson } from './read-json';
import { shellWords, type ShellWord } from './shell-words';
import { isShorthand, readShorthand } from './shorthand';
import { SPREAD, isFields, isUnresolved, unresolved, type Value } from './value';

/** How a call on the command line begins, also behind a prompt or an exclamation mark of a notebook. */
const COMMAND = /^\s*[!$%>]?\s*(?:sudo\s+)?aws\s/;

/** Whether a text is a command of the AWS command line. */
export function isCommand(text: string): boolean {
  return COMMAND.test(text);
}

/**
 * Reads `aws sagemaker create-…`: the request after `--cli-input-json`, and options of their own, whose
 * values may be JSON or AWS's shorthand. A file that is named instead cannot be read.
 */
export function readCommand(text: string): Result<Document> {
  const words = shellWords(text);
  const service = words.findIndex((word) => word.text === 'sagemaker');
  const operation = words[service + 1]?.text ?? '';
  if (service === -1 || !(operation.startsWith('create-') || apiNamed(operation) !== null))
    return failure(
      'other-command',
      'This command is not one of aws sagemaker create-…. Paste one of those, or what a describe-… command prints.',
    );
  const fields = new Map<string, Value>();
  for (const [name, values] of optionsOf(words.slice(service + 2))) {
    const read = optionValue(values);
    if (!read.ok) return read;
    if (name !== 'CliInputJson') fields.set(name, read.value);
    else takeInput(read.value, fields);
  }
  return success({ language: 'cli', values: [new Map([[operation.replaceAll('-', '_'), fields]])] });
}

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
      values = value === undefined ? [] : [{ ...word, text: value }];
      options.set(pascalCase(option), values);
    }
  }
  return options;
}

function optionValue(words: readonly ShellWord[]): Result<Value> {
  const values: Value[] = [];
  for (const word of words) {
    const read = wordValue(word);
    if (!read.ok) return read;
    values.push(read.value);
  }
  return success(values.length > 1 ? values : (values[0] ?? true));
}

function wordValue({ text, expands }: ShellWord): Result<Value> {
  if (expands || text.startsWith('file://')) return success(unresolved(text, piecesOfWord(text)));
  if (/^\s*[[{]/.test(text)) {
    const json = readJson(text);
    return json.ok ? success(json.value.values[0] ?? null) : json;
  }
  return success(isShorthand(text) ? readShorthand(text) : text);
}

function pascalCase(option: string): string {
  return option
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** A word with a shell's variables in it: `s3://$BUCKET/train/`. */
function piecesOfWord(text: string) {
  return piecesOfTemplate(text.replaceAll(/\$([A-Za-z_]\w*)/g, '${$1}'));
}
