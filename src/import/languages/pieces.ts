import { isUnresolved, unresolved, type Piece, type Value } from './value';

/** The longest name that the form takes for an unknown part. Characters. */
const LONGEST_NAME = 60;

/** Beyond any address, and any definition that is written as text: what joins texts can repeat them without end. */
const MOST_PIECES = 10_000;
const LONGEST_TEXT = 1_000_000;

/** An identifier in small words: `DataBucket`, `data_bucket` and `DATA_BUCKET` are all `data bucket`. Null where it has none. */
export function nameInWords(identifier: string): string | null {
  const words = identifier
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replaceAll(/[^A-Za-z0-9]+/g, ' ')
    .replace(/^[ \d]+/, '')
    .trim()
    .toLowerCase();
  return words === '' || words.length > LONGEST_NAME ? null : words;
}

/** A part that is known by an identifier; null where no name can be made of it. */
export function namedPiece(identifier: string): readonly Piece[] | null {
  const name = nameInWords(identifier);
  return name === null ? null : [{ name }];
}

/** The pieces of a value: its text, or what is known of it; null where a part of it has no name. */
export function piecesOf(value: Value): readonly Piece[] | null {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return isUnresolved(value) ? (value.pieces ?? null) : null;
}

/** Values in a row as one text, as far as it is known; `expression` is how the document writes it. */
export function joinedText(values: readonly Value[], expression: string, between = ''): Value {
  const all = values.map((value) => piecesOf(value));
  const known = all.filter((pieces) => pieces !== null);
  if (known.length < all.length) return unresolved(expression);
  return textOfPieces(
    known.flatMap((pieces, index) => (index === 0 || between === '' ? pieces : [between, ...pieces])),
    expression,
  );
}

/** A text where nothing of it is unknown. */
export function textOfPieces(pieces: readonly Piece[], expression: string): Value {
  const length = pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : 0), 0);
  if (pieces.length > MOST_PIECES || length > LONGEST_TEXT) return unresolved(expression);
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') merged[merged.length - 1] = last + piece;
    else if (piece !== '') merged.push(piece);
  }
  const [first = '', ...others] = merged;
  return typeof first === 'string' && others.length === 0 ? first : unresolved(expression, merged);
}

/** Pieces as the form writes them: `s3://<data bucket>/train/`. */
export function writtenPieces(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : `<${piece.name}>`)).join('');
}
