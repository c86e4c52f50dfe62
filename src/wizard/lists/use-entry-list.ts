import { useCallback, useMemo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { entriesOf, withList, type Entry, type RoleSpec, type SlotId } from '../../policy';
import { keptEntries, shownEntries } from './entry-edits';

export interface EntryListState {
  /** The rows to show: at least one. */
  readonly entries: readonly Entry[];
  /** The rows of this moment, for handlers that outlive a render. */
  read: () => readonly Entry[];
  write: (entries: readonly Entry[]) => void;
}

/**
 * One list of the form. The form’s field is `entries` as a whole, since the names of lists hold dots: only what is
 * picked out of it is compared, so that a key in one list renders no other.
 */
export function useEntryList(slot: SlotId): EntryListState {
  const { control, getValues, setValue } = useFormContext<RoleSpec>();
  const kept = useWatch({
    control,
    name: 'entries',
    compute: (entries) => entriesOf({ entries }, slot),
  });

  const read = useCallback(() => shownEntries(entriesOf(getValues(), slot)), [getValues, slot]);
  const write = useCallback(
    (entries: readonly Entry[]) =>
      setValue('entries', withList(getValues(), slot, keptEntries(entries)).entries),
    [getValues, setValue, slot],
  );
  return { entries: useMemo(() => shownEntries(kept), [kept]), read, write };
}
