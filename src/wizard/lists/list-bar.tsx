import Button from '@mui/material/Button';
import { memo, useDeferredValue, useMemo } from 'react';
import type { Entry, SlotId } from '../../policy';
import { counted } from '../../screen';
import { useBuilt } from '../form/built';

interface ListBarProps {
  slot: SlotId;
  label: string;
  count: number;
  active: number;
  onReveal: (index: number) => void;
  query: string;
  onQuery: (query: string) => void;
  /** How many rows hold what is searched for. */
  found: number;
}

/** Over a long list: how much it holds, a way to what is wrong in it, and a way to find something. */
export function ListBar({ slot, label, count, active, onReveal, query, onQuery, found }: ListBarProps) {
  const problems = useBuilt(({ resolved }) =>
    (resolved.results.get(slot) ?? []).flatMap(({ state }, row) => (state === 'invalid' ? [row] : [])),
  );
  const next = problems.find((row) => row > active) ?? problems[0];

  return (
    <div className="bar">
      <span className="count">
        <strong>{counted(count, 'entry', 'entries')}</strong>
        {query !== '' && ` · ${counted(found, 'found', 'found')}`}
        {' · '}
        {problems.length === 0 ? (
          'all can be read'
        ) : (
          <span className="problems">{counted(problems.length, 'needs attention', 'need attention')}</span>
        )}
        {next !== undefined && <NextProblem row={next} onReveal={onReveal} />}
      </span>
      <input
        className="find"
        type="search"
        aria-label={`Find in ${label}`}
        placeholder="Find"
        value={query}
        onChange={({ target }) => onQuery(target.value)}
      />
    </div>
  );
}

interface NextProblemProps {
  row: number;
  onReveal: (row: number) => void;
}

const NextProblem = memo(function NextProblem({ row, onReveal }: NextProblemProps) {
  return (
    <Button size="small" onClick={() => onReveal(row)} sx={{ ml: 0.5, fontWeight: 700 }}>
      Next problem
    </Button>
  );
});

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
export function useFoundRows(entries: readonly Entry[], query: string, active: number): FoundRows {
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
