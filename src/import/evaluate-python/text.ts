import { namedPiece } from '../languages/pieces';
import type { Piece } from '../languages/value';
import { branches, choice, open, text, type Open, type Py, type Text } from './py';

/** Beyond any address, and any policy that is written as text. */
const MOST_PIECES = 200;
const LONGEST_TEXT = 200_000;
/** More than any two names with branches give. */
const MOST_TEXTS = 16;

/** What a value is inside a text; null where nothing of it is known, not even a name. */
export function piecesIn(value: Py): readonly Piece[] | null {
  switch (value.kind) {
    case 'text':
      return value.pieces;
    case 'plain':
      return [
        typeof value.value === 'number' ? String(value.value) : (PYTHON_WORDS[String(value.value)] ?? ''),
      ];
    case 'open':
      return value.pieces ?? named(value.expression);
    case 'reference':
      return named(value.path);
    case 'thing':
      return named(value.expression);
    case 'list':
    case 'dict':
    case 'choice':
    case 'code':
      return null;
  }
}

const PYTHON_WORDS: Readonly<Record<string, string>> = { null: 'None', true: 'True', false: 'False' };

/** A name for what an expression gives: of the text in its last brackets, of the function that it calls, of its last word. */
function named(expression: string): readonly Piece[] | null {
  const [, key] = /(?:\[|\bget\()\s*['"]([^'"]+)['"]\s*[\])]$/.exec(expression) ?? [];
  const callee = /^[\w.]+(?=\(.*\)$)/s.exec(expression)?.[0];
  const words = (key ?? callee ?? expression).match(/[A-Za-z_]\w*/g) ?? [];
  const pieces = namedPiece(key ?? words.at(-1) ?? '');
  return (
    pieces?.map((piece) =>
      typeof piece === 'string' || !/[([]/.test(expression) ? piece : { ...piece, expression },
    ) ?? null
  );
}

/** Pieces as one text: known parts that touch become one. `expression` stands for what is too long. */
export function textOf(pieces: readonly Piece[], expression: string): Text | Open {
  const merged: Piece[] = [];
  let length = 0;
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (typeof piece === 'string') length += piece.length;
    if (typeof piece === 'string' && typeof last === 'string') merged[merged.length - 1] = last + piece;
    else if (piece !== '') merged.push(piece);
  }
  return merged.length > MOST_PIECES || length > LONGEST_TEXT
    ? open(expression)
    : { kind: 'text', pieces: merged };
}

/**
 * Values in a row as one text, with every branch of each: `f"s3://{bucket}/x"`. A value without a name leaves all of it
 * open.
 */
export function concatenated(values: readonly Py[], expression: string, between = ''): Py {
  let texts: readonly (readonly Piece[])[] = [[]];
  for (const [index, value] of values.entries()) {
    const ends = branches(value).map((branch) => piecesIn(branch));
    if (ends.includes(null)) return open(expression);
    const before = index === 0 || between === '' ? [] : [between];
    texts = texts
      .flatMap((start) => ends.map((end) => [...start, ...before, ...(end ?? [])]))
      .slice(0, MOST_TEXTS);
    if (texts.some((pieces) => pieces.length > 2 * MOST_PIECES)) return open(expression);
  }
  return choice(texts.map((pieces) => textOf(pieces, expression)));
}

/** Applies a change to the known parts of a text. */
export function mapped(value: Text, change: (known: string) => string, expression: string): Py {
  return textOf(
    value.pieces.map((piece) => (typeof piece === 'string' ? change(piece) : piece)),
    expression,
  );
}

/** `'s3://{}/{prefix}'.format(…)`: braces with a number, a name, or nothing; a format after a colon is left aside. */
export function formatted(
  template: Text,
  positional: readonly Py[],
  named: ReadonlyMap<string, Py>,
  expression: string,
): Py {
  let next = 0;
  const parts = template.pieces.flatMap((piece): Py[] => {
    if (typeof piece !== 'string') return [{ kind: 'text', pieces: [piece] }];
    return piece.split(/(\{\{|\}\}|\{[^{}]*\})/).map((part): Py => {
      if (part === '{{' || part === '}}') return text(part.charAt(0));
      const [, field] = /^\{([^{}!:]*)[^{}]*\}$/.exec(part) ?? [];
      if (field === undefined) return text(part);
      const [name = ''] = field.trim().split(/[.[]/);
      const isPlain = name === field.trim();
      const value =
        name === '' || /^\d+$/.test(name) ? positional[name === '' ? next++ : Number(name)] : named.get(name);
      return value !== undefined && isPlain
        ? value
        : open(field === '' ? expression : field, piecesIn(open(field)));
    });
  });
  return concatenated(parts, expression);
}

/** `'s3://%s/%d' % (bucket, 1)`. */
export function percentFormatted(template: Text, operand: Py, expression: string): Py {
  const values = operand.kind === 'list' ? operand.items : [operand];
  const byName = operand.kind === 'dict' ? operand.entries : null;
  let next = 0;
  const parts = template.pieces.flatMap((piece): Py[] => {
    if (typeof piece !== 'string') return [{ kind: 'text', pieces: [piece] }];
    return piece.split(/(%(?:\(\w+\))?[-+ #0]*\d*(?:\.\d+)?[a-zA-Z%])/).map((part): Py => {
      if (part === '%%') return text('%');
      const [whole, name] = /^%(?:\((\w+)\))?[-+ #0]*\d*(?:\.\d+)?[a-zA-Z]$/.exec(part) ?? [];
      if (whole === undefined) return text(part);
      return (name === undefined ? values[next++] : byName?.get(name)) ?? open(expression);
    });
  });
  return concatenated(parts, expression);
}

/** `os.path.join`, `s3_path_join`: one slash between; what begins with a slash begins anew only for a path of a file. */
export function joinedPath(values: readonly Py[], expression: string): Py {
  const parts = values.flatMap((value, index): Py[] => {
    if (index === 0) return [value];
    return [text('/'), value];
  });
  const joined = concatenated(parts, expression);
  return joined.kind === 'choice'
    ? choice(joined.of.map((branch) => singleSlashes(branch, expression)))
    : singleSlashes(joined, expression);
}

/** One slash where parts met, and the two after a scheme. */
function singleSlashes(value: Py, expression: string): Py {
  return value.kind === 'text'
    ? mapped(
        value,
        (known) => known.replaceAll(/([^:/]|^)\/{2,}/g, '$1/').replace(/:\/+/g, '://'),
        expression,
      )
    : value;
}
