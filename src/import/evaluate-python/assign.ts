import type { SyntaxNode } from '@lezer/common';
import { namedPiece } from '../languages/pieces';
import { expressionOf, valueOfAll } from './expressions';
import { addTo, itemsOf, maybeOver } from './members';
import { childrenOf, isSign, operandsOf, withoutSigns } from './nodes';
import { binary } from './operators';
import { branches, choice, keyOf, list, numberOf, type Py } from './py';
import type { Run } from './run';
import type { Scope } from './scope';
import { withExpression } from './text';

/** Gives a value to names, attributes or items. Several targets share out what a value holds. */
export function assignTo(targets: readonly SyntaxNode[], value: Py, scope: Scope, run: Run): void {
  const [only, ...others] = targets;
  if (only === undefined) return;
  const isRow = ['TupleExpression', 'ArrayExpression'].includes(only.name);
  if (others.length > 0 || only.prevSibling?.name === '*') unpack(targets, value, scope, run);
  else if (isRow) unpack(operandsOf(only), value, scope, run);
  else if (only.name === 'ParenthesizedExpression') assignTo(operandsOf(only), value, scope, run);
  else assignOne(only, value, scope, run);
}

/** Leaves targets open: what a loop goes through nobody can tell. */
export function assignOpen(targets: readonly SyntaxNode[], scope: Scope, run: Run): void {
  for (const target of targets) assignTo([target], run.openNode(target), scope, run);
}

/** `a, *b, c = …`: of a value with branches, each gives its part. */
function unpack(targets: readonly SyntaxNode[], value: Py, scope: Scope, run: Run): void {
  const all = branches(value).map((branch) => itemsOf(branch));
  const rows = all.filter((row) => row !== null);
  const star = targets.findIndex((target) => target.prevSibling?.name === '*');
  for (const [index, target] of targets.entries()) {
    const parts = rows.map((row) => {
      const after = targets.length - 1 - index;
      if (index === star) return list(row.slice(index, row.length - after));
      return (star === -1 || index < star ? row[index] : row.at(-1 - after)) ?? run.openNode(target);
    });
    const part = rows.length === 0 || rows.length < all.length ? [...parts, run.openNode(target)] : parts;
    if (index === star) assignOne(target, choice(part), scope, run);
    else assignTo([target], choice(part), scope, run);
  }
}

function assignOne(target: SyntaxNode, value: Py, scope: Scope, run: Run): void {
  if (target.name === 'VariableName') {
    setName(run.sourceAt(target), value, scope, run);
    return;
  }
  if (target.name !== 'MemberExpression') return;
  const [owner, ...rest] = childrenOf(target);
  if (owner === undefined) return;
  const self = expressionOf(owner, scope, run);
  const property = target.getChild('PropertyName');
  if (property !== null) setAttribute(self, run.sourceAt(property), value, run);
  else setItem(self, valueOfAll(withoutSigns(rest), scope, run), value, run);
}

function setName(name: string, value: Py, scope: Scope, run: Run): void {
  const named = nameAfter(name, value);
  // A branch keeps what it sets apart, but only in its own scope.
  const isElsewhere = scope.holderOf(name) !== scope;
  scope.set(name, isElsewhere ? maybeOver(scope.get(name), named, run) : named);
}

/** What has no name of its own is called after the variable that holds it. */
function nameAfter(name: string, value: Py): Py {
  if (value.kind !== 'open' || value.pieces !== null) return value;
  const pieces = namedPiece(name);
  return pieces === null ? value : { ...value, pieces: withExpression(pieces, value.expression) };
}

function setAttribute(value: Py, name: string, set: Py, run: Run): void {
  for (const self of branches(value)) {
    const attributes =
      self.kind === 'thing' ? self.attributes : self.kind === 'code' ? self.body?.members : undefined;
    attributes?.set(name, maybeOver(attributes.get(name), set, run));
  }
}

/** `d['k'] = v`. An item of a list by a number that is known. */
function setItem(value: Py, key: Py, set: Py, run: Run): void {
  for (const self of branches(value)) {
    const name = keyOf(key);
    const index = numberOf(key);
    if (self.kind === 'dict' && name !== null)
      self.entries.set(name, maybeOver(self.entries.get(name), set, run));
    if (self.kind !== 'list' || index === null) continue;
    const place = index < 0 ? self.items.length + index : index;
    if (place in self.items) self.items[place] = maybeOver(self.items[place], set, run);
  }
}

/** `a += b`, and the other signs. A list is changed where it is. */
export function updateTarget(node: SyntaxNode, scope: Scope, run: Run): void {
  const [target, ...values] = childrenOf(node).filter((child) => !isSign(child));
  const sign = node.getChild('UpdateOp');
  if (target === undefined || sign === null) return;
  const operator = run.sourceAt(sign).slice(0, -1);
  const value = valueOfAll(values, scope, run);
  const before = expressionOf(target, scope, run);
  if (operator === '+' && before.kind === 'list') addTo(before, itemsOf(value) ?? [value]);
  else assignTo([target], binary(operator, before, value, run.sourceAt(node)), scope, run);
}

/** `del name`, `del d['k']`. What may be deleted, in a branch, stays. */
export function forget(target: SyntaxNode, scope: Scope, run: Run): void {
  if (target.name === 'VariableName') scope.delete(run.sourceAt(target));
  if (target.name !== 'MemberExpression' || run.uncertain > 0) return;
  const [owner, ...rest] = childrenOf(target);
  if (owner === undefined || target.getChild('PropertyName') !== null) return;
  const self = expressionOf(owner, scope, run);
  const key = keyOf(valueOfAll(withoutSigns(rest), scope, run));
  if (self.kind === 'dict' && key !== null) self.entries.delete(key);
}
