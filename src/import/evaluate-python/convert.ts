import { textOfPieces, writtenPieces } from '../languages/pieces';
import { DEEPEST, SPREAD, unresolved, type Fields, type Value } from '../languages/value';
import type { Py } from './py';

/**
 * A value as requests hold it. Branches become a list, as every reader goes through lists; an object becomes its
 * expression.
 */
export function toValue(value: Py, depth = 0): Value {
  if (depth > DEEPEST) return unresolved('…');
  switch (value.kind) {
    case 'plain':
      return value.value;
    case 'text':
      return textOfPieces(value.pieces, writtenPieces(value.pieces));
    case 'list':
      return value.items.map((item) => toValue(item, depth + 1));
    case 'dict':
      return fieldsOf(value.entries, value.rest, depth);
    case 'choice':
      return value.of.map((branch) => toValue(branch, depth + 1));
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

/** A dictionary as fields. What `**name` brings along stays open, under a name of its own. */
export function fieldsOf(
  entries: ReadonlyMap<string, Py>,
  rest: { readonly expression: string } | null,
  depth = 0,
): Fields {
  const fields = new Map([...entries].map(([key, entry]) => [key, toValue(entry, depth + 1)]));
  return rest === null ? fields : fields.set(SPREAD, unresolved(`**${rest.expression}`));
}
