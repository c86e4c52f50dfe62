import type { SyntaxNode } from '@lezer/common';
import { expressionOf } from './expressions';
import { itemsOf, spreadInto } from './members';
import { childrenOf, splitAt } from './nodes';
import { dict, keyOf, type Dict, type Py } from './py';
import type { Run } from './run';
import type { Scope } from './scope';

/** The entries of a list as the script writes it; `*rows` are theirs. */
export function rowOf(nodes: readonly SyntaxNode[], scope: Scope, run: Run): Py[] {
  return nodes.flatMap((item) => {
    const value = expressionOf(item, scope, run);
    return item.prevSibling?.name === '*' ? (itemsOf(value) ?? [value]) : [value];
  });
}

/** A dictionary as the script writes it. What it writes later replaces what it has written before. */
export function dictionaryOf(node: SyntaxNode, scope: Scope, run: Run): Dict {
  const made = dict([], node.from);
  run.written.push(made);
  const inside = childrenOf(node).filter(({ name }) => name !== '{' && name !== '}');
  for (const part of splitAt(inside, ',')) {
    const [first, second, third] = part;
    if (first?.name === '**' && second !== undefined) {
      spreadInto(made, expressionOf(second, scope, run), run.sourceAt(second));
    } else if (first !== undefined && second?.name === ':' && third !== undefined) {
      const key = keyOf(expressionOf(first, scope, run)) ?? run.sourceAt(first);
      made.entries.set(key, expressionOf(third, scope, run));
    }
  }
  return made;
}
