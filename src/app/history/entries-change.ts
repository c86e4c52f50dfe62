import { SLOTS, SLOT_IDS, type Entry, type RoleSpec, type SlotId } from '../../policy';
import { counted } from '../../screen';
import type { SpecChange } from './change-of';
import { shortened } from './shortened';

const BLANK: Entry = { text: '' };

/** What was changed in the lists, one change a list. Takes time in proportion to their lengths. */
export function entriesChange(
  before: RoleSpec['entries'],
  after: RoleSpec['entries'],
): readonly SpecChange[] {
  return SLOT_IDS.flatMap((slot) => listChange(slot, shown(before[slot]), shown(after[slot])) ?? []);
}

/** With nothing in it, a list is shown with one blank row to type in. */
function shown(entries: readonly Entry[] = []): readonly Entry[] {
  return entries.length === 0 ? [BLANK] : entries;
}

function listChange(slot: SlotId, before: readonly Entry[], after: readonly Entry[]): SpecChange | null {
  const { start, removed, added } = difference(before, after);
  const [was, ...alsoWas] = removed;
  const [is, ...alsoIs] = added;
  const isOneRow = was !== undefined && is !== undefined && alsoWas.length + alsoIs.length === 0;
  if (isOneRow) return rowChange(slot, start, was, is);

  const gone = removed.filter(({ text }) => text !== '');
  const come = added.filter(({ text }) => text !== '');
  if (gone.length + come.length === 0) return null;
  const { many } = SLOTS[slot];
  const name =
    come.length === 0
      ? `Removed ${told(gone)} from ${many}`
      : gone.length === 0
        ? `Added ${told(come)} to ${many}`
        : `Changed ${told(come)} in ${many}`;
  return { name, field: null, removes: come.length === 0 };
}

/** One row with another text or kind: as when one types in it. */
function rowChange(slot: SlotId, row: number, was: Entry, is: Entry): SpecChange {
  const { many } = SLOTS[slot];
  if (was.text === is.text)
    return { name: `${shortened(is.text)}: ${is.kind ?? 'auto'}`, field: null, removes: false };
  const name =
    is.text === ''
      ? `Removed ${shortened(was.text)} from ${many}`
      : was.text === ''
        ? `Added ${shortened(is.text)} to ${many}`
        : `Changed ${shortened(is.text)} in ${many}`;
  return { name, field: `${slot}.${row}`, removes: false };
}

function told(entries: readonly Entry[]): string {
  const [only, ...others] = entries;
  return only === undefined || others.length > 0
    ? counted(entries.length, 'entry', 'entries')
    : shortened(only.text);
}

/** What stands between the rows that two lists begin with alike and those that they end with alike. */
function difference(before: readonly Entry[], after: readonly Entry[]) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isSame(before[start], after[start])) start += 1;
  let tail = 0;
  while (tail < shorter - start && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  return {
    start,
    removed: before.slice(start, before.length - tail),
    added: after.slice(start, after.length - tail),
  };
}

function isSame(one: Entry | undefined, other: Entry | undefined): boolean {
  return one?.text === other?.text && (one?.kind ?? 'auto') === (other?.kind ?? 'auto');
}
