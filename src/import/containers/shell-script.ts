import { failure, success, type OtherAccess, type Result } from '../../policy';
import type { ImportPart } from '../imported';
import type { Beside } from '../languages/languages';
import { accessOfCopy } from '../languages/copy-command';
import { readCommand, sageMakerWords, takesRole, type ReadCommand } from '../languages/read-command';
import { shellStatements, type ShellStatement } from '../languages/shell-statements';
import { shellWords, type ShellWord } from '../languages/shell-words';
import { ShellVariables, type TakenDefault } from './shell-variables';

/** What a script comes to. */
export interface ShellScript {
  /** Its commands that ask for something that takes a role, in order. */
  readonly commands: readonly (ReadCommand & { readonly line: number })[];
  readonly parts: readonly ImportPart[];
  readonly defaults: readonly TakenDefault[];
  /** Where the commands run, as the script sets it for all of them; empty where it does not. */
  readonly region: string;
  /** Policies that it hands to IAM, as text. */
  readonly policies: readonly string[];
  /** Python that it runs. */
  readonly python: readonly string[];
  /** What its copies to and from S3 need of whoever runs it. */
  readonly copies: readonly OtherAccess[];
  /** Whether it is more than one command. */
  readonly isScript: boolean;
}

/** Beyond any script. Commands. */
const MOST_STATEMENTS = 5_000;

/** Words before a command that change nothing of what it asks for. */
const BEFORE: ReadonlySet<string> = new Set(
  'if then else elif while until do ! { ( time sudo exec command eval nohup env'.split(' '),
);
const OPENS: ReadonlySet<string> = new Set('if while until for case select'.split(' '));
const CLOSES: ReadonlySet<string> = new Set('fi done esac'.split(' '));
const DECLARES: ReadonlySet<string> = new Set('export local readonly declare typeset set setx'.split(' '));

/** Follows a script from top to bottom, without running any of it. The first command that cannot be read is the fault. */
export function readScript(text: string, beside: Beside): Result<ShellScript> {
  // The command lines of Windows go on after another sign.
  const unix = text.replaceAll(/[ \t][\^`]\r?\n(?=\s*--)/g, ' \\\n');
  const statements = shellStatements(unix).slice(0, MOST_STATEMENTS);
  const reader = new ScriptReader(beside);
  for (const statement of statements) reader.take(statement);
  if (reader.commands.length === 0 && reader.fault !== null)
    return failure(reader.fault.code, reader.fault.message);
  return success({ ...reader.script(), isScript: statements.length > 1 || text.startsWith('#!') });
}

/** A quote that is never closed takes all that follows with it: nobody knows what the command says. */
function openQuote(line: number): Result<ReadCommand> {
  return failure(
    'open-quote',
    `line ${line}: a quote of this command is never closed. Close it, or paste the whole command.`,
  );
}

class ScriptReader {
  readonly commands: (ReadCommand & { readonly line: number })[] = [];
  fault: { readonly code: string; readonly message: string } | null = null;
  private readonly parts: ImportPart[] = [];
  private readonly policies: string[] = [];
  private readonly python: string[] = [];
  private readonly copies: OtherAccess[] = [];
  private readonly variables: ShellVariables;
  private depth = 0;

  constructor(beside: Beside) {
    this.variables = new ShellVariables(beside);
  }

  script(): Omit<ShellScript, 'isScript'> {
    const { commands, parts, policies, python, copies, variables } = this;
    const region = variables.get('AWS_REGION') ?? variables.get('AWS_DEFAULT_REGION') ?? '';
    return { commands, parts, policies, python, copies, region, defaults: variables.defaults };
  }

  take(statement: ShellStatement): void {
    const words = withoutRedirects(
      shellWords(statement.source, this.variables.expansion(statement.documents)),
    );
    this.writeFile(statement, words);
    const rest = this.unwrapped(words.kept);
    if (rest.length === 0) return;
    const [first] = rest;
    if (first !== undefined && DECLARES.has(first.text)) this.assign(rest.slice(1));
    else {
      const command = rest.slice(this.assign(rest));
      if (command.length > 0) this.run(command, statement);
    }
  }

  /** Without `if`, `then` and the like, counting how deep in branches the script is. */
  private unwrapped(words: readonly ShellWord[]): readonly ShellWord[] {
    let from = 0;
    for (const { text } of words) {
      if (OPENS.has(text)) this.depth += 1;
      else if (CLOSES.has(text)) this.depth = Math.max(0, this.depth - 1);
      if (text === 'for' || text === 'case' || text === 'select') {
        this.variables.set(words[from + 1]?.text ?? '', null, true);
        return [];
      }
      if (!BEFORE.has(text) && !CLOSES.has(text)) break;
      from += 1;
    }
    return words.slice(from);
  }

  /** `NAME=value` at the beginning of a command; how many there are. */
  private assign(words: readonly ShellWord[]): number {
    let count = 0;
    for (const { text, expands } of words) {
      const [, name, value = ''] = /^([A-Za-z_]\w*)\+?=([^]*)$/.exec(text) ?? [];
      if (name === undefined && !text.startsWith('-')) break;
      // With unknown parts a value stays what it is: `s3://${BUCKET}/train/`. What is nothing else has no better name.
      const isOpen = /^\$\{(?:command_output|argument_\d+)\}$|\$\{command_output\}/.test(value);
      const isKnown = !isOpen && !text.startsWith(`${name}+=`) && (!expands || value.includes('${'));
      if (name !== undefined) this.variables.set(name, isKnown ? value : null, this.depth > 0);
      count += 1;
    }
    return count;
  }

  private run(words: readonly ShellWord[], { line, documents, isOpen }: ShellStatement): void {
    const program = words[0]?.text ?? '';
    if (/(?:^|\/)python[\d.]*$/.test(program)) {
      const inline = words[words.findIndex(({ text }) => text === '-c') + 1];
      const code =
        documents[0]?.text ?? (words.some(({ text }) => text === '-c') ? inline?.written : undefined);
      if (code !== undefined) this.python.push(code);
    }
    if (program === 'read')
      for (const { text } of words.slice(1)) this.variables.set(text, null, this.depth > 0);
    this.copies.push(...accessOfCopy(words));
    const sageMaker = sageMakerWords(words);
    if (sageMaker === null) this.takePolicies(words);
    else this.takeCommand(sageMaker, line, isOpen);
  }

  private takeCommand(words: readonly ShellWord[], line: number, isOpen: boolean): void {
    const operation = words[0]?.text ?? '';
    const name = `${operation}, line ${line}`;
    if (!takesRole(operation)) {
      this.parts.push({ name, state: 'set-aside', message: 'Needs no permission of the role.' });
      return;
    }
    const read = isOpen ? openQuote(line) : readCommand(words, this.variables.files);
    if (read.ok) {
      this.commands.push({ ...read.value, line });
      this.parts.push({ name, state: 'read', message: '' });
    } else {
      this.fault ??= read.problem;
      this.parts.push({ name, state: 'faulty', message: read.problem.message });
    }
  }

  private takePolicies(words: readonly ShellWord[]): void {
    for (const [index, { text }] of words.entries()) {
      if (text !== '--policy-document') continue;
      const value = words[index + 1]?.text ?? '';
      const content = value.startsWith('file://')
        ? this.variables.files.get(value.slice('file://'.length).replace(/^\.\//, ''))
        : value;
      if (content !== undefined) this.policies.push(content);
    }
  }

  /** `cat > request.json <<EOF`, `tee request.json <<EOF`, `echo '{…}' > request.json`. */
  private writeFile({ documents }: ShellStatement, { kept, into }: Redirected): void {
    const [program, ...others] = kept.map(({ text }) => text);
    const copied = program === 'tee' ? others.filter((text) => !text.startsWith('-')) : [];
    const isPrinted = program === 'echo' || program === 'printf';
    for (const target of [...(into === undefined ? [] : [into]), ...copied]) {
      const content = isPrinted ? others.join(' ') : this.variables.documentText(documents[0]);
      if (content !== null) this.variables.files.set(target.replace(/^\.\//, ''), content);
    }
  }
}

interface Redirected {
  readonly kept: readonly ShellWord[];
  /** The file that the command writes into; null where it writes into none. */
  readonly into: string | undefined;
}

function withoutRedirects(words: readonly ShellWord[]): Redirected {
  const kept: ShellWord[] = [];
  let into: string | undefined;
  let isTarget = false;
  for (const word of words) {
    const [, target] = /^\d?(?:&?>{1,2})(?:&\d)?([^]*)$/.exec(word.text) ?? [];
    if (isTarget) into = word.text;
    else if (target !== undefined && target !== '') into = target;
    else if (target === undefined && word.text !== '<<') kept.push(word);
    isTarget = target === '' && !word.text.includes('&');
  }
  return { kept, into };
}
