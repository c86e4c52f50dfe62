/** One word of a command line. */
export interface ShellWord {
  readonly text: string;
  /** Whether the shell would put something else in its place. */
  readonly expands: boolean;
}

/** Cuts a command line into words, as a POSIX shell does: quotes, backslashes, and lines that go on. */
export function shellWords(line: string): ShellWord[] {
  const words: ShellWord[] = [];
  let parts: string[] | null = null;
  let expands = false;
  let quote = '';
  for (let index = 0; index < line.length; index += 1) {
    const character = line.charAt(index);
    if (quote === '' && /\s/.test(character)) {
      if (parts !== null) words.push({ text: parts.join(''), expands });
      parts = null;
      expands = false;
      continue;
    }
    if (quote === '' && character === '\\' && /^\r?\n/.test(line.slice(index + 1, index + 3))) {
      index += line.charAt(index + 1) === '\r' ? 2 : 1;
      continue;
    }
    parts ??= [];
    if (quote === '' ? character === '"' || character === "'" : character === quote) {
      quote = quote === '' ? character : '';
    } else if (
      character === '\\' &&
      (quote === '' || (quote === '"' && /["\\$`]/.test(line.charAt(index + 1))))
    ) {
      index += 1;
      parts.push(line.charAt(index));
    } else {
      expands ||= quote !== "'" && (character === '$' || character === '`');
      parts.push(character);
    }
  }
  if (parts !== null) words.push({ text: parts.join(''), expands });
  return words;
}
