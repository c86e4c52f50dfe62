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

/** The same of Python: what is between quotes of any kind, three of them among these, or in a comment does not count. */
export function isTooDeepPython(text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    else if (character === '"' || character === "'") index = endOfText(text, index, character);
    else if (character === '#') index = endOfLine(text, index);
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** Where a text ends whose first quote is at `from`: no text between single quotes goes over a line. */
function endOfText(text: string, from: number, quote: string): number {
  const triple = quote.repeat(3);
  const isTriple = text.startsWith(triple, from);
  for (let index = from + (isTriple ? 3 : 1); index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '\\') index += 1;
    else if (character === '\n' && !isTriple) return index;
    else if (character === quote && (!isTriple || text.startsWith(triple, index)))
      return index + (isTriple ? 2 : 0);
  }
  return text.length;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
