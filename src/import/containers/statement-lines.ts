/** A line of Python, and whether a statement begins on it: not inside of a text, of brackets, or of a line that goes on. */
export interface StatementLine {
  readonly text: string;
  readonly begins: boolean;
}

/** Cuts Python into lines. What a text or a comment holds opens and closes nothing. */
export function statementLines(source: string): readonly StatementLine[] {
  const state: State = { depth: 0, quote: '' };
  let goesOn = false;
  return source.split(/\r?\n/).map((text) => {
    const begins = state.depth === 0 && state.quote === '' && !goesOn;
    // A line of the shell is no Python: its quotes and brackets are its own.
    if (begins && /^\s*[!%]/.test(text)) {
      goesOn = text.endsWith('\\');
      return { text, begins };
    }
    passOver(text, state);
    goesOn = state.quote === '' && text.endsWith('\\');
    return { text, begins };
  });
}

interface State {
  depth: number;
  /** What closes the text that is open; empty outside of one. */
  quote: string;
}

const QUOTES = ['"""', "'''", '"', "'"] as const;

function passOver(line: string, state: State): void {
  for (let at = 0; at < line.length; at += 1) {
    const character = line.charAt(at);
    if (character === '\\') at += 1;
    else if (state.quote !== '') {
      if (line.startsWith(state.quote, at)) {
        at += state.quote.length - 1;
        state.quote = '';
      }
    } else if (character === '#') break;
    else if (character === '"' || character === "'") {
      state.quote = QUOTES.find((quote) => line.startsWith(quote, at)) ?? character;
      at += state.quote.length - 1;
    } else if ('([{'.includes(character)) state.depth += 1;
    else if (')]}'.includes(character)) state.depth = Math.max(0, state.depth - 1);
  }
  // Only a text between three quotes goes over a line.
  if (state.quote.length === 1 && !line.endsWith('\\')) state.quote = '';
}
