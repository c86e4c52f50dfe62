import { visibleJson } from '../../policy';

/**
 * A text as one word of bash. Single quotes keep everything but themselves; double quotes where they would not
 * do, or where ShellCheck takes a `$` or a backtick between single quotes for a mistake. No NUL can be in it.
 */
export function shellWord(text: string): string {
  return /['$`]/.test(text) ? `"${text.replace(/["\\$`]/g, String.raw`\$&`)}"` : `'${text}'`;
}

/** A text inside of a here-document whose delimiter is not quoted, which bash then leaves as it is. */
export function heredocText(text: string): string {
  return text.replace(/[\\$`]/g, String.raw`\$&`);
}

/**
 * A text as JSON, for bash and for a literal of JMESPath. Such a literal stands between backticks and does not
 * read the backslash before one in all implementations alike, so a backtick is written by its number.
 * https://jmespath.org/specification.html#literal-expressions
 */
export function jsonWithoutBackticks(text: string): string {
  return visibleJson(text).replaceAll('`', String.raw`\u0060`);
}
