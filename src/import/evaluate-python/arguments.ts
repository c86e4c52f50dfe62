import type { SyntaxNode } from '@lezer/common';
import { expressionOf } from './expressions';
import { rowsFor } from './comprehension';
import { itemsOf, LONGEST_LIST, spreadInto } from './members';
import { childrenOf, isSign, splitAt } from './nodes';
import { dict, knownText, list, type Arguments, type Open, type Py } from './py';
import type { Run } from './run';
import type { Scope } from './scope';

export const NO_ARGUMENTS: Arguments = { positional: [], named: new Map(), rest: null };

/** A function that somebody else calls, with nobody knows what. */
export const UNKNOWN_ARGUMENTS: Arguments = { positional: [], named: new Map(), rest: null };

/** What a call is given: by place, by name, in `*rows` and in `**{…}`. */
export function argumentsOf(argList: SyntaxNode | null, scope: Scope, run: Run): Arguments {
  const positional: Py[] = [];
  const named = new Map<string, Py>();
  let rest: Open | null = null;
  const inner = childrenOf(argList).filter(({ name }) => name !== '(' && name !== ')');
  // `f(x for x in rows)`
  if (inner.some(({ name }) => name === 'for'))
    return { positional: [list(rowsFor(inner, scope, run))], named, rest };
  for (const part of splitAt(inner, ',')) {
    const [first, second, third] = part;
    if (first === undefined) continue;
    if (first.name === '**' && second !== undefined) {
      const spread = dict([]);
      spreadInto(spread, expressionOf(second, scope, run), run.sourceAt(second));
      for (const [name, value] of spread.entries) named.set(name, value);
      rest ??= spread.rest;
    } else if (first.name === '*' && second !== undefined) {
      const row = expressionOf(second, scope, run);
      positional.push(...(itemsOf(row) ?? [row]).slice(0, LONGEST_LIST));
    } else if (second?.name === 'AssignOp' && third !== undefined) {
      named.set(run.sourceAt(first), expressionOf(third, scope, run));
    } else if (!isSign(first)) {
      positional.push(expressionOf(first, scope, run));
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
