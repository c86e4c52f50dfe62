import Button from '@mui/material/Button';
import { memo } from 'react';
import type { ListSlot, S3Entry } from '../../policy';
import { useProblemRows } from './use-problem-rows';
import { counted } from '../../screen';

interface LongListBarProps {
  slot: ListSlot;
  label: string;
  entries: readonly S3Entry[];
  active: number;
  onReveal: (index: number) => void;
  query: string;
  onQuery: (query: string) => void;
  /** How many rows hold what is searched for. */
  found: number;
}

/** Over a long list: how much it holds, a way to what is wrong in it, and a way to find something. */
export function LongListBar({
  slot,
  label,
  entries,
  active,
  onReveal,
  query,
  onQuery,
  found,
}: LongListBarProps) {
  const problems = useProblemRows(slot, entries);
  const next = problems.find((row) => row > active) ?? problems[0];

  return (
    <div className="bar">
      <span className="count">
        <strong>{counted(entries.length, 'entry', 'entries')}</strong>
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
