import type { SyntaxNode } from '@lezer/common';
import { expressionOf } from './expressions';
import { itemsOf } from './members';
import { childrenOf, isSign, splitAt } from './nodes';
import { knownText, open, type Arguments, type Open, type Py } from './py';
import type { Run } from './run';
import type { Scope } from './scope';

export const NO_ARGUMENTS: Arguments = { positional: [], named: new Map(), rest: null };

/** What a call is given: by place, by name, in `*rows` and in `**{…}`. */
export function argumentsOf(argList: SyntaxNode | null, scope: Scope, run: Run): Arguments {
  const positional: Py[] = [];
  const named = new Map<string, Py>();
  let rest: Open | null = null;
  const inner = childrenOf(argList).filter(({ name }) => name !== '(' && name !== ')');
  for (const part of splitAt(inner, ',')) {
    const [first, second, third] = part;
    if (first === undefined) continue;
    if (first.name === '**' && second !== undefined) {
      const spread = expressionOf(second, scope, run);
      const entries = spread.kind === 'dict' ? spread.entries : [];
      for (const [name, value] of entries) named.set(name, value);
      if (spread.kind === 'dict') rest ??= spread.rest;
      else rest ??= open(run.sourceAt(second));
    } else if (first.name === '*' && second !== undefined) {
      positional.push(...(itemsOf(expressionOf(second, scope, run)) ?? []));
    } else if (second?.name === 'AssignOp' && third !== undefined) {
      named.set(run.sourceAt(first), expressionOf(third, scope, run));
    } else if (!isSign(first)) {
      positional.push(part.length > 1 ? run.openNode(first) : expressionOf(first, scope, run));
    }
  }
  return { positional, named, rest };
}

/** A decorator: what it names, and what that is called with. */
export function decoratorOf(node: SyntaxNode, scope: Scope, run: Run): { value: Py; args: Arguments } {
  const args = argumentsOf(node.getChild('ArgList'), scope, run);
  const [root = '', ...path] = (/^@\s*([\w.]+)/.exec(run.sourceAt(node))?.[1] ?? '').split('.');
  const value = scope.get(root) ?? { kind: 'reference', path: root };
  return {
    args,
    value: value.kind === 'reference' ? { kind: 'reference', path: [value.path, ...path].join('.') } : value,
  };
}

/** An argument by its name, or by its place where it is given without one. Undefined where it is not given. */
export function argument(args: Arguments, name: string, place = -1): Py | undefined {
  return args.named.get(name) ?? (place === -1 ? undefined : args.positional[place]);
}

/** The known text of an argument; null where it is not given, or not known. */
export function textArgument(args: Arguments, name: string, place = -1): string | null {
  return knownText(argument(args, name, place));
}
