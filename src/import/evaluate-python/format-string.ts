import type { SyntaxNode } from '@lezer/common';
import { pythonString } from '../languages/python-string';
import { expressionOf } from './expressions';
import { formattedAs } from './format';
import { operandsOf } from './nodes';
import { NONE, text, type Py } from './py';
import type { Run } from './run';
import type { Scope } from './scope';
import { concatenated } from './text';

/** An f-string: its text, and what is filled in. */
export function formatString(node: SyntaxNode, scope: Scope, run: Run): Py {
  const source = run.sourceAt(node);
  const [, prefix = '', quote = ''] = /^([A-Za-z]*)("""|'''|"|')/.exec(source) ?? [];
  const parts: Py[] = [];
  let from = node.from + prefix.length + quote.length;
  function addTextUntil(to: number): void {
    parts.push(text(pythonString(prefix + quote + run.source.slice(from, to) + quote)));
  }
  for (const replacement of node.getChildren('FormatReplacement')) {
    addTextUntil(replacement.from);
    parts.push(...replaced(replacement, scope, run));
    from = replacement.to;
  }
  addTextUntil(node.to - quote.length);
  return concatenated(parts, source);
}

/** `{value!r:02d}`; `{value=}` writes the expression, too. */
function replaced(node: SyntaxNode, scope: Scope, run: Run): Py[] {
  const filled = operandsOf(node).find(({ name }) => !name.startsWith('Format'));
  const value = filled === undefined ? NONE : expressionOf(filled, scope, run);
  // What has no name in what it was set to is called as it is written here.
  if (filled !== undefined && value.kind === 'open' && value.pieces === null) return [run.openNode(filled)];
  const conversion = partOf(node, 'FormatConversion', run).replace('!', '');
  const spec = partOf(node, 'FormatSpec', run).replace(':', '');
  const selfDoc = node.getChild('FormatSelfDoc');
  if (selfDoc === null) return [formattedAs(value, conversion, spec)];
  const written = run.source.slice(node.from + 1, selfDoc.nextSibling?.from ?? selfDoc.to);
  return [text(written), formattedAs(value, conversion === '' && spec === '' ? 'r' : conversion, spec)];
}

function partOf(node: SyntaxNode, name: string, run: Run): string {
  const part = node.getChild(name);
  return part === null ? '' : run.sourceAt(part);
}
