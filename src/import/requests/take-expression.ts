import { MOST_ENTRIES, isFilledIn, isSlotId, type AddressField, type Field } from '../../policy';
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

/**
 * An expression is told of, also where enough of it is known to make an entry with unknown parts. An entry that waits
 * for nothing but what the form asks for anyway, such as the region, is read.
 */
export function takeExpression(
  field: Field,
  found: FoundValue,
  { expression, pieces = [] }: Unresolved,
  gathered: Gathered,
): void {
  const { path, whole } = found;
  const entry = isAddressField(field) && whole ? partialEntry(field, found, pieces) : null;
  const named = pieces.filter((piece) => typeof piece !== 'string');
  const open = named.filter(({ name, varies }) => varies !== true && !isFilledIn(name));
  if (entry !== null && gathered.entries.length < MOST_ENTRIES)
    gathered.entries.push({ ...entry, ...varyingOf(pieces) });
  const isNew = isNews(field, path, gathered);
  if (!isNew || (entry !== null && open.length === 0)) return;
  gathered.notes.push({
    kind: 'unresolved',
    path,
    value: expression,
    ...(isAddressField(field) && whole ? { slot: field.to } : {}),
    message: entry === null ? leftOpen(field) : openPart(open),
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

/** The same for all that is left open alike, so that it is said once. */
function leftOpen(field: Field): string {
  return field.to === 'role'
    ? 'This is the role itself. If it already exists, fill in its name.'
    : 'This is only known after deployment. Fill it in by hand.';
}

function openPart(open: readonly UnknownPiece[]): string {
  const names = [...new Set(open.map((piece) => namedWith(piece)))];
  return `${names.join(', ')} is only known after deployment: fill it in where the address holds it.`;
}

/** What every run makes anew, and how the address is written with it; nothing where it stays the same. */
function varyingOf(pieces: readonly Piece[]): Partial<GatheredEntry> {
  const varying = pieces.flatMap((piece) =>
    typeof piece !== 'string' && piece.varies === true ? `<${piece.name}>` : [],
  );
  return varying.length === 0 ? {} : { varying, note: `Read from ${writtenPieces(pieces)}.` };
}

/** `<data bucket>`, and how the document writes it where that says more. */
function namedWith({ name, expression }: UnknownPiece): string {
  return expression === undefined ? `<${name}>` : `<${name}> (${expression})`;
}
