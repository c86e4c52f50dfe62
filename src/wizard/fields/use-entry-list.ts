import { useCallback, useMemo } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import type { ListSlot, RoleSpec, S3Entry } from '../../policy';
import { asEntries } from '../spec-lists';
import { keptEntries, shownEntries } from './entry-edits';

export interface EntryListState {
  /** The rows to show: at least one. */
  readonly entries: readonly S3Entry[];
  /** The rows of this moment, for handlers that outlive a render. */
  read: () => readonly S3Entry[];
  write: (entries: readonly S3Entry[]) => void;
}

/** One list of the form as entries, whether it holds S3 entries or plain texts. */
export function useEntryList(slot: ListSlot): EntryListState {
  const { control, getValues } = useFormContext<RoleSpec>();
  const {
    field: { value, onChange },
  } = useController({ control, name: slot });

  const read = useCallback(() => shownEntries(asEntries(getValues(slot) ?? [])), [getValues, slot]);
  const write = useCallback(
    (entries: readonly S3Entry[]) => {
      const kept = keptEntries(entries);
      onChange(isS3Slot(slot) ? kept : kept.map(({ text }) => text));
    },
    [onChange, slot],
  );
  return { entries: useMemo(() => shownEntries(asEntries(value ?? [])), [value]), read, write };
}

export function isS3Slot(slot: ListSlot): boolean {
  return slot.startsWith('s3.');
}
