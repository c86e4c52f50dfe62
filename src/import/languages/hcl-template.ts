import { HclCursor } from './hcl-cursor';
import { readExpression } from './hcl-parser';
import type { Expression } from './hcl-syntax';

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['"', '"'],
  ['\\', '\\'],
]);

/** Runs of text in which nothing begins that has a meaning. */
const QUOTED_RUN = /[^"\\$%\n]+/y;
const PLAIN_RUN = /[^$%]+/y;

/** Reads a text between double quotes. */
export function quotedText(cursor: HclCursor): Expression {
  const from = cursor.at;
  cursor.wants('"');
  const reader = new TemplateReader(cursor);
  while (!cursor.isAtEnd && !cursor.sees('"') && !cursor.sees('\n')) {
    if (reader.takesRun(QUOTED_RUN)) continue;
    if (cursor.takes('\\')) reader.add(readEscape(cursor));
    else reader.takeSign();
  }
  cursor.wants('"');
  return reader.expression(cursor.text.slice(from, cursor.at));
}

function readEscape(cursor: HclCursor): string {
  const sign = cursor.text.charAt(cursor.at);
  cursor.at += 1;
  const digits = sign === 'u' ? 4 : sign === 'U' ? 8 : 0;
  if (digits === 0) return ESCAPES.get(sign) ?? `\\${sign}`;
  const code = cursor.text.slice(cursor.at, cursor.at + digits);
  cursor.at = Math.min(cursor.at + digits, cursor.text.length);
  const point = /^[\dA-Fa-f]+$/.test(code) ? Number.parseInt(code, 16) : 0;
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
}

/** Reads `<<EOF` or `<<-EOF` and the lines up to the one that says the same word. */
export function heredoc(cursor: HclCursor): Expression {
  const from = cursor.at;
  cursor.wants('<<');
  const isIndented = cursor.takes('-');
  const word = cursor.name();
  const start = cursor.text.indexOf('\n', cursor.at) + 1;
  const lines: string[] = [];
  if (word !== null && start > 0) {
    for (let at = start; at < cursor.text.length;) {
      const next = cursor.text.indexOf('\n', at);
      const end = next === -1 ? cursor.text.length : next;
      const line = cursor.text.slice(at, end);
      if (line.trim() === word) {
        cursor.at = end;
        return readLines(cursor, isIndented ? withoutIndent(lines) : lines, cursor.text.slice(from, end));
      }
      lines.push(line);
      at = end + 1;
    }
  }
  cursor.fail();
  return { kind: 'open', source: '' };
}

function withoutIndent(lines: readonly string[]): readonly string[] {
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const least = indents.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  return lines.map((line) => line.slice(Math.min(least, line.length)));
}

function readLines(outer: HclCursor, lines: readonly string[], source: string): Expression {
  return outer.nested(true, () => {
    const cursor = new HclCursor(lines.map((line) => `${line}\n`).join(''), outer.depth);
    const text = readPlain(cursor, source);
    outer.isTooDeep ||= cursor.isTooDeep;
    if (cursor.fault !== null) outer.fail();
    return text;
  });
}

/** A text without quotes around it, as Terraform’s JSON holds it; open where it is no template. */
export function templateText(text: string): Expression {
  const cursor = new HclCursor(text);
  const expression = readPlain(cursor, text);
  return cursor.fault === null ? expression : { kind: 'open', source: text };
}

function readPlain(cursor: HclCursor, source: string): Expression {
  const reader = new TemplateReader(cursor);
  while (!cursor.isAtEnd) if (!reader.takesRun(PLAIN_RUN)) reader.takeSign();
  return reader.expression(source);
}

/** Gathers what a template is made of: texts, and `${…}` between them. */
class TemplateReader {
  private readonly parts: (string | Expression)[] = [];
  private run = '';
  private isOpen = false;
  /** Whether `~}` came just before: the blanks that follow are cut. */
  private trims = false;

  constructor(private readonly cursor: HclCursor) {}

  add(text: string): void {
    const kept = this.trims ? text.trimStart() : text;
    this.trims &&= kept === '';
    this.run += kept;
  }

  takesRun(run: RegExp): boolean {
    run.lastIndex = this.cursor.at;
    const [found] = run.exec(this.cursor.text) ?? [];
    if (found === undefined) return false;
    this.cursor.at += found.length;
    this.add(found);
    return true;
  }

  /** A dollar or a percent sign, and what it begins. */
  takeSign(): void {
    const { cursor } = this;
    if (cursor.takes('$${')) this.add('${');
    else if (cursor.takes('%%{')) this.add('%{');
    else if (cursor.takes('${')) this.takeValue();
    else if (cursor.takes('%{')) {
      this.isOpen = true;
      cursor.passBrackets('{', () => quotedText(cursor));
    } else {
      this.add(cursor.text.charAt(cursor.at));
      cursor.at += 1;
    }
  }

  private takeValue(): void {
    const { cursor } = this;
    if (cursor.takes('~')) this.run = this.run.trimEnd();
    const value = cursor.nested(true, () => readExpression(cursor));
    cursor.skip(true);
    this.trims = cursor.takes('~');
    cursor.wants('}');
    this.parts.push(this.run, value);
    this.run = '';
  }

  expression(source: string): Expression {
    if (this.isOpen) return { kind: 'open', source };
    if (this.parts.length === 0) return { kind: 'literal', value: this.run };
    const parts = [...this.parts, this.run].filter((part) => part !== '');
    return { kind: 'template', parts, source };
  }
}
