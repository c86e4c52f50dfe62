import { differingLines } from '../code/text-changes';

/** A line of two texts laid over each other. */
export interface DiffLine {
  readonly sign: ' ' | '−' | '+';
  readonly text: string;
  /** Tells lines of one text apart: side and number. */
  readonly place: string;
}

/** Two texts as one: what both hold once, before it what only the first holds, then what only the second holds. */
export function diffLines(before: string, after: string): readonly DiffLine[] {
  const old = before.trimEnd().split('\n');
  const now = after.trimEnd().split('\n');
  const { added, removed } = differingLines(before.trimEnd(), after.trimEnd());
  const isAdded = new Set(added);
  const isRemoved = new Set(removed);
  const lines: DiffLine[] = [];
  let next = 0;
  function takeRemoved(): void {
    while (next < old.length && isRemoved.has(next + 1)) {
      lines.push({ sign: '−', text: old[next] ?? '', place: `before ${next + 1}` });
      next += 1;
    }
  }
  for (const [index, text] of now.entries()) {
    takeRemoved();
    const sign = isAdded.has(index + 1) ? '+' : ' ';
    if (sign === ' ') next += 1;
    lines.push({ sign, text, place: `after ${index + 1}` });
  }
  takeRemoved();
  return lines;
}
