import type { AddressContext } from './address-context';
import { describeResult, readEntryOf, type EntryReading } from './entries';
import type { ResolvedSpec } from './resolve-spec';
import type { Entry } from './role-spec';
import { SLOTS, type SlotId } from './slots/slots';

/** What the builder read an entry of a list as, for the line under its field. */
export function entryReading({ results, writing }: ResolvedSpec, slot: SlotId, index: number): EntryReading {
  return describeResult(results.get(slot)?.[index] ?? { state: 'empty' }, writing);
}

/** Reads one entry as the builder does, by itself: for what is not in the form yet. */
export function readEntry(slot: SlotId, entry: Entry, context: AddressContext): EntryReading {
  return describeResult(readEntryOf(slot, 0, entry, context), { context, printedExactly: false });
}

/** Whether it makes a difference, for entries of a list, to be called a folder or an object. */
export function kindMatters(slot: SlotId, { writing }: Pick<ResolvedSpec, 'writing'>): boolean {
  const { kind, writes, printedExactly } = SLOTS[slot];
  return kind === 's3' && (writes !== true || (printedExactly === true && writing.printedExactly));
}
