import { useDeferredValue, useMemo } from 'react';
import type { S3Entry } from '../../policy';

interface FoundRows {
  /** The rows to show, by their place in the list. */
  readonly rows: readonly number[];
  /** How many of them hold what is searched for. */
  readonly found: number;
}

/**
 * The rows that hold what is searched for. The active row is shown too, or it would vanish under
 * the hands of whoever changes it.
 */
export function useFoundRows(entries: readonly S3Entry[], query: string, active: number): FoundRows {
  const wanted = useDeferredValue(query.trim().toLowerCase());
  // The same array while nothing is searched for: a key must not lay out the list anew.
  const all = useMemo(() => Array.from({ length: entries.length }, (_, index) => index), [entries.length]);
  const found = useMemo(
    () =>
      wanted === ''
        ? null
        : all.filter((index) => entries[index]?.text.toLowerCase().includes(wanted) === true),
    [all, entries, wanted],
  );
  return useMemo(() => {
    if (found === null) return { rows: all, found: all.length };
    const isShown = active < 0 || active >= all.length || found.includes(active);
    const rows = isShown ? found : [...found, active].toSorted((one, other) => one - other);
    return { rows, found: found.length };
  }, [all, found, active]);
}
