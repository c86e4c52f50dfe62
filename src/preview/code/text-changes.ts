/** How much of two texts is the same at the start and at the end. */
interface Common {
  readonly start: number;
  readonly end: number;
}

/**
 * The numbers, from 1, of the lines of `after` that `before` does not hold.
 *
 * A comma at the end counts for nothing: it comes and goes with the line that follows. Where lines
 * were only removed, the line before the gap is given instead.
 */
export function changedLines(before: string, after: string): readonly number[] {
  if (before === after) return [];
  const { start, added, removed } = differingLines(before, after);
  return added.length > 0 || removed.length === 0 ? added : [Math.max(start, 1)];
}

/** The lines in which two texts differ. */
export interface Differing {
  /** How many lines both begin with. */
  readonly start: number;
  /** Lines of `after`, from 1, that `before` does not hold. */
  readonly added: readonly number[];
  /** Lines of `before`, from 1, that `after` does not hold. */
  readonly removed: readonly number[];
}

/** Compares two texts line by line, commas at the end aside. */
export function differingLines(before: string, after: string): Differing {
  const old = before.split('\n').map((line) => withoutComma(line));
  const now = after.split('\n').map((line) => withoutComma(line));
  const { start, end } = commonEnds(old, now);
  const kept = keptLines(old.slice(start, old.length - end), now.slice(start, now.length - end));
  const numbers = (isKept: readonly boolean[]) =>
    isKept.flatMap((each, index) => (each ? [] : [start + index + 1]));
  return { start, added: numbers(kept.now), removed: numbers(kept.old) };
}

/** The lines of a text, from 1, that came between two older versions of it and are still there. */
export function linesBetween(
  { before, after }: { readonly before: string; readonly after: string },
  text: string,
): readonly number[] {
  const later = new Set(differingLines(after, text).added);
  return differingLines(before, text).added.filter((line) => !later.has(line));
}

/** One replacement that makes one text of another: positions in `before`, counted in UTF-16 units. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The smallest single replacement that makes `after` of `before`. */
export function replacementFor(before: string, after: string): Replacement {
  const { start, end } = commonEnds(before, after);
  return { from: start, to: before.length - end, text: after.slice(start, after.length - end) };
}

function commonEnds(before: ArrayLike<string>, after: ArrayLike<string>): Common {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { start, end };
}

/** Above this the order of lines is ignored. Cells of the table. */
const LARGEST_TABLE = 250_000;

/** Which lines of both texts are in the longest run of lines that they share, in the same order. */
function keptLines(
  old: readonly string[],
  now: readonly string[],
): { old: readonly boolean[]; now: readonly boolean[] } {
  if (old.length * now.length > LARGEST_TABLE) {
    const before = new Set(old);
    const after = new Set(now);
    return { old: old.map((line) => after.has(line)), now: now.map((line) => before.has(line)) };
  }
  const width = now.length + 1;
  // At [row, column]: how many lines the rest of both texts share.
  const shared = new Uint16Array((old.length + 1) * width);
  const at = (row: number, column: number) => shared[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      shared[row * width + column] =
        old[row] === now[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const kept = { old: old.map(() => false), now: now.map(() => false) };
  for (let row = 0, column = 0; row < old.length && column < now.length;) {
    if (old[row] === now[column]) {
      kept.old[row] = true;
      kept.now[column] = true;
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return kept;
}

function withoutComma(line: string): string {
  return line.endsWith(',') ? line.slice(0, -1) : line;
}
