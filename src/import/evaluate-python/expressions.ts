import type { SyntaxNode } from '@lezer/common';
import { namedPiece } from '../languages/pieces';
import { pythonString } from '../languages/python-string';
import { assignTo } from './assign';
import { callOf } from './call';
import { attributeOf, itemOf, itemsOf, sliceOf } from './members';
import { childrenOf, operandsOf, splitAt, withoutSigns } from './nodes';
import { binary, compared, either, unary } from './operators';
import { NONE, choice, dict, list, open, plain, text, truth, type Dict, type Open, type Py } from './py';
import type { Run, Site } from './run';
import { Scope } from './scope';
import { concatenated } from './text';

/** `null`, `true` and `false` are what JSON leaves in a script. */
const CONSTANTS: ReadonlyMap<string, Py> = new Map<string, Py>([
  ['None', NONE],
  ['null', NONE],
  ['True', plain(true)],
  ['true', plain(true)],
  ['False', plain(false)],
  ['false', plain(false)],
]);

/** More rounds than a comprehension over literals has. */
const MOST_ROUNDS = 60;

/** The value of an expression, as far as the script says it. `target` is the name that the value is given. */
export function expressionOf(node: SyntaxNode, scope: Scope, run: Run, target = ''): Py {
  return run.deeper(() => valueOf(node, scope, run, target), run.openNode(node));
}

/** Several in a row, as after `return` or `=`, are a tuple. */
export function valueOfAll(nodes: readonly SyntaxNode[], scope: Scope, run: Run, target = ''): Py {
  const [only, ...others] = nodes;
  if (only === undefined) return NONE;
  return others.length === 0
    ? expressionOf(only, scope, run, target)
    : list(nodes.map((node) => expressionOf(node, scope, run)));
}

function valueOf(node: SyntaxNode, scope: Scope, run: Run, target: string): Py {
  const source = run.sourceAt(node);
  const operands = operandsOf(node);
  const [first] = operands;
  switch (node.name) {
    case 'String':
      // The parser lets pass what is not closed on its line.
      return /["']$/.test(source) && source.length > 1 ? text(pythonString(source)) : open(source);
    case 'ContinuedString':
      return concatenated(
        operands.map((part) => expressionOf(part, scope, run)),
        source,
      );
    case 'FormatString':
      return formatString(node, scope, run);
    case 'Number':
      return plain(Number(source.replaceAll('_', '')));
    case 'Boolean':
    case 'None':
    case 'VariableName':
      return nameOf(source, scope, run, node);
    case 'MemberExpression':
      return memberOf(node, scope, run);
    case 'CallExpression':
      return callOf(node, scope, run, target);
    case 'ParenthesizedExpression':
    case 'AwaitExpression':
      return first === undefined ? list([]) : expressionOf(first, scope, run, target);
    case 'NamedExpression':
      return named(node, scope, run);
    case 'ArrayExpression':
    case 'TupleExpression':
    case 'SetExpression':
      return list(rowOf(node, scope, run));
    case 'DictionaryExpression':
      return dictionary(node, scope, run);
    case 'ConditionalExpression':
      return conditional(operands, scope, run);
    case 'BinaryExpression':
      return binaryOf(node, scope, run);
    case 'UnaryExpression': {
      const operator = childrenOf(node)[0];
      return first === undefined || operator === undefined
        ? open(source)
        : unary(run.sourceAt(operator), expressionOf(first, scope, run), source);
    }
    case 'ArrayComprehensionExpression':
    case 'SetComprehensionExpression':
    case 'ComprehensionExpression':
    case 'DictionaryComprehensionExpression':
      return comprehension(node, scope, run);
    case 'LambdaExpression':
      return { kind: 'code', node, source: run.source, name: 'lambda', scope, self: null };
    default:
      return open(source);
  }
}

function nameOf(name: string, scope: Scope, run: Run, node: SyntaxNode): Py {
  const known = CONSTANTS.get(name) ?? scope.get(name);
  if (known !== undefined) return known;
  for (const { globalName } of run.libraries) {
    const path = globalName?.(name) ?? null;
    if (path !== null) return { kind: 'reference', path };
  }
  return open(run.sourceAt(node), namedPiece(name));
}

function memberOf(node: SyntaxNode, scope: Scope, run: Run): Py {
  const [owner, ...rest] = childrenOf(node);
  if (owner === undefined) return run.openNode(node);
  const self = expressionOf(owner, scope, run);
  const site: Site = { expression: run.sourceAt(node), offset: node.from, target: '' };
  const property = node.getChild('PropertyName');
  if (property !== null) return attributeOf(self, run.sourceAt(property), site, run);
  const inside = rest.filter(({ name }) => name !== '[' && name !== ']');
  const parts = splitAt(inside, ':');
  if (parts.length > 1) {
    const [from, to] = parts.map((part) => indexOf(part[0], scope, run));
    return from === undefined || to === undefined
      ? open(site.expression)
      : sliceOf(self, from, to, site.expression);
  }
  return itemOf(self, valueOfAll(withoutSigns(inside), scope, run), site, run);
}

/** An end of a slice: null where it is left out, undefined where nobody knows it. */
function indexOf(node: SyntaxNode | undefined, scope: Scope, run: Run): number | null | undefined {
  if (node === undefined) return null;
  const value = expressionOf(node, scope, run);
  return value.kind === 'plain' && typeof value.value === 'number' ? value.value : undefined;
}

function named(node: SyntaxNode, scope: Scope, run: Run): Py {
  const [target, value] = operandsOf(node);
  if (target === undefined || value === undefined) return run.openNode(node);
  const result = expressionOf(value, scope, run);
  assignTo([target], result, scope, run);
  return result;
}

/** The entries of a list; `*rows` are theirs. */
function rowOf(node: SyntaxNode, scope: Scope, run: Run): Py[] {
  return operandsOf(node).flatMap((item) => {
    const value = expressionOf(item, scope, run);
    return item.prevSibling?.name === '*' ? [...(itemsOf(value) ?? [value])] : [value];
  });
}

function dictionary(node: SyntaxNode, scope: Scope, run: Run): Dict {
  const made = dict([], node.from);
  run.written.push(made);
  for (const part of splitAt(
    childrenOf(node).filter(({ name }) => !/^[{}]$/.test(name)),
    ',',
  )) {
    const [first, second, third] = part;
    if (first?.name === '**' && second !== undefined) {
      const spread = expressionOf(second, scope, run);
      if (spread.kind === 'dict') for (const [key, value] of spread.entries) made.entries.set(key, value);
      else made.rest ??= openOf(spread, run, second);
    } else if (first !== undefined && second?.name === ':' && third !== undefined) {
      const key = expressionOf(first, scope, run);
      const [only, ...others] = key.kind === 'text' ? key.pieces : [];
      const name = typeof only === 'string' && others.length === 0 ? only : run.sourceAt(first);
      made.entries.set(name, expressionOf(third, scope, run));
    }
  }
  return made;
}

function openOf(value: Py, run: Run, node: SyntaxNode): Open {
  return value.kind === 'open' ? value : run.openNode(node);
}

function conditional(operands: readonly SyntaxNode[], scope: Scope, run: Run): Py {
  const [yes, condition, no] = operands;
  if (yes === undefined || condition === undefined || no === undefined) return NONE;
  const verdict = truth(expressionOf(condition, scope, run));
  if (verdict !== null) return expressionOf(verdict ? yes : no, scope, run);
  return choice([expressionOf(yes, scope, run), expressionOf(no, scope, run)]);
}

function binaryOf(node: SyntaxNode, scope: Scope, run: Run): Py {
  const source = run.sourceAt(node);
  const [left, ...rest] = childrenOf(node);
  const right = rest.at(-1);
  if (left === undefined || right === undefined) return open(source);
  const operator = rest
    .slice(0, -1)
    .map((part) => run.sourceAt(part))
    .join(' ');
  const value = expressionOf(left, scope, run);
  if (operator === 'and' || operator === 'or')
    return either(operator, value, () => expressionOf(right, scope, run));
  const other = expressionOf(right, scope, run);
  return /^(?:[<>]=?|[=!]=|is|is not|in|not in)$/.test(operator)
    ? compared(operator, value, other, source)
    : binary(operator, value, other, source);
}

/** `[f(x) for x in rows if x]`: of what nobody can count, one for all. */
function comprehension(node: SyntaxNode, scope: Scope, run: Run): Py {
  const children = childrenOf(node).filter(({ name }) => !/^[[\](){}]$/.test(name));
  const [head = [], ...loops] = splitAt(children, 'for');
  const made: Py[] = [];
  const pairs = dict([], node.from);
  function round(depth: number, inner: Scope): void {
    const loop = loops[depth];
    if (!run.step() || made.length + pairs.entries.size > MOST_ROUNDS) return;
    if (loop === undefined) {
      const [key, value] = splitAt(head, ':').map((part) => valueOfAll(withoutSigns(part), inner, run));
      if (key !== undefined && value !== undefined)
        pairs.entries.set(key.kind === 'text' ? String(key.pieces[0]) : '…', value);
      else if (key !== undefined) made.push(key);
      return;
    }
    const [names = [], source = []] = splitAt(loop, 'in');
    const [rows = [], ...conditions] = splitAt(source, 'if');
    const items = itemsOf(valueOfAll(withoutSigns(rows), inner, run));
    const targets = withoutSigns(names.filter(({ name }) => name !== 'async'));
    for (const item of (items ?? [null]).slice(0, MOST_ROUNDS)) {
      const each = new Scope(inner);
      if (item === null) for (const target of targets) assignTo([target], run.openNode(target), each, run);
      else assignTo(targets, item, each, run);
      const isOut = conditions.some((part) => truth(valueOfAll(withoutSigns(part), each, run)) === false);
      if (!isOut) round(depth + 1, each);
    }
  }
  round(0, scope);
  return pairs.entries.size > 0 || node.name.startsWith('Dictionary') ? pairs : list(made);
}

/** An f-string: its text, and what is filled in. */
function formatString(node: SyntaxNode, scope: Scope, run: Run): Py {
  const source = run.sourceAt(node);
  const replacements = node.getChildren('FormatReplacement');
  const [, prefix = '', quote = ''] = /^([A-Za-z]*)("""|'''|"|')/.exec(source) ?? [];
  const parts: Py[] = [];
  let from = node.from + prefix.length + quote.length;
  for (const replacement of replacements) {
    parts.push(text(pythonString(prefix + quote + run.source.slice(from, replacement.from) + quote)));
    const [filled] = operandsOf(replacement).filter(({ name }) => !name.startsWith('Format'));
    const value = padded(filled === undefined ? NONE : expressionOf(filled, scope, run), replacement, run);
    parts.push(
      value.kind === 'open' && value.pieces === null && filled !== undefined ? run.openNode(filled) : value,
    );
    from = replacement.to;
  }
  parts.push(text(pythonString(prefix + quote + run.source.slice(from, node.to - quote.length) + quote)));
  return concatenated(parts, source);
}

/** `f"{epoch:02d}"`: a number with zeros before it. */
function padded(value: Py, replacement: SyntaxNode, run: Run): Py {
  const spec = replacement.getChild('FormatSpec');
  const [, width] = /^:0(\d{1,2})d?\b/.exec(spec === null ? '' : run.sourceAt(spec)) ?? [];
  return width === undefined || value.kind !== 'plain' || typeof value.value !== 'number'
    ? value
    : text(String(value.value).padStart(Number(width), '0'));
}
