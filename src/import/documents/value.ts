/**
 * What a document holds, whatever language it was written in. Objects are maps, so that a key such as
 * `__proto__` is a key like any other.
 */
export type Value = string | number | boolean | null | Unresolved | readonly Value[] | Fields;

export type Fields = ReadonlyMap<string, Value>;

/** A value that only running the code, or deploying the template, would give. */
export interface Unresolved {
  /** As it stands in the document. */
  readonly expression: string;
}

/** The field of an object that stands for all that an expression brings along, such as `**common` in Python. */
export const SPREAD = '**';

/** Deeper than any request or template. Levels. */
export const DEEPEST = 100;

/** Enough of an expression to recognise it by. Characters. */
const LONGEST_EXPRESSION = 120;

/** Marks an expression that cannot be read as a value. */
export function unresolved(expression: string): Unresolved {
  const onOneLine = expression.split(/\s+/).join(' ').trim();
  return {
    expression:
      onOneLine.length > LONGEST_EXPRESSION ? `${onOneLine.slice(0, LONGEST_EXPRESSION)}…` : onOneLine,
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
