import { isUnresolved, type Value } from '../languages/value';

/** How a document writes a text or an expression; empty for any other value. */
export function expressionOf(value: Value): string {
  if (isUnresolved(value)) return value.expression;
  return typeof value === 'string' ? value : '';
}
