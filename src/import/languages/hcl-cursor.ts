import { DEEPEST } from './value';

const BLANKS = ' \t\r\uFEFF';

/** Ends a name. A name may hold hyphens. */
const NAME = /[A-Za-z_][\w-]*/y;

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['{', '}'],
  ['[', ']'],
  ['(', ')'],
]);

/** A place in a text of HCL. The first fault ends the text, so that everything which reads it comes to its end. */
export class HclCursor {
  at = 0;
  fault: number | null = null;
  isTooDeep = false;
  /** Whether a line’s end is a blank like any other, as it is between brackets. */
  lines = false;

  constructor(
    readonly text: string,
    public depth = 0,
  ) {}

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** Whether the text goes on with `sign`; it is then passed. */
  takes(sign: string): boolean {
    if (!this.text.startsWith(sign, this.at)) return false;
    this.at += sign.length;
    return true;
  }

  /** As `takes`, and a fault where it does not. */
  wants(sign: string): void {
    if (!this.takes(sign)) this.fail();
  }

  sees(sign: string): boolean {
    return this.text.startsWith(sign, this.at);
  }

  fail(): void {
    this.fault ??= this.at;
    this.at = this.text.length;
  }

  name(): string | null {
    NAME.lastIndex = this.at;
    const [found] = NAME.exec(this.text) ?? [];
    if (found === undefined) return null;
    this.at += found.length;
    return found;
  }

  /** Passes blanks and comments; line ends too where they do not count. */
  skip(lines = this.lines): void {
    for (;;) {
      const character = this.text.charAt(this.at);
      if (this.isAtEnd) return;
      if (BLANKS.includes(character) || (lines && character === '\n')) this.at += 1;
      else if (character === '#' || this.sees('//')) this.moveTo('\n');
      else if (this.sees('/*')) {
        this.moveTo('*/');
        this.takes('*/');
      } else return;
    }
  }

  moveTo(sign: string): void {
    const found = this.text.indexOf(sign, this.at);
    this.at = found === -1 ? this.text.length : found;
  }

  /** Reads what nests, with line ends as `lines` says; deeper than any document is a fault. */
  nested<Read>(lines: boolean, read: () => Read): Read {
    const before = this.lines;
    this.lines = lines;
    this.depth += 1;
    if (this.depth > DEEPEST) {
      this.isTooDeep = true;
      this.fail();
    }
    const value = read();
    this.depth -= 1;
    this.lines = before;
    return value;
  }

  /** Passes everything up to the bracket that closes the one just passed. Texts are passed by `passText`. */
  passBrackets(opening: string, passText: () => void): void {
    const open = [CLOSING.get(opening) ?? ''];
    while (!this.isAtEnd && open.length > 0) {
      const character = this.text.charAt(this.at);
      const closing = CLOSING.get(character);
      if (character === '"') passText();
      else {
        if (closing !== undefined) open.push(closing);
        else if (character === open.at(-1)) open.pop();
        this.at += 1;
      }
    }
    if (open.length > 0) this.fail();
  }
}
