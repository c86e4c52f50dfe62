import type { SyntaxNode } from '@lezer/common';
import { joinedText, namedPiece, textOfPieces } from './pieces';
import { pythonString } from './python-string';
import {
  DEEPEST,
  SPREAD,
  isFields,
  isList,
  isUnresolved,
  unresolved,
  type Fields,
  type Piece,
  type Value,
} from './value';

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

/** The value of an expression, as far as it is written out; what would have to be run stays unresolved. */
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
      return formatted(node, text);
    case 'VariableName':
    case 'MemberExpression':
      return unresolved(source, nameAt(node, text));
    case 'Number':
      return Number(source.replaceAll('_', ''));
    case 'UnaryExpression':
      return negated(operands.map((child) => inner(child))) ?? unresolved(source);
    case 'ParenthesizedExpression':
      return operands[0] === undefined ? null : inner(operands[0]);
    case 'ContinuedString':
    case 'BinaryExpression':
      return node.name === 'BinaryExpression' && !isSum(node, text)
        ? unresolved(source)
        : joinedText(
            operands.map((child) => inner(child)).map((value) => (typeof value === 'number' ? null : value)),
            source,
          );
    case 'DictionaryExpression':
      return dictionary(node, inner, text);
    case 'CallExpression':
      return called(node, inner, text) ?? unresolved(source);
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

/** What is before and after each sign, and what `**` brings along. */
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

/** What a call gives, where that is plain: `dict(…)`, and what `json.dumps(…)` writes as text. */
function called(call: SyntaxNode, inner: (node: SyntaxNode) => Value, text: string): Value | null {
  const callee = text.slice(call.from, call.firstChild?.to);
  if (callee === 'dict') return keywordArguments(call, inner, text);
  if (callee !== 'json.dumps' && callee !== 'dumps') return null;
  const [, argument] = childrenOf(call.getChild('ArgList'));
  const value = argument === undefined ? null : inner(argument);
  return isFields(value) || isList(value) ? value : null;
}

/** Whether the sign between two operands is a plus. */
function isSum(node: SyntaxNode, text: string): boolean {
  const operator = node.getChild('ArithOp');
  return operator !== null && sourceOf(operator, text) === '+';
}

/** An f-string: its text, and names for what is filled in. */
function formatted(node: SyntaxNode, text: string): Value {
  const source = sourceOf(node, text);
  const replacements = node.getChildren('FormatReplacement');
  if (replacements.length === 0) return pythonString(source);
  const [, prefix = '', quote = ''] = /^([A-Za-z]*)("""|'''|"|')/.exec(source) ?? [];
  const pieces: Piece[] = [];
  let from = node.from + prefix.length + quote.length;
  for (const replacement of replacements) {
    const name = replacedName(replacement, text);
    if (name === null) return unresolved(source);
    pieces.push(pythonString(prefix + quote + text.slice(from, replacement.from) + quote), ...name);
    from = replacement.to;
  }
  pieces.push(pythonString(prefix + quote + text.slice(from, node.to - quote.length) + quote));
  return textOfPieces(pieces, source);
}

/** The name between the braces, where nothing but a name is there. */
function replacedName(replacement: SyntaxNode, text: string): readonly Piece[] | null {
  const [only, ...others] = childrenOf(replacement).filter(({ name }) => name !== '{' && name !== '}');
  return only !== undefined && others.length === 0 ? nameAt(only, text) : null;
}

/** A variable by its name, an attribute by its last. */
function nameAt(node: SyntaxNode, text: string): readonly Piece[] | null {
  if (node.name === 'VariableName') return namedPiece(sourceOf(node, text));
  const property = node.name === 'MemberExpression' ? node.getChild('PropertyName') : null;
  return property === null ? null : namedPiece(sourceOf(property, text));
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
