import { useDeferredValue, useMemo } from 'react';
import { readEntry, type ListSlot, type S3Entry } from '../../policy';
import { useAddressContext } from '../wizard-tools';

/** The rows that cannot be read. Behind the typing by a moment, so that typing never waits for it. */
export function useProblemRows(slot: ListSlot, entries: readonly S3Entry[]): readonly number[] {
  const context = useAddressContext();
  const settled = useDeferredValue(entries);
  return useMemo(
    () =>
      settled.flatMap((entry, index) => (readEntry(slot, entry, context).state === 'invalid' ? [index] : [])),
    [slot, settled, context],
  );
}
