import type { Block, Span } from './blocks';

/**
 * Writes a document as Markdown. Whatever stands in it stays text: no name or address can become a link, an image, a
 * heading or markup of the page that shows it. https://spec.commonmark.org/0.31.2/
 */
export function writeMarkdown(document: readonly Block[]): string {
  return `${document.map(writeBlock).join('\n\n')}\n`;
}

function writeBlock(block: Block): string {
  if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${writeWords(block.text)}`;
  if (block.kind === 'line') return writeSpans(block.spans);
  if (block.kind === 'list') return block.items.map((item) => `- ${writeSpans(item)}`).join('\n');
  const fence = '`'.repeat(Math.max(3, longestRun(block.text) + 1));
  return `${fence}json\n${block.text.trimEnd()}\n${fence}`;
}

function writeSpans(spans: readonly Span[]): string {
  return spans.map((span) => (typeof span === 'string' ? writeWords(span) : writeCode(span.code))).join('');
}

/** Every sign that means something in Markdown, in the dialects that tickets are written in. */
const SIGNS = /[\\`*_{}[\]()<>#+|~!&@$^=:]/g;

function writeWords(text: string): string {
  return (
    onOneLine(text)
      .replace(SIGNS, (sign) => (isHarmless(sign) ? sign : `\\${sign}`))
      // Where a line begins, these would make a list or a rule.
      .replace(/^(\s*)([-.]|\d+(?=\.))/, '$1\\$2')
  );
}

/** A colon in a sentence is no danger: without `/` behind it, it makes no address. */
function isHarmless(sign: string): boolean {
  return sign === ':' || sign === '=' || sign === '$' || sign === '^' || sign === '@';
}

/** In code nothing has to be escaped but the marks that end it. */
function writeCode(text: string): string {
  const shown = onOneLine(text);
  const marks = '`'.repeat(longestRun(shown) + 1);
  const space = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
  return shown === '' ? '' : `${marks}${space}${shown}${space}${marks}`;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The longest run of backticks in a text. */
function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
