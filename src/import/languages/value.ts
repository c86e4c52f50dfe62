/**
 * What a document holds, whatever language it was written in. Objects are maps, so that a key such as
 * `__proto__` is a key like any other.
 */
export type Value = string | number | boolean | null | Unresolved | readonly Value[] | Fields;

export type Fields = ReadonlyMap<string, Value>;

/** A value that only running the code, or deploying the template, would give. */
export interface Unresolved {
  /** As the document writes it. */
  readonly expression: string;
  /** Its text, cut into what is known and what has a name; absent where a part of it has none. */
  readonly pieces?: readonly Piece[];
  /** The function of a template that gives it, as `{Ref: …}`, for who knows the rest of the template. */
  readonly call?: Fields;
}

/** Text as it is, or a part with a name. Each run makes what `varies` anew. */
export type Piece = string | UnknownPiece;

export interface UnknownPiece {
  readonly name: string;
  readonly varies?: true;
  /** How the document writes it, where that is not the name: `os.environ['DATA_BUCKET']`. */
  readonly expression?: string;
}

/** The name of the field that holds all that an expression brings along, such as `**common` in Python. */
export const SPREAD = '**';

/** Deeper than any request or template. Levels. */
export const DEEPEST = 100;

/** Enough of an expression to recognise it by. Characters. */
const LONGEST_EXPRESSION = 120;

/** Marks an expression that cannot be read as a value, with as much of its text as is known. */
export function unresolved(expression: string, pieces?: readonly Piece[] | null): Unresolved {
  const onOneLine = expression.split(/\s+/).join(' ').trim();
  return {
    expression:
      onOneLine.length > LONGEST_EXPRESSION ? `${onOneLine.slice(0, LONGEST_EXPRESSION)}…` : onOneLine,
    ...(pieces === undefined || pieces === null ? {} : { pieces }),
  };
}

export function isFields(value: Value | undefined): value is Fields {
  return value instanceof Map;
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

export function isUnresolved(value: Value | undefined): value is Unresolved {
  return typeof value === 'object' && value !== null && !isFields(value) && !isList(value);
}
