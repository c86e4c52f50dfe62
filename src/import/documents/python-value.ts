import type { SyntaxNode } from '@lezer/common';
import { pythonString } from './python-string';
import { DEEPEST, SPREAD, isFields, isUnresolved, unresolved, type Fields, type Value } from './value';

/** `null`, `true` and `false` are what JSON leaves in a script. */
const CONSTANTS: ReadonlyMap<string, Value> = new Map([
  ['None', null],
  ['null', null],
  ['True', true],
  ['true', true],
  ['False', false],
  ['false', false],
]);

const LISTS = ['ArrayExpression', 'TupleExpression', 'SetExpression'];

/** The value of an expression, as far as it stands there; what would have to be run stays unresolved. */
export function pythonValue(node: SyntaxNode, text: string, depth = 0): Value {
  const source = text.slice(node.from, node.to);
  if (depth > DEEPEST) return unresolved(source);
  const inner = (child: SyntaxNode) => pythonValue(child, text, depth + 1);
  const operands = operandsOf(node);
  const constant = CONSTANTS.get(source);
  if (constant !== undefined) return constant;
  if (LISTS.includes(node.name)) return operands.map((child) => inner(child));
  switch (node.name) {
    case 'String':
      // The parser lets pass what is not closed on its line.
      return /(["'])$/.test(source) && source.length > 1 ? pythonString(source) : unresolved(source);
    case 'FormatString':
      return node.getChild('FormatReplacement') === null ? pythonString(source) : unresolved(source);
    case 'Number':
      return Number(source.replaceAll('_', ''));
    case 'UnaryExpression':
      return negated(operands.map((child) => inner(child))) ?? unresolved(source);
    case 'ParenthesizedExpression':
      return operands[0] === undefined ? null : inner(operands[0]);
    case 'ContinuedString':
    case 'BinaryExpression':
      return (
        joined(
          node,
          operands.map((child) => inner(child)),
          text,
        ) ?? unresolved(source)
      );
    case 'DictionaryExpression':
      return dictionary(node, inner, text);
    case 'CallExpression':
      return text.slice(node.from, node.firstChild?.to) === 'dict'
        ? keywordArguments(node, inner, text)
        : unresolved(source);
    default:
      return unresolved(source);
  }
}

/** What a call is given by name, and in `**{…}`. */
export function keywordArguments(call: SyntaxNode, inner: (node: SyntaxNode) => Value, text: string): Fields {
  return pairs(childrenOf(call.getChild('ArgList')), 'AssignOp', inner, (name) => sourceOf(name, text));
}

function dictionary(node: SyntaxNode, inner: (node: SyntaxNode) => Value, text: string): Fields {
  return pairs(childrenOf(node), ':', inner, (name) => {
    const key = inner(name);
    return typeof key === 'string' ? key : sourceOf(name, text);
  });
}

/** What stands before and after each sign, and what `**` brings along. */
function pairs(
  parts: readonly SyntaxNode[],
  sign: string,
  inner: (node: SyntaxNode) => Value,
  keyOf: (node: SyntaxNode) => string,
): Fields {
  const fields = new Map<string, Value>();
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1];
    const after = parts[index + 1];
    if (after === undefined) continue;
    if (part.name === sign && before !== undefined) fields.set(keyOf(before), inner(after));
    else if (part.name === '**') {
      const spread = inner(after);
      if (isFields(spread)) for (const [key, value] of spread) fields.set(key, value);
      else if (isUnresolved(spread)) fields.set(SPREAD, unresolved(`**${spread.expression}`));
    }
  }
  return fields;
}

/** Text beside text, and text plus text. */
function joined(node: SyntaxNode, values: readonly Value[], text: string): Value | null {
  const operator = node.getChild('ArithOp');
  const isSum = operator !== null && sourceOf(operator, text) === '+';
  if (node.name === 'BinaryExpression' && !isSum) return null;
  return values.every((value) => typeof value === 'string') ? values.join('') : null;
}

function negated([operand]: readonly Value[]): Value | null {
  return typeof operand === 'number' ? -operand : null;
}

/** Without brackets, commas and operators. */
function operandsOf(node: SyntaxNode): SyntaxNode[] {
  return childrenOf(node).filter(
    ({ name }) => /^[A-Z]/.test(name) && name !== 'ArithOp' && name !== 'Comment',
  );
}

function childrenOf(node: SyntaxNode | null): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node?.firstChild ?? null; child !== null; child = child.nextSibling)
    if (child.name !== 'Comment') children.push(child);
  return children;
}

function sourceOf(node: SyntaxNode, text: string): string {
  return text.slice(node.from, node.to);
}
