import type { SyntaxNode } from '@lezer/common';
import { namedPiece } from '../languages/pieces';
import { pythonString } from '../languages/python-string';
import { assignTo } from './assign';
import { callOf } from './call';
import { dictionaryOf, rowOf } from './collections';
import { entriesFor, rowsFor } from './comprehension';
import { functionOf } from './definitions';
import { formatString } from './format-string';
import { attributeOf, itemOf, sliceOf } from './members';
import { childrenOf, operandsOf, splitAt, withoutSigns } from './nodes';
import { binary, compared, either, unary } from './operators';
import { NONE, choice, float, list, numberOf, open, plain, text, truth, type Py } from './py';
import type { Run, Site } from './run';
import type { Scope } from './scope';
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

/** The value of an expression, as far as the script says it. `target` is the name that the value is given. */
export function expressionOf(node: SyntaxNode, scope: Scope, run: Run, target = ''): Py {
  return run.deeper(
    () => run.weighed(valueOf(node, scope, run, target)),
    () => run.openNode(node),
  );
}

/** Several in a row, as after `return` or `=`, are a tuple. */
export function valueOfAll(nodes: readonly SyntaxNode[], scope: Scope, run: Run, target = ''): Py {
  const [only, ...others] = nodes;
  if (only === undefined) return NONE;
  return others.length === 0 ? expressionOf(only, scope, run, target) : list(rowOf(nodes, scope, run));
}

function valueOf(node: SyntaxNode, scope: Scope, run: Run, target: string): Py {
  const source = run.sourceAt(node);
  const operands = operandsOf(node);
  const [first] = operands;
  switch (node.name) {
    case 'String':
      return stringOf(source);
    case 'ContinuedString':
      return concatenated(
        operands.map((part) => expressionOf(part, scope, run)),
        source,
      );
    case 'FormatString':
      return formatString(node, scope, run);
    case 'Number':
      return numberIn(source);
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
      return list(rowOf(operands, scope, run));
    case 'DictionaryExpression':
      return dictionaryOf(node, scope, run);
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
      return list(rowsFor(childrenOf(node).filter(isNoBracket), scope, run));
    case 'DictionaryComprehensionExpression':
      return entriesFor(childrenOf(node).filter(isNoBracket), node.from, scope, run);
    case 'LambdaExpression':
      return functionOf(node, 'lambda', scope, run);
    default:
      return open(source);
  }
}

/** The text of a string; open where it is not closed on its line, which the parser lets pass. */
function stringOf(source: string): Py {
  return source.length > 1 && '"\''.includes(source.slice(-1)) ? text(pythonString(source)) : open(source);
}

function numberIn(source: string): Py {
  const digits = source.replaceAll('_', '');
  const value = Number(digits);
  if (/^0[xob]/i.test(digits) ? !Number.isSafeInteger(value) : !Number.isFinite(value)) return open(source);
  if (/[.e]/i.test(digits) && !/^0x/i.test(digits)) return float(value);
  return Number.isSafeInteger(value) ? plain(value) : open(source);
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

function isNoBracket({ name }: SyntaxNode): boolean {
  return !/^[[\](){}]$/.test(name);
}

function memberOf(node: SyntaxNode, scope: Scope, run: Run): Py {
  const [owner, ...rest] = childrenOf(node);
  if (owner === undefined) return run.openNode(node);
  const self = expressionOf(owner, scope, run);
  const site: Site = { expression: run.sourceAt(node), offset: node.from, target: '' };
  const property = node.getChild('PropertyName');
  if (property !== null) return attributeOf(self, run.sourceAt(property), site, run);
  const inside = rest.filter(isNoBracket);
  const parts = splitAt(inside, ':');
  if (parts.length > 1) {
    const [from, to, step = null] = parts.map((part) => indexOf(part[0], scope, run));
    return step !== null || from === undefined || to === undefined
      ? open(site.expression)
      : sliceOf(self, from, to, site.expression);
  }
  return itemOf(self, valueOfAll(withoutSigns(inside), scope, run), site, run);
}

/** An end of a slice: null where it is left out, undefined where nobody knows it. */
function indexOf(node: SyntaxNode | undefined, scope: Scope, run: Run): number | null | undefined {
  if (node === undefined) return null;
  const value = expressionOf(node, scope, run);
  return value.kind === 'plain' && value.value === null ? null : (numberOf(value) ?? undefined);
}

function named(node: SyntaxNode, scope: Scope, run: Run): Py {
  const [target, value] = operandsOf(node);
  if (target === undefined || value === undefined) return run.openNode(node);
  const result = expressionOf(value, scope, run);
  assignTo([target], result, scope, run);
  return result;
}

function conditional(operands: readonly SyntaxNode[], scope: Scope, run: Run): Py {
  const [yes, condition, no] = operands;
  if (yes === undefined || condition === undefined || no === undefined) return NONE;
  const verdict = truth(expressionOf(condition, scope, run));
  if (verdict !== null) return expressionOf(verdict ? yes : no, scope, run);
  return choice([expressionOf(yes, scope, run), expressionOf(no, scope, run)]);
}

/** Sums of many terms nest to the left, deeper than anything else does: they are worked out from the innermost one. */
function binaryOf(node: SyntaxNode, scope: Scope, run: Run): Py {
  const nested: SyntaxNode[] = [];
  let innermost: SyntaxNode | null = node;
  while (innermost?.name === 'BinaryExpression') {
    nested.push(innermost);
    innermost = innermost.firstChild;
  }
  if (innermost === null) return run.openNode(node);
  let value = expressionOf(innermost, scope, run);
  for (const each of nested.toReversed()) value = run.weighed(applied(each, value, scope, run));
  return value;
}

/** The operator and the right side of an expression, and the value of its left side. */
function applied(node: SyntaxNode, value: Py, scope: Scope, run: Run): Py {
  const source = run.sourceAt(node);
  const [, ...rest] = childrenOf(node);
  const right = rest.at(-1);
  if (right === undefined) return open(source);
  const operator = rest
    .slice(0, -1)
    .map((part) => run.sourceAt(part))
    .join(' ');
  if (operator === 'and' || operator === 'or')
    return either(operator, value, () => expressionOf(right, scope, run));
  const other = expressionOf(right, scope, run);
  return /^(?:[<>]=?|[=!]=|is|is not|in|not in)$/.test(operator)
    ? compared(operator, value, other, source)
    : binary(operator, value, other, source);
}
