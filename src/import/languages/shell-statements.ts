/** A text that a script holds for a command: `<<EOF`. */
export interface HereDocument {
  readonly text: string;
  /** Whether its variables stay as they are: `<<'EOF'`. */
  readonly isLiteral: boolean;
}

/** One command of a script, before its words are cut. */
export interface ShellStatement {
  readonly source: string;
  /** Where it begins, counted from 1. */
  readonly line: number;
  readonly documents: readonly HereDocument[];
  /** Whether a quote that it opens is never closed. */
  readonly isOpen: boolean;
}

/** Cuts a script into its commands: at the ends of lines, and at `;`, `&`, `&&`, `|` and `||`. Comments are left out. */
export function shellStatements(text: string): readonly ShellStatement[] {
  return new StatementReader(text).read();
}

interface Opened {
  readonly delimiter: string;
  readonly isLiteral: boolean;
  readonly isIndented: boolean;
}

const OPENING = /<<(-?)[ \t]*(?:'([^'\n]+)'|"([^"\n]+)"|\\?([\w.-]+))/y;

/** What neither ends nor opens anything. */
const PLAIN = /[^\\\n"'#<()&;|]+/y;
const QUOTED = /[^\\\n"']+/y;

class StatementReader {
  private readonly statements: ShellStatement[] = [];
  private at = 0;
  private line = 1;
  private parts: string[] = [];
  private startLine = 1;
  private documents: HereDocument[] = [];
  private opened: Opened[] = [];
  private quote = '';
  /** Of `$(…)`, in which a line’s end ends nothing. */
  private depth = 0;

  constructor(private readonly text: string) {}

  read(): readonly ShellStatement[] {
    while (this.at < this.text.length) this.step();
    this.finish();
    return this.statements;
  }

  private step(): void {
    const run = this.quote === '' ? PLAIN : QUOTED;
    run.lastIndex = this.at;
    const plain = run.exec(this.text)?.[0].length ?? 0;
    if (plain > 0) {
      this.take(plain);
      return;
    }
    const character = this.text.charAt(this.at);
    if (character === '\\' && this.quote !== "'") {
      const length = this.text.startsWith('\r\n', this.at + 1) ? 3 : 2;
      this.take(length);
    } else if (character === '\n') this.endLine();
    else if (this.quote !== '') {
      if (character === this.quote) this.quote = '';
      this.take(1);
    } else this.plain(character);
  }

  private plain(character: string): void {
    if (character === '"' || character === "'") {
      this.quote = character;
      this.take(1);
    } else if (character === '#' && this.isWordStart()) {
      const end = this.text.indexOf('\n', this.at);
      this.at = end === -1 ? this.text.length : end;
    } else if (character === '<' && this.text.startsWith('<<', this.at)) this.openDocument();
    else if (character === '(' || character === ')') {
      const change =
        character === '(' ? (this.text.charAt(this.at - 1) === '$' || this.depth > 0 ? 1 : 0) : -1;
      this.depth = Math.max(0, this.depth + change);
      this.take(1);
    } else if (this.depth === 0 && this.endsStatement(character)) {
      this.at += 1;
      this.finish();
    } else this.take(1);
  }

  private endsStatement(character: string): boolean {
    if (character === ';' || character === '|') return true;
    // `2>&1` and `&>` are no end.
    return (
      character === '&' && this.text.charAt(this.at - 1) !== '>' && this.text.charAt(this.at + 1) !== '>'
    );
  }

  private isWordStart(): boolean {
    return this.at === 0 || /[\s;&|(]/.test(this.text.charAt(this.at - 1));
  }

  private openDocument(): void {
    OPENING.lastIndex = this.at;
    const found = this.text.startsWith('<<<', this.at) ? null : OPENING.exec(this.text);
    if (found === null) {
      this.take(this.text.startsWith('<<<', this.at) ? 3 : 2);
      return;
    }
    const [all, dash, single, double, bare] = found;
    this.opened.push({
      delimiter: single ?? double ?? bare ?? '',
      isLiteral: bare === undefined || all.includes('\\'),
      isIndented: dash === '-',
    });
    this.at += all.length;
    // A sign in its place, for who reads the words.
    this.parts.push('<<');
  }

  private endLine(): void {
    this.at += 1;
    this.line += 1;
    for (const opened of this.opened.splice(0)) this.readDocument(opened);
    if (this.quote !== '' || this.depth > 0) this.parts.push('\n');
    else this.finish();
  }

  private readDocument({ delimiter, isLiteral, isIndented }: Opened): void {
    const lines: string[] = [];
    while (this.at < this.text.length) {
      const end = this.text.indexOf('\n', this.at);
      const line = this.text.slice(this.at, end === -1 ? this.text.length : end).replace(/\r$/, '');
      this.at = end === -1 ? this.text.length : end + 1;
      this.line += 1;
      const bare = isIndented ? line.replace(/^\t+/, '') : line;
      // Pasted scripts are often indented as a whole.
      if (bare.trim() === delimiter) break;
      lines.push(bare);
    }
    this.documents.push({ text: lines.join('\n'), isLiteral });
  }

  private take(length: number): void {
    const taken = this.text.slice(this.at, this.at + length);
    if (this.parts.length === 0 && taken.trim() !== '') this.startLine = this.line;
    if (this.parts.length > 0 || taken.trim() !== '') this.parts.push(taken);
    this.line += taken.split('\n').length - 1;
    this.at += length;
  }

  private finish(): void {
    const source = this.parts.join('').trim();
    if (source !== '') {
      const isOpen = this.quote !== '';
      this.statements.push({ source, line: this.startLine, documents: this.documents, isOpen });
    }
    this.parts = [];
    this.documents = [];
    this.depth = 0;
  }
}
