import type { SyntaxNode } from '@lezer/common';

/** The children of a node, comments left out. */
export function childrenOf(node: SyntaxNode | null): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node?.firstChild ?? null; child !== null; child = child.nextSibling)
    if (child.name !== 'Comment') children.push(child);
  return children;
}

/** Whether a node is a sign or a word of the grammar, such as `(` or `for`: only others hold something. */
export function isSign(node: SyntaxNode): boolean {
  return !/^[A-Z]/.test(node.name) || node.name.endsWith('Op');
}

/** The children that hold something. */
export function operandsOf(node: SyntaxNode): SyntaxNode[] {
  return childrenOf(node).filter((child) => !isSign(child) && child.name !== 'TypeDef');
}

/** Children between signs: `a, b = c` at `AssignOp` is [[a , b], [c]]. */
export function splitAt(children: readonly SyntaxNode[], sign: string): SyntaxNode[][] {
  const parts: SyntaxNode[][] = [[]];
  for (const child of children) {
    if (child.name === sign) parts.push([]);
    else parts.at(-1)?.push(child);
  }
  return parts;
}

/** Without commas, brackets and type hints. */
export function withoutSigns(nodes: readonly SyntaxNode[]): SyntaxNode[] {
  return nodes.filter((node) => !isSign(node) && node.name !== 'TypeDef');
}

/** A node as its text writes it. */
export function sourceOf(node: SyntaxNode, source: string): string {
  return source.slice(node.from, node.to);
}
