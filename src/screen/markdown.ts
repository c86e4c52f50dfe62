/** Every sign that means something in Markdown, in the dialects that tickets are written in. */
const SIGNS = /[\\`*_{}[\]()<>#+|~!&]/g;

/**
 * A text as words of a Markdown line. Whatever stands in it stays text: no name or address can become a link, an
 * image, a heading or markup of the page that shows it. https://spec.commonmark.org/0.31.2/
 */
export function markdownWords(text: string): string {
  return (
    onOneLine(text)
      .replace(SIGNS, String.raw`\$&`)
      // Where a line begins, these would make a list or a rule.
      .replace(/^(\s*)([-.]|\d+(?=\.))/, String.raw`$1\$2`)
  );
}

/** A text as code: nothing in it has to be escaped but the marks that end it. Empty for an empty text. */
export function markdownCode(text: string): string {
  const shown = onOneLine(text);
  const marks = '`'.repeat(longestRun(shown) + 1);
  const space = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
  return shown === '' ? '' : `${marks}${space}${shown}${space}${marks}`;
}

/** A table; its cells are Markdown already. A bar ends a cell even inside code, so those in code are escaped here. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll(/(?<!\\)\|/g, String.raw`\|`)).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map((row) => line(row))].join('\n');
}

/** The longest run of backticks in a text. */
export function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
