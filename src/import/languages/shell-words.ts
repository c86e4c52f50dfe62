/** One word of a command line. */
export interface ShellWord {
  /** With what is known in the place of variables; the others as `${NAME}`. */
  readonly text: string;
  /** As the line writes it, without its quotes. */
  readonly written: string;
  /** Whether the shell would put something else in the place of what is not known. */
  readonly expands: boolean;
}

/**
 * What the shell puts in the place of `NAME`, `NAME:-default` or `(command)`; null where that is not known.
 */
export type Expansion = (inner: string) => string | null;

const NOTHING_KNOWN: Expansion = () => null;

/** Cuts a command line into words, as a POSIX shell does: quotes, backslashes, and lines that go on. */
export function shellWords(line: string, expansion: Expansion = NOTHING_KNOWN): ShellWord[] {
  const words: ShellWord[] = [];
  let word: WordBuilder | null = null;
  let quote = '';
  for (let index = 0; index < line.length; index += 1) {
    const character = line.charAt(index);
    if (quote === '' && /\s/.test(character)) {
      if (word !== null) words.push(word.built());
      word = null;
      continue;
    }
    if (quote !== "'" && character === '\\' && /^\r?\n/.test(line.slice(index + 1, index + 3))) {
      index += line.charAt(index + 1) === '\r' ? 2 : 1;
      continue;
    }
    word ??= new WordBuilder();
    if (quote === '' ? character === '"' || character === "'" : character === quote) {
      quote = quote === '' ? character : '';
    } else if (
      character === '\\' &&
      (quote === '' || (quote === '"' && /["\\$`]/.test(line.charAt(index + 1))))
    ) {
      index += 1;
      word.add(line.charAt(index));
    } else if (quote !== "'" && (character === '$' || character === '`')) {
      const end = endOfExpansion(line, index);
      word.expand(line.slice(index, end), expansion);
      index = end - 1;
    } else {
      const run = quote === '' ? PLAIN : QUOTED;
      run.lastIndex = index;
      const plain = run.exec(line)?.[0] ?? character;
      word.add(plain);
      index += plain.length - 1;
    }
  }
  if (word !== null) words.push(word.built());
  return words;
}

/** What stands for itself. */
const PLAIN = /[^\s\\"'$`]+/y;
const QUOTED = /[^\\"'$`]+/y;

/** A text with what is known in the place of its variables, as a here-document has it. */
export function expandedText(text: string, expansion: Expansion): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf('$'); at !== -1; at = text.indexOf('$', from)) {
    const end = endOfExpansion(text, at);
    const isEscaped = text.charAt(at - 1) === '\\';
    parts.push(
      text.slice(from, isEscaped ? at - 1 : at),
      isEscaped ? '$' : expanded(text.slice(at, end), expansion),
    );
    from = isEscaped ? at + 1 : end;
  }
  return [...parts, text.slice(from)].join('');
}

/** One word while it is read. */
class WordBuilder {
  private readonly parts: string[] = [];
  private readonly raw: string[] = [];
  private expands = false;

  add(text: string): void {
    this.parts.push(text);
    this.raw.push(text);
  }

  expand(written: string, expansion: Expansion): void {
    const inner = innerOf(written);
    const known = inner === '' ? null : expansion(inner);
    this.expands ||= known === null;
    this.parts.push(known ?? placeholderOf(written));
    this.raw.push(written);
  }

  built(): ShellWord {
    return { text: this.parts.join(''), written: this.raw.join(''), expands: this.expands };
  }
}

function expanded(written: string, expansion: Expansion): string {
  const inner = innerOf(written);
  return (inner === '' ? null : expansion(inner)) ?? placeholderOf(written);
}

/** What stands between the signs: `NAME` of `$NAME` and `${NAME}`, `(date)` of `$(date)`; empty where nothing is expanded. */
function innerOf(written: string): string {
  if (written.startsWith('`')) return `(${written.slice(1, -1)})`;
  if (written.startsWith('$(')) return written.slice(1);
  if (written.startsWith('${')) return written.slice(2, -1);
  return written.slice(1);
}

/** As all other readers know a name that is filled in later. */
function placeholderOf(written: string): string {
  const name = /^\$\{?!?([A-Za-z_]\w*)/.exec(written)?.[1];
  if (name !== undefined) return `\${${name}}`;
  if (/^(?:\$\(|`)/.test(written)) return '${command_output}';
  const position = /^\$\{?(\d+)/.exec(written)?.[1];
  return position === undefined ? written : `\${argument_${position}}`;
}

/** Where what begins with a sign at `from` ends: of `$NAME`, `${…}`, `$(…)` and what is between backticks. */
function endOfExpansion(line: string, from: number): number {
  if (line.charAt(from) === '`') {
    const end = line.indexOf('`', from + 1);
    return end === -1 ? line.length : end + 1;
  }
  const opening = line.charAt(from + 1);
  if (opening !== '{' && opening !== '(') {
    NAME.lastIndex = from + 1;
    return from + 1 + (NAME.exec(line)?.[0].length ?? 0);
  }
  const closing = opening === '{' ? '}' : ')';
  let depth = 0;
  for (let at = from + 1; at < line.length; at += 1) {
    const character = line.charAt(at);
    if (character === opening) depth += 1;
    else if (character === closing) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return line.length;
}

const NAME = /[A-Za-z_]\w*|\d|[@*#?$!-]/y;
