import { failure, readAccountField, success, type Result } from '../../policy';
import type { ImportNote, Imported } from '../imported';
import { interpretDocument, type PlaceOfLine } from '../interpret-document';
import type { Document } from '../languages/document';
import { readPythonBeside, type Beside } from '../languages/languages';
import { OTHER_COMMAND } from '../languages/read-command';
import { readJson } from '../languages/read-json';
import type { Fields } from '../languages/value';
import { combined, type Read } from './read';
import { readScript, type ShellScript } from './shell-script';

/**
 * How a command line begins, also behind a prompt or an exclamation mark of a notebook. What is called `aws` and gets
 * a value, such as the provider of a Terraform configuration, is no command.
 */
const COMMAND = /^[ \t]*(?:(?:[!$%>]|PS [^>\n]*>)[ \t]*)?(?:sudo[ \t]+)?aws(?:[ \t]+[\w\\^`$"-]|[ \t]*$)/m;

/** What a script of the shell has no line of: Python and YAML. */
const OTHER = /^[ \t]*(?:import \w|from \w[\w.]* import |def \w|[\w-]+:(?: [|>][-+]?)?$)/m;

/** Whether a text is for a shell: a script, or a command of the AWS command line. */
export function looksLikeShell(text: string): boolean {
  if (/^#!.*\b(?:ba|z|k|da)?sh\b/.test(text)) return true;
  return COMMAND.test(text) && !OTHER.test(text);
}

/** Beyond any script. Characters. */
const LONGEST = 1_000_000;
const TOO_LONG = 'This is too long for a script. Paste only the commands.';

/** Reads the commands of a shell script, or one alone. */
export function importShell(text: string, beside: Beside, place?: PlaceOfLine): Read {
  if (text.length > LONGEST) return { result: failure('too-long', TOO_LONG), code: '' };
  const script = readScript(withoutPrompts(text), beside);
  if (!script.ok) return { result: script, code: text };
  const { parts, isScript } = script.value;
  return {
    result: importScript(script.value, beside, place),
    code: text,
    asCaller: script.value.copies,
    ...(isScript ? { container: 'Shell script', parts } : {}),
  };
}

function importScript(script: ShellScript, beside: Beside, place?: PlaceOfLine): Result<Imported> {
  const { commands, policies, python, copies, isScript } = script;
  const lines = new Map<Fields, number>(commands.map(({ request, line }) => [request, line]));
  const asked: Document = {
    language: 'cli',
    values: commands.map(({ value }) => value),
    asRole: copies,
    asCaller: copies,
    ...(isScript || place !== undefined ? { lines } : {}),
  };
  const documents = [
    ...(commands.length > 0 ? [interpretDocument(asked, place)] : []),
    ...python
      .map((code) => readPythonBeside(code, beside))
      .map((read) => (read.ok ? interpretDocument(read.value) : read)),
    ...policies
      .map((policy) => readJson(policy))
      .map((read) => (read.ok ? interpretDocument(read.value) : read)),
  ];
  const [first, ...others] = documents.flatMap((each) => (each.ok ? [each.value] : []));
  if (first !== undefined) return success(withRegion(combined([first, ...others]), script));
  return (
    documents.find((each) => !each.ok) ?? failure('other-command', isScript ? NOTHING_ASKED : OTHER_COMMAND)
  );
}

const NOTHING_ASKED =
  'This is a shell script, and none of its commands is one of aws sagemaker create-…. Paste one of those, or what a describe-… command prints.';

/** What the commands say of the region, and the defaults that were taken for it and all else. */
function withRegion(imported: Imported, { commands, region, defaults }: ShellScript): Imported {
  const named = commands.find((command) => command.region !== null)?.region ?? region;
  const isNamed = named !== '' && readAccountField('region', named).ok;
  const message = `The region, as the command names it, is ${named}.`;
  const notes = isNamed
    ? [
        ...imported.notes.filter(({ kind, slot }) => kind !== 'read' || slot !== 'account.region'),
        { kind: 'read', path: '--region', value: named, slot: 'account.region', message } as const,
        ...otherRegion(imported, named),
      ]
    : imported.notes;
  const account = isNamed ? { ...imported.spec.account, region: named } : imported.spec.account;
  return { ...imported, spec: { ...imported.spec, account }, notes: [...notes, ...defaultNotes(defaults)] };
}

/** SageMaker uses images and keys of its own region. */
function otherRegion({ spec }: Imported, named: string): ImportNote[] {
  const { region } = spec.account;
  if (region === '' || region === named) return [];
  const message = `What the command names is in ${region}, and it runs in ${named}. SageMaker uses images and keys of its own region: check which one is right.`;
  return [{ kind: 'advice', path: '--region', value: named, slot: 'account.region', message }];
}

function defaultNotes(defaults: ShellScript['defaults']): ImportNote[] {
  const byName = new Map(defaults.map((each) => [each.name, each]));
  return [...byName.values()].map(({ name, value }) => ({
    kind: 'advice',
    path: name,
    value,
    message: `${name} can be set before the script runs. Its default, ${value}, is read. Change what follows from it if you set another.`,
  }));
}

/** Lines behind the prompt of a terminal, without it. */
function withoutPrompts(text: string): string {
  return text.replaceAll(/^[ \t]*(?:[!$%>]|PS [^>\n]*>)[ \t]+(?=\S)|^[ \t]*!(?=[a-z])/gm, '');
}
