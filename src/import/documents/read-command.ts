import { failure, success, type Result } from '../../policy';
import type { Document } from './document';
import { readJson } from './read-json';
import { shellWords, type ShellWord } from './shell-words';
import { isFields, unresolved, type Fields, type Value } from './value';

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
  if (service === -1 || !operation.startsWith('create-'))
    return failure('other-command', 'This command is not one of aws sagemaker create-….');
  const fields = new Map<string, Value>();
  for (const [index, word] of words.entries()) {
    const value = words[index + 1];
    if (index <= service + 1 || !word.text.startsWith('--') || value === undefined) continue;
    const name = pascalCase(word.text.slice(2));
    const read = optionValue(value);
    if (!read.ok) return read;
    // What stands in an option of its own overrides the file, wherever it stands.
    if (name !== 'CliInputJson') fields.set(name, read.value);
    else if (isFields(read.value))
      for (const [key, entry] of read.value) if (!fields.has(key)) fields.set(key, entry);
  }
  return success({ language: 'cli', values: [new Map([[operation.replaceAll('-', '_'), fields]])] });
}

function optionValue({ text, expands }: ShellWord): Result<Value> {
  if (expands || text.startsWith('file://')) return success(unresolved(text));
  if (/^\s*[[{]/.test(text)) {
    const json = readJson(text);
    return json.ok ? success(json.value.values[0] ?? null) : json;
  }
  return success(/^[A-Za-z]\w*=/.test(text) ? shorthand(text) : text);
}

/** `Name=value,Name=first,second`. https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-shorthand.html */
function shorthand(text: string): Fields {
  const fields = new Map<string, Value>();
  let last = '';
  for (const part of text.split(',')) {
    const equals = part.indexOf('=');
    const before = fields.get(last) ?? null;
    if (equals === -1) fields.set(last, [before, part].flat());
    else {
      last = part.slice(0, equals);
      fields.set(last, part.slice(equals + 1).replaceAll(/[[\]]/g, ''));
    }
  }
  return fields;
}

function pascalCase(option: string): string {
  return option
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
