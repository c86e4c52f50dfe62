/** A piece of a pattern. In a literal one `*` and `?` are characters like any other. */
export interface Piece {
  readonly text: string;
  readonly literal: boolean;
}

/** A pattern, character by character: UTF-16 units, and the two wildcards. */
export type Pattern = readonly number[];

/** Stands for any number of characters, none included; `:` and `/` are characters too. */
const ANY = -1;
/** Stands for one character. */
const ONE = -2;

/** Most patterns: a text, or a text and one star after it. */
const SIMPLE = /^[^*?]*\*?$/;

/** Whether a text with wildcards matches another as a whole, upper and lower case told apart. */
export function textMatches(pattern: string, text: string): boolean {
  if (!SIMPLE.test(pattern)) return patternMatches(patternOf([{ text: pattern, literal: false }]), text);
  return pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1)) : text === pattern;
}

/** Whether pieces, joined, match a text as a whole. */
export function piecesMatch(pieces: readonly Piece[], text: string): boolean {
  const [first, ...others] = pieces;
  return first !== undefined && others.length === 0 && !first.literal
    ? textMatches(first.text, text)
    : patternMatches(patternOf(pieces), text);
}

/** Joins pieces into one pattern. */
export function patternOf(pieces: readonly Piece[]): Pattern {
  const pattern: number[] = [];
  for (const { text, literal } of pieces) {
    for (let index = 0; index < text.length; index += 1) {
      const character = text.charAt(index);
      if (character === '*' && !literal) pattern.push(ANY);
      else pattern.push(character === '?' && !literal ? ONE : text.charCodeAt(index));
    }
  }
  return pattern;
}

/**
 * Whether a pattern matches a text as a whole. Takes at most the product of both lengths in steps:
 * when it is stuck it lets the last star take one character more, and never goes back before it.
 */
export function patternMatches(pattern: Pattern, text: string): boolean {
  let place = 0;
  let position = 0;
  let star = -1;
  let starTook = 0;
  while (position < text.length) {
    const wanted = pattern[place];
    if (wanted === ANY) {
      star = place;
      starTook = position;
      place += 1;
    } else if (wanted === ONE || wanted === text.charCodeAt(position)) {
      place += 1;
      position += 1;
    } else if (star === -1) {
      return false;
    } else {
      starTook += 1;
      position = starTook;
      place = star + 1;
    }
  }
  while (pattern[place] === ANY) place += 1;
  return place === pattern.length;
}
