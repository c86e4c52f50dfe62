import { commentLines } from '../comments/comment-lines';
import { Commented } from '../comments/commented';
import { OpenText, type WriteReference } from '../open-document';
import { fStringText, pythonString } from '../quoting/python';

/** Columns, as Black counts them. */
const WIDTH = 88;

interface Place {
  readonly indent?: string;
  /** Columns that stand before the value on its first line, and after it. */
  readonly before?: number;
  /** The expression for what is still open. */
  readonly reference?: WriteReference;
}

/**
 * A value as Python writes it: what holds only texts and numbers on one line where it fits, all else with one
 * entry a line and a comma after the last, which Black then leaves as it is.
 */
export function pythonLiteral(
  value: unknown,
  { indent = '', before = 0, reference = () => '""' }: Place = {},
): string {
  if (value instanceof OpenText) return openLiteral(value, reference);
  if (typeof value === 'string') return pythonString(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const deeper = `${indent}    `;
  const written = (part: unknown, start: string): string =>
    `${start}${pythonLiteral(part, { indent: deeper, before: deeper.length + start.length + 1, reference })}`;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const parts = Array.isArray(value)
    ? value.map((part: unknown) =>
        part instanceof Commented ? `${above(part, deeper)}${written(part.value, '')}` : written(part, ''),
      )
    : Object.entries(value).map(([name, part]) => written(part, `${pythonString(name)}: `));
  const line = `${open}${parts.join(', ')}${close}`;
  const isFlat = Object.values(value).every((part) => typeof part !== 'object' || part instanceof OpenText);
  if (isFlat && before + line.length <= WIDTH) return line;
  return `${open}\n${parts.map((part) => `${deeper}${part},\n`).join('')}${indent}${close}`;
}

/** The reasons of an entry, before which its indent is written already. */
function above({ reasons }: Commented<unknown>, indent: string): string {
  return commentLines('#', reasons, indent.length)
    .map((line) => `${line}\n${indent}`)
    .join('');
}

/** A text with what is still to be named filled in: a name alone, or an f-string. */
function openLiteral({ parts }: OpenText, reference: WriteReference): string {
  const [first, ...others] = parts;
  if (typeof first === 'object' && others.length === 0) return reference(first.input);
  const inner = parts.map((part) =>
    typeof part === 'string' ? fStringText(part) : `{${reference(part.input)}}`,
  );
  return `f"${inner.join('')}"`;
}
