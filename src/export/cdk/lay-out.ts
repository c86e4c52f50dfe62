import { commentLines } from '../comments/comment-lines';
import type { Reasons } from '../comments/reasons';
import { typeScriptKey } from '../quoting/typescript';

/** Source of one expression. */
export type Source =
  | string
  | { readonly list: readonly Source[] }
  | { readonly fields: readonly Field[] }
  /** `call(…)`, whose last argument may take several lines. */
  | { readonly call: string; readonly arguments: readonly Source[] }
  | ReasonedSource;

/** An entry of a list, or the value of a property, with its reasons above it. */
export interface ReasonedSource {
  readonly reasons: Reasons;
  readonly of: Source;
}

/** A property and its value. */
export type Field = readonly [name: string, value: Source];

/** Columns of a line. https://prettier.io/docs/options#print-width */
const WIDTH = 80;

/** Columns of a name that gain too little when its text goes to the next line: `path`. */
const SHORT_NAME = 4;

/** Lays out an expression as Prettier does. `used`: the columns that its line holds besides it and its indent. */
export function layOut(source: Source, indent: string, used: number): string {
  if (typeof source === 'object' && 'of' in source) return layOut(source.of, indent, used);
  const line = onOneLine(source);
  const fits = line !== null && indent.length + used + columns(line) <= WIDTH;
  return fits || typeof source === 'string' ? (line ?? '') : onManyLines(source, indent);
}

function onManyLines(source: Exclude<Source, string | ReasonedSource>, indent: string): string {
  const inner = `${indent}  `;
  if ('list' in source)
    return `[\n${source.list.map((each) => `${above(each, inner)}${inner}${layOut(each, inner, 1)},\n`).join('')}${indent}]`;
  if ('fields' in source)
    return `{\n${source.fields.map((field) => `${above(field[1], inner)}${inner}${fieldText(field, inner)},\n`).join('')}${indent}}`;
  const last = source.arguments.at(-1);
  // Properties as the last argument stay in the line of the call; else each argument has its own.
  if (typeof last !== 'object' || !('fields' in last))
    return `${source.call}(\n${source.arguments.map((each) => `${inner}${layOut(each, inner, 1)},\n`).join('')}${indent})`;
  const written = source.arguments.map((each) => onOneLine(each) ?? layOut(each, indent, WIDTH));
  return `${source.call}(${written.join(', ')})`;
}

function fieldText([name, value]: Field, indent: string): string {
  const key = typeScriptKey(name);
  const text = layOut(value, indent, columns(key) + 3);
  const isTooLong = !text.includes('\n') && indent.length + columns(key) + 3 + columns(text) > WIDTH;
  // A text in quotes goes to a line of its own; everything else, and what has a short name, stays beside its name.
  return isTooLong && columns(key) > SHORT_NAME && /^['"]/.test(text)
    ? `${key}:\n${indent}  ${text}`
    : `${key}: ${text}`;
}

/** Null where it takes several lines at any width: properties stand one below the other. */
function onOneLine(source: Source): string | null {
  if (typeof source === 'string') return source;
  if ('fields' in source) return null;
  if ('of' in source) return source.reasons.length > 0 ? null : onOneLine(source.of);
  const parts = ('list' in source ? source.list : source.arguments).map((each) => onOneLine(each));
  if (parts.includes(null)) return null;
  return 'list' in source ? `[${parts.join(', ')}]` : `${source.call}(${parts.join(', ')})`;
}

/** The lines of comment above an entry or a property. */
function above(source: Source, indent: string): string {
  if (typeof source === 'string' || !('of' in source)) return '';
  return commentLines('//', source.reasons, indent.length)
    .map((line) => `${indent}${line}\n`)
    .join('');
}

function columns(text: string): number {
  return Array.from(text).length;
}
