import type { SyntaxNode } from '@lezer/common';
import { namedPiece } from '../languages/pieces';
import { expressionOf, valueOfAll } from './expressions';
import { childrenOf, isSign, operandsOf, withoutSigns } from './nodes';
import { itemsOf } from './members';
import { choice, knownText, list, type Py } from './py';
import { sumOf } from './operators';
import type { Run } from './run';
import type { Scope } from './scope';

/** Gives a value to names, attributes or items. Several targets share out what a value holds. */
export function assignTo(targets: readonly SyntaxNode[], value: Py, scope: Scope, run: Run): void {
  const [only, ...others] = targets;
  if (only === undefined) return;
  const isRow = ['TupleExpression', 'ArrayExpression', 'ParenthesizedExpression'].includes(only.name);
  if (others.length > 0) unpack(targets, value, scope, run);
  else if (isRow) unpack(operandsOf(only), value, scope, run);
  else assignOne(only, value, scope, run);
}

function unpack(targets: readonly SyntaxNode[], value: Py, scope: Scope, run: Run): void {
  const items = itemsOf(value);
  for (const [index, target] of targets.entries()) {
    const item = items?.[index];
    const isRest = target.prevSibling?.name === '*';
    assignTo([target], (isRest ? list(items?.slice(index) ?? []) : item) ?? run.openNode(target), scope, run);
  }
}

function assignOne(target: SyntaxNode, value: Py, scope: Scope, run: Run): void {
  if (target.name === 'VariableName') {
    const name = run.sourceAt(target);
    scope.set(name, nameAfter(name, value));
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

/** What has no name of its own is called after the variable that holds it. */
function nameAfter(name: string, value: Py): Py {
  if (value.kind !== 'open' || value.pieces !== null) return value;
  const { expression } = value;
  const pieces = namedPiece(name)?.map((piece) =>
    typeof piece === 'string' ? piece : { ...piece, expression },
  );
  return { ...value, pieces: pieces ?? null };
}

function setAttribute(self: Py, name: string, value: Py, run: Run): void {
  if (self.kind === 'thing') self.attributes.set(name, either(self.attributes.get(name), value, run));
}

/** `d['k'] = v`. An item of a list by a number that is known. */
export function setItem(self: Py, key: Py, value: Py, run: Run): void {
  if (self.kind === 'dict') {
    const name = knownText(key) ?? (key.kind === 'plain' ? String(key.value) : null);
    if (name !== null) self.entries.set(name, either(self.entries.get(name), value, run));
  } else if (self.kind === 'list' && key.kind === 'plain' && typeof key.value === 'number') {
    const index = key.value < 0 ? self.items.length + key.value : key.value;
    if (index >= 0 && index < self.items.length) self.items[index] = either(self.items[index], value, run);
  }
}

/** What may be set, in a branch, beside what was there before. */
function either(before: Py | undefined, value: Py, run: Run): Py {
  return before === undefined || run.uncertain === 0 ? value : choice([before, value]);
}

/** `a += b`. */
export function updateTarget(node: SyntaxNode, scope: Scope, run: Run): void {
  const [target, ...values] = childrenOf(node).filter((child) => !isSign(child));
  if (target === undefined) return;
  const operator = node.getChild('UpdateOp');
  const value = valueOfAll(values, scope, run);
  const before = expressionOf(target, scope, run);
  const isSum = operator !== null && run.sourceAt(operator) === '+=';
  if (isSum && before.kind === 'list') before.items.push(...(itemsOf(value) ?? []).slice(0, 1000));
  else assignTo([target], isSum ? sumOf(before, value, run.sourceAt(node)) : run.openNode(node), scope, run);
}
