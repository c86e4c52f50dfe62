import type { Entry, RoleSpec } from '../role-spec';
import type { SlotId } from './slots';

/** The entries of one list of a spec. */
export function entriesOf({ entries }: Pick<RoleSpec, 'entries'>, slot: SlotId): readonly Entry[] {
  return entries[slot] ?? [];
}

/** The texts of one list of a spec. */
export function textsOf(spec: Pick<RoleSpec, 'entries'>, slot: SlotId): readonly string[] {
  return entriesOf(spec, slot).map(({ text }) => text);
}

/** A spec with other entries in one list; an empty list is left out. */
export function withList(spec: RoleSpec, slot: SlotId, entries: readonly Entry[]): RoleSpec {
  const { [slot]: _before, ...others } = spec.entries;
  return { ...spec, entries: entries.length === 0 ? others : { ...others, [slot]: [...entries] } };
}

/** A spec with entries added at the ends of their lists; those that are there already are not added again. */
export function withEntries(
  spec: RoleSpec,
  added: readonly { readonly slot: SlotId; readonly entry: Entry }[],
): RoleSpec {
  const bySlot = new Map<SlotId, Entry[]>();
  for (const { slot, entry } of added) {
    const entries = bySlot.get(slot);
    if (entries === undefined) bySlot.set(slot, [entry]);
    else entries.push(entry);
  }
  return [...bySlot].reduce(
    (sum, [slot, entries]) => withList(sum, slot, onceEach([...entriesOf(sum, slot), ...entries])),
    spec,
  );
}

function onceEach(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.map((entry) => [`${entry.kind ?? 'auto'} ${entry.text}`, entry])).values()];
}
