/** Stands for one character, or for any number of them, none included. */
export interface Wildcard {
  readonly many: boolean;
  /** Whether `/` is one of them. */
  readonly slash: boolean;
}

/** What is at one place of a text: a character, or a wildcard. */
export type Piece = string | Wildcard;

/** A `?`. */
export const ONE: Wildcard = { many: false, slash: true };
/** A `*`. */
export const MANY: Wildcard = { many: true, slash: true };

/**
 * Whether there is a text that both a pattern and another text with wildcards stand for. Goes once through the
 * text, and keeps every place of the pattern where it can be: it takes at most the product of both lengths.
 */
export function piecesFit(pattern: readonly Piece[], text: readonly Piece[]): boolean {
  let places = withSkipped(pattern, [0]);
  for (const piece of text) {
    if (places.length === 0) return false;
    places = placesAfter(pattern, places, piece);
  }
  return places.at(-1) === pattern.length;
}

/** Places are in rising order, each once. */
function placesAfter(pattern: readonly Piece[], places: readonly number[], piece: Piece): readonly number[] {
  const [first = pattern.length] = places;
  // Whatever the rest of the pattern asks for, the star can be it.
  if (isStar(piece)) return Array.from({ length: pattern.length - first + 1 }, (_, index) => first + index);
  return withSkipped(
    pattern,
    places.flatMap((place) => {
      const wanted = pattern[place];
      if (wanted === undefined || !takes(wanted, piece)) return [];
      return isStar(wanted) ? place : place + 1;
    }),
  );
}

function takes(wanted: Piece, piece: Piece): boolean {
  if (typeof wanted !== 'string') return wanted.slash || piece !== '/';
  return typeof piece !== 'string' || wanted === piece;
}

/** Adds the places behind each star, which may stand for nothing. */
function withSkipped(pattern: readonly Piece[], places: readonly number[]): readonly number[] {
  const all: number[] = [];
  for (const start of places) {
    let place = start;
    while (isStar(pattern[place])) {
      if (place > (all.at(-1) ?? -1)) all.push(place);
      place += 1;
    }
    if (place > (all.at(-1) ?? -1)) all.push(place);
  }
  return all;
}

function isStar(piece: Piece | undefined): boolean {
  return typeof piece === 'object' && piece.many;
}
