import { textOfPieces, writtenPieces } from './pieces';
import { readJson } from './read-json';
import { isFields, isList, isUnresolved, type Fields, type Piece, type Value } from './value';

/** Stands for a part that is filled in, while the text around it is read. */
const MARK = /\uE000(\d+)\uE001/;

/**
 * A document inside of another: an object, or the JSON text of one, such as a pipeline’s definition. What is filled in
 * stays open where it stands. Null where it is neither.
 */
export function embeddedFields(value: Value): Fields | null {
  if (isFields(value)) return value;
  const pieces = isUnresolved(value) ? value.pieces : [value];
  const text = pieces === undefined ? '' : marked(pieces.filter((piece) => isPiece(piece)));
  const json = readJson(text);
  const [object = null] = json.ok ? json.value.values : [];
  if (!isFields(object)) return null;
  const open = (pieces ?? []).filter((piece) => isNamed(piece));
  return open.length === 0 ? object : filledFields(object, open);
}

function isPiece(value: unknown): value is Piece {
  return typeof value === 'string' || isNamed(value);
}

function isNamed(value: unknown): value is Exclude<Piece, string> {
  return typeof value === 'object' && value !== null && 'name' in value;
}

/** The text with a mark for each part that is filled in; outside of quotes, as where a number is meant, with quotes. */
function marked(pieces: readonly Piece[]): string {
  const written: string[] = [];
  let isQuoted = false;
  let count = 0;
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      written.push(piece);
      isQuoted = endsQuoted(piece, isQuoted);
    } else {
      const quote = isQuoted ? '' : '"';
      written.push(`${quote}\uE000${count}\uE001${quote}`);
      count += 1;
    }
  }
  return written.join('');
}

/** Whether a JSON text ends between quotes, where it began so or not. */
function endsQuoted(text: string, began: boolean): boolean {
  let isQuoted = began;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '\\') index += 1;
    else if (character === '"') isQuoted = !isQuoted;
  }
  return isQuoted;
}

function filledFields(fields: Fields, open: readonly Piece[]): Fields {
  return new Map(
    [...fields].map(([name, value]) => [writtenPieces(filledPieces(name, open)), filled(value, open)]),
  );
}

function filled(value: Value, open: readonly Piece[]): Value {
  if (isFields(value)) return filledFields(value, open);
  if (isList(value)) return value.map((entry) => filled(entry, open));
  if (typeof value !== 'string' || !MARK.test(value)) return value;
  const pieces = filledPieces(value, open);
  return textOfPieces(pieces, pieces.map((piece) => asWritten(piece)).join(''));
}

function filledPieces(text: string, open: readonly Piece[]): readonly Piece[] {
  return text.split(MARK).map((part, index) => (index % 2 === 0 ? part : (open[Number(part)] ?? part)));
}

function asWritten(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  return piece.expression === undefined ? `<${piece.name}>` : `\${${piece.expression}}`;
}
