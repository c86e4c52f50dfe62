import { DEEPEST } from './value';

const OPENING = '{[(';
const CLOSING = '}])';

/**
 * Whether brackets are nested deeper than any real document. Parsers recurse once for each level, so this is
 * asked before. Brackets between double quotes do not count.
 */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (quoted && character === '\\') index += 1;
    // A quote that is never closed must not hide the rest: no text between quotes goes over a line.
    else if (character === '"' || character === '\n') quoted = character === '"' && !quoted;
    else if (!quoted && OPENING.includes(character)) depth += 1;
    else if (!quoted && CLOSING.includes(character)) depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
