import { statementLines } from './statement-lines';

/** What a cell comes to, once IPython’s own lines are taken out of it. */
export interface PythonCell {
  /** As many lines as the cell has. Empty where nothing of it is Python. */
  readonly python: string;
  /** What the cell tells the shell. */
  readonly shell: string;
  /** A file that the cell writes. */
  readonly file?: { readonly name: string; readonly text: string };
  /** What was set aside of it, for a person; empty where nothing was. */
  readonly aside: string;
}

/** Cell magics that run the body as Python, as it is. https://ipython.readthedocs.io/en/stable/interactive/magics.html */
const RUNS_BODY: ReadonlySet<string> = new Set(
  'time timeit capture prun python python3 pypy px local pyspark debug memit mprun lprun heat snakeviz scalene notify wandb'.split(
    ' ',
  ),
);
const RUNS_SHELL: ReadonlySet<string> = new Set('bash sh ! sx system'.split(' '));
const WRITES_FILE: ReadonlySet<string> = new Set(['writefile', 'file', 'writetemplate']);
/** Line magics that run what follows them as Python. */
const RUNS_REST = /^(\s*)%(?:time|timeit|prun|memit|lprun|mprun)\b(?:\s+-[A-Za-z]+(?:\s*\d+)?)*\s+(?=\S)/;

/** Enough of what was set aside to know it by. Characters. */
const LONGEST_SHOWN = 60;

/** Reads a cell of a notebook, or a script that was one. */
export function pythonCell(source: string): PythonCell {
  const begins = source.search(/\S/);
  if (begins !== -1 && source.startsWith('%%', begins)) return magicCell(source, begins);
  return plainCell(source);
}

function magicCell(source: string, begins: number): PythonCell {
  const end = source.indexOf('\n', begins);
  const head = (end === -1 ? source.slice(begins) : source.slice(begins, end)).trim();
  const body = end === -1 ? '' : source.slice(end + 1);
  const [, magic = '', argument = ''] = /^%%(!|[\w.]+)\s*(.*)$/.exec(head) ?? [];
  const isShell = RUNS_SHELL.has(magic) || (magic === 'script' && /^(?:\S*\/)?(?:ba|z)?sh\b/.test(argument));
  const aside = shown(head);
  // The magic’s own line, and blank ones before it, keep their places.
  const before = '\n'.repeat(source.slice(0, end === -1 ? 0 : end + 1).split('\n').length - 1);
  if (RUNS_BODY.has(magic)) {
    const cell = pythonCell(body);
    return { ...cell, python: before + cell.python };
  }
  if (isShell) return { python: '', shell: body, aside };
  if (!WRITES_FILE.has(magic)) return { python: '', shell: '', aside };
  const names = [...argument.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
  const name = names.find((word) => !word.startsWith('-')) ?? '';
  return { python: '', shell: '', aside, file: { name, text: body } };
}

function plainCell(source: string): PythonCell {
  const shell: string[] = [];
  const aside: string[] = [];
  let continues = false;
  const lines = dedented(statementLines(source)).map(({ text, begins }) => {
    if (continues) {
      // A line of the shell goes on after a backslash.
      shell.push(shellLine(text));
      continues = text.endsWith('\\');
      return '';
    }
    if (!begins) return text;
    const line = lineOf(text);
    if (line === null) return text;
    if (line.shell !== undefined) shell.push(line.shell);
    if (line.aside) aside.push(text.trim());
    continues = text.endsWith('\\');
    return line.python;
  });
  const python = lines.every((line) => /^\s*(?:pass)?$/.test(line)) ? '' : lines.join('\n');
  return { python, shell: shell.join('\n'), aside: shown(aside.join('; ')) };
}

interface ReadLine {
  readonly python: string;
  readonly shell?: string;
  readonly aside: boolean;
}

/** What stands in for a line that Python alone does not know; null for one that it does. */
function lineOf(text: string): ReadLine | null {
  const indent = /^\s*/.exec(text)?.[0] ?? '';
  const bare = text.slice(indent.length);
  const rest = RUNS_REST.exec(text);
  if (rest !== null) return { python: indent + text.slice(rest[0].length), aside: false };
  const stored = /^%store\s+-r\s+(\w+(?:\s+\w+)*)\s*$/.exec(bare)?.[1];
  if (stored !== undefined)
    return { python: `${indent}${stored.split(/\s+/).join(' = ')} = input()`, aside: true };
  if (bare.startsWith('!')) return { python: `${indent}pass`, shell: shellLine(bare), aside: true };
  if (/^[%?]/.test(bare) || /^[\w.]+\?{1,2}$/.test(bare.trim()))
    return { python: `${indent}pass`, aside: true };
  if (COMMAND_ALONE.test(bare)) return { python: `${indent}pass`, aside: true };
  const assigned = /^([\w.[\]'", ]+)=\s*[!%](?![=\s])/.exec(bare)?.[1];
  return assigned === undefined ? null : { python: `${indent}${assigned}= input()`, aside: true };
}

/** Commands that IPython runs without a sign before them. */
const COMMAND_ALONE =
  /^(?:pip3?|conda|mamba|cd|ls|cat|mkdir|rm|cp|mv|wget|git)\s+(?!(?:in|is|and|or|not|if|for)\b)[-\w./~$"]+(?:\s|$)/;

/** A line for the shell as it gets it: `{name}` is Python’s, `$name` too. */
function shellLine(bare: string): string {
  return bare.replace(/^!+/, '').replaceAll(/(?<![$\\{])\{([A-Za-z_]\w*)\}/g, '$${$1}');
}

/** A cell that is indented as a whole runs all the same. */
function dedented<Line extends { readonly text: string; readonly begins: boolean }>(
  lines: readonly Line[],
): readonly Line[] {
  const first = lines.find(({ text }) => text.trim() !== '');
  const indent = /^\s*/.exec(first?.text ?? '')?.[0] ?? '';
  if (indent === '') return lines;
  return lines.map((line) =>
    line.text.startsWith(indent) ? { ...line, text: line.text.slice(indent.length) } : line,
  );
}

function shown(text: string): string {
  const onOneLine = text.split(/\s+/).join(' ');
  return onOneLine.length > LONGEST_SHOWN ? `${onOneLine.slice(0, LONGEST_SHOWN)}…` : onOneLine;
}
