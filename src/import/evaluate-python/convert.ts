import { textOfPieces, writtenPieces } from '../languages/pieces';
import { DEEPEST, SPREAD, unresolved, type Fields, type Value } from '../languages/value';
import type { Dict, Py } from './py';

/** More than any request holds. Values in values; a script may put a list into itself. */
const MOST_VALUES = 20_000;

/**
 * A value as requests hold it. Branches become a list, as every reader goes through lists; an object becomes its
 * expression.
 */
export function toValue(value: Py): Value {
  return converter(MOST_VALUES)(value);
}

/** Turns values into those of requests, up to a number of them in all; what comes after is open. */
export function converter(most: number): (value: Py) => Value {
  let left = most;
  function convert(value: Py, depth: number): Value {
    left -= 1;
    if (left < 0 || depth > DEEPEST) return unresolved('…');
    switch (value.kind) {
      case 'plain':
        return value.value;
      case 'text':
        return textOfPieces(value.pieces, writtenPieces(value.pieces));
      case 'list':
        return value.items.map((item) => convert(item, depth + 1));
      case 'dict':
        return fieldsOf(value, depth);
      case 'choice':
        return value.of.map((branch) => convert(branch, depth + 1));
      case 'open':
        return unresolved(value.expression, value.pieces);
      case 'reference':
        return unresolved(value.path);
      case 'code':
        return unresolved(value.name);
      case 'thing':
        return unresolved(value.expression);
    }
  }
  /** What `**name` brings along stays open, under a name of its own. */
  function fieldsOf({ entries, rest }: Dict, depth: number): Fields {
    const fields = new Map([...entries].map(([key, entry]) => [key, convert(entry, depth + 1)]));
    return rest === null ? fields : fields.set(SPREAD, unresolved(`**${rest.expression}`));
  }
  return (value) => convert(value, 0);
}
