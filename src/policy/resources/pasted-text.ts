import { failure, success, type Result } from '../result';
import { typedText } from '../unknown-parts';

export type PastedProblem = 'empty' | 'invisible-character' | 'too-long';

/** Longer than any address that AWS knows, escaped or not. Characters. */
const LONGEST = 4_096;

/** The quick case: nothing but what an English keyboard types. */
const PLAIN = /^[ -~]*$/;

/** Controls, format characters such as right-to-left marks, line separators, halves of a character. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Enough to recognise one's own text by. Characters. */
const QUOTED_LENGTH = 80;

/**
 * Takes off what a paste brings along: white space around, a comma after, one pair of quotes. Never
 * touches what is between. Refuses an empty text, and one with a character that nobody can see.
 */
export function readPasted(text: string, example: string): Result<string, PastedProblem> {
  // First, so that megabytes pasted by accident cost nothing.
  if (text.length > LONGEST) return failure('too-long', 'This is too long to be an address.');
  const typed = withoutWrapping(text);
  if (typed === '') return failure('empty', `Nothing given yet. Type or paste it, such as ${example}.`);
  const invisible = invisibleCharacter(typed);
  return invisible === null ? success(typed) : failure('invisible-character', invisible);
}

/** Says which invisible character a text holds and where, without showing it; null where there is none. */
export function invisibleCharacter(text: string): string | null {
  if (PLAIN.test(text)) return null;
  const index = text.search(INVISIBLE);
  if (index === -1) return null;
  const before = index === 0 ? 'at the very beginning' : `after ${quoted(text.slice(0, index))}`;
  return `There is an invisible character (${codePointName(text, index)}) at position ${index + 1}, ${before}. Delete it, or type the text again.`;
}

/** A text in quotation marks, shortened where it is long. */
export function quoted(text: string): string {
  return `“${shortened(text)}”`;
}

/** A text as it is typed, cut where it is longer than a message can hold. */
export function shortened(text: string): string {
  const typed = typedText(text);
  return typed.length <= QUOTED_LENGTH
    ? typed
    : `${typed.slice(0, QUOTED_LENGTH).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** How Unicode names the character at a place, such as U+30C7. */
export function codePointName(text: string, index: number): string {
  const codePoint = text.codePointAt(index) ?? 0;
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What was typed, without what a paste brings along: white space around, a comma after, one pair of quotes. */
export function withoutWrapping(text: string): string {
  const trimmed = text.trim();
  const bare = trimmed.endsWith(',') ? trimmed.slice(0, -1).trimEnd() : trimmed;
  const quote = bare.charAt(0);
  const isQuoted = bare.length > 1 && (quote === '"' || quote === "'") && bare.endsWith(quote);
  return isQuoted ? bare.slice(1, -1) : bare;
}
