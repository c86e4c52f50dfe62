import {
  MOST_ENTRIES,
  SLOTS,
  type AddressCase,
  type AddressField,
  type S3Kind,
  type SlotId,
} from '../../policy';
import type { Gathered } from './gathered';
import { isReadable } from './is-readable';
import { textBeside, type FoundValue } from './values-at';

/** Takes an address for its list, as its request says that it is meant. */
export function takeAddress(
  field: AddressField,
  { path, beside }: FoundValue,
  text: string,
  gathered: Gathered,
): void {
  const { to: slot } = field;
  const { chosen, kind, note } = meaningOf(field, beside);
  if (chosen !== undefined && needsNothing(chosen, slot, text))
    gathered.notes.push({ kind: 'skipped', path, value: text, slot, message: chosen.note ?? '' });
  else if (gathered.entries.length < MOST_ENTRIES) {
    const entry = SLOTS[slot].kind === 's3' ? { text, kind } : { text };
    gathered.entries.push({ slot, entry, path, note });
  } else if (gathered.notes.at(-1)?.slot !== slot)
    gathered.notes.push({
      kind: 'skipped',
      path,
      value: text,
      slot,
      message: `That is more than a role can hold: only the first ${MOST_ENTRIES} are read.`,
    });
}

/** What the fields beside an address say of it. */
export function meaningOf(
  { cases, kind }: AddressField,
  beside: FoundValue['beside'],
): { readonly chosen: AddressCase | undefined; readonly kind: S3Kind; readonly note: string } {
  const chosen = cases?.find((each) => textBeside(beside, each.field) === each.is);
  const note = chosen?.kind === undefined ? '' : (chosen.note ?? '');
  return { chosen, kind: chosen?.kind ?? kind ?? 'auto', note };
}

/**
 * Whether the case says that the address needs no permission, and the address does not say otherwise: an image in
 * Amazon ECR is pulled from there, whatever the request says of its registry.
 */
function needsNothing({ kind }: AddressCase, slot: SlotId, text: string): boolean {
  return kind === undefined && !isReadable(slot, { text });
}
