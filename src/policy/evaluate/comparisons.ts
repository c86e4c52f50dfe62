import { isInBlock } from './ip-address';
import { joined } from './policy-variables';
import { patternMatches, patternOf, piecesMatch, type Pattern, type Piece } from './wildcard';

/** Whether a request's value is what a policy wants, whose variables are resolved. */
export type Comparison = (value: string, wanted: readonly Piece[]) => boolean;

const COLON = ':'.charCodeAt(0);

/** Letter by letter; wildcards do not count. */
export const stringEquals: Comparison = (value, wanted) => joined(wanted) === value;

/** As `stringEquals`, upper and lower case not told apart; `Bool` compares so too. */
export const stringEqualsIgnoreCase: Comparison = (value, wanted) =>
  joined(wanted).toLowerCase() === value.toLowerCase();

/** With wildcards. */
export const stringLike: Comparison = (value, wanted) => piecesMatch(wanted, value);

/** The six parts between colons each by itself: here, unlike in Resource, no star goes past a colon. */
export const arnLike: Comparison = (value, wanted) => {
  const patterns = arnPatterns(patternOf(wanted));
  const parts = value.split(':');
  if (patterns.length !== 6 || parts.length < 6) return false;
  const six = [...parts.slice(0, 5), parts.slice(5).join(':')];
  return six.every((part, index) => patternMatches(patterns[index] ?? [], part));
};

/** Base64 as it stands. */
export const binaryEquals: Comparison = stringEquals;

/** An address in a block. */
export const ipAddress: Comparison = (value, wanted) => isInBlock(value, joined(wanted));

/** Compares numbers; a text that is none compares false. */
export function numeric(holds: (value: number, wanted: number) => boolean): Comparison {
  return (value, wanted) => holds(readNumber(value), readNumber(joined(wanted)));
}

/** Compares points in time; a text that is none compares false. */
export function date(holds: (value: number, wanted: number) => boolean): Comparison {
  return (value, wanted) => holds(readDate(value), readDate(joined(wanted)));
}

function arnPatterns(pattern: Pattern): readonly Pattern[] {
  const patterns: Pattern[] = [];
  let start = 0;
  while (patterns.length < 5) {
    const colon = pattern.indexOf(COLON, start);
    if (colon === -1) break;
    patterns.push(pattern.slice(start, colon));
    start = colon + 1;
  }
  return [...patterns, pattern.slice(start)];
}

function readNumber(text: string): number {
  return /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

/** Milliseconds. Seconds since 1970, or one of W3C's forms of ISO 8601; without a time zone it is UTC. */
function readDate(text: string): number {
  if (/^\d{5,}$/.test(text)) return Number(text) * 1_000;
  const [whole, time, zone] =
    /^\d{4}(?:-\d{2}(?:-\d{2}(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/.exec(text) ?? [];
  if (whole === undefined) return Number.NaN;
  return Date.parse(time !== undefined && zone === undefined ? `${whole}Z` : whole);
}
