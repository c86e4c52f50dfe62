import { MOST_ENTRIES, isSlotId, type AddressField, type Field } from '../../policy';
import { writtenPieces } from '../languages/pieces';
import type { Piece, UnknownPiece, Unresolved } from '../languages/value';
import type { Gathered, GatheredEntry } from './gathered';
import { partialAddress } from './partial-address';
import { meaningOf } from './take-address';
import type { FoundValue } from './values-at';

/** Whether a field holds an address, for a list of the form. */
export function isAddressField(field: Field): field is AddressField {
  return isSlotId(field.to);
}

/** Keeps the placeholder of the list that a field would fill. False where the path has its note from another field. */
export function isNews(field: Field, path: string, { waiting, openPaths }: Gathered): boolean {
  if (isAddressField(field)) waiting.add(field.to);
  const isNew = !openPaths.has(path);
  openPaths.add(path);
  return isNew;
}

/** An expression is told of, also where enough of it is known to make an entry with unknown parts. */
export function takeExpression(
  field: Field,
  found: FoundValue,
  { expression, pieces = [] }: Unresolved,
  gathered: Gathered,
): void {
  const { path, whole } = found;
  const entry = isAddressField(field) && whole ? partialEntry(field, found, pieces) : null;
  if (entry !== null && gathered.entries.length < MOST_ENTRIES) gathered.entries.push(entry);
  if (!isNews(field, path, gathered)) return;
  gathered.notes.push({
    kind: 'unresolved',
    path,
    value: expression,
    ...(isAddressField(field) && whole ? { slot: field.to } : {}),
    message:
      entry === null
        ? `Only the deployment knows the value of ${expression}. Fill it in by hand.`
        : partlyKnown(pieces),
  });
}

function partialEntry(
  field: AddressField,
  { path, beside }: FoundValue,
  pieces: readonly Piece[],
): GatheredEntry | null {
  const { kind, note } = meaningOf(field, beside);
  const entry = partialAddress(field.to, pieces, kind);
  return entry === null ? null : { slot: field.to, entry, path, note };
}

function partlyKnown(pieces: readonly Piece[]): string {
  const named = pieces.filter((piece) => typeof piece !== 'string');
  const open = named.filter(({ varies }) => varies !== true).map((piece) => namedWith(piece));
  const varying = named.filter(({ varies }) => varies === true).map(({ name }) => `<${name}>`);
  return [
    `Read as ${writtenPieces(pieces)}.`,
    ...(open.length === 0 ? [] : [`Only the deployment knows ${[...new Set(open)].join(', ')}.`]),
    ...(varying.length === 0
      ? []
      : [`Each run makes ${[...new Set(varying)].join(', ')} anew: a * matches all of them.`]),
  ].join(' ');
}

/** `<data bucket>`, and how the document writes it where that says more. */
function namedWith({ name, expression }: UnknownPiece): string {
  return expression === undefined ? `<${name}>` : `<${name}> (${expression})`;
}
