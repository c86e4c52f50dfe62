import { longestRun, markdownCode, markdownWords } from '../../screen';
import type { Block, Span } from './blocks';

/**
 * Writes a document as Markdown. Whatever stands in it stays text: no name or address can become a link, an image, a
 * heading or markup of the page that shows it. https://spec.commonmark.org/0.31.2/
 */
export function writeMarkdown(document: readonly Block[]): string {
  return `${document.map(writeBlock).join('\n\n')}\n`;
}

function writeBlock(block: Block): string {
  if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${markdownWords(block.text)}`;
  if (block.kind === 'line') return writeSpans(block.spans);
  if (block.kind === 'list') return block.items.map((item) => `- ${writeSpans(item)}`).join('\n');
  const fence = '`'.repeat(Math.max(3, longestRun(block.text) + 1));
  return `${fence}json\n${block.text.trimEnd()}\n${fence}`;
}

function writeSpans(spans: readonly Span[]): string {
  return spans
    .map((span) => (typeof span === 'string' ? markdownWords(span) : markdownCode(span.code)))
    .join('');
}
