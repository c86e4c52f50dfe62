import diffSequence from '@jest/diff-sequences';

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
  const gaps = gapsBetween(old, now);
  const numbers = (lines: readonly Gap['old'][]) =>
    lines.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index + 1));
  return {
    start: gaps[0]?.old.from ?? old.length,
    added: numbers(gaps.map((gap) => gap.now)),
    removed: numbers(gaps.map((gap) => gap.old)),
  };
}

/** The lines of a text, from 1, that came between two older versions of it and are still there. */
export function linesBetween(
  { before, after }: { readonly before: string; readonly after: string },
  text: string,
): readonly number[] {
  const later = new Set(differingLines(after, text).added);
  return differingLines(before, text).added.filter((line) => !later.has(line));
}

/** One replacement in a text: positions in it as it was before, counted in UTF-16 units. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Small replacements that together make `after` of `before`, from the first to the last. One for each place in which
 * lines differ: an editor keeps all that it was ever given.
 */
export function replacementsFor(before: string, after: string): readonly Replacement[] {
  const old = wholeLines(before);
  const now = wholeLines(after);
  const offsets = offsetsOf(old);
  return gapsBetween(old, now).map((gap) => {
    const from = offsets[gap.old.from] ?? 0;
    const removed = before.slice(from, offsets[gap.old.to]);
    const put = now.slice(gap.now.from, gap.now.to).join('');
    const common = commonEnds(removed, put);
    return {
      from: from + common.start,
      to: from + removed.length - common.end,
      text: put.slice(common.start, put.length - common.end),
    };
  });
}

/** The lines of a text with their line breaks. */
function wholeLines(text: string): string[] {
  return text.split(/(?<=\n)/);
}

/** Where each line begins, and last where the text ends. */
function offsetsOf(lines: readonly string[]): readonly number[] {
  const offsets = [0];
  for (const line of lines) offsets.push((offsets.at(-1) ?? 0) + line.length);
  return offsets;
}

function commonEnds(before: ArrayLike<string>, after: ArrayLike<string>): Common {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { start, end };
}

/** Lines of both texts, from 0, that are in no line that they share: up to `to`, and without it. */
interface Gap {
  readonly old: { readonly from: number; readonly to: number };
  readonly now: { readonly from: number; readonly to: number };
}

/** Above this a comparison would take too long to wait for: lines in all, times lines that only one text has. */
const MOST_WORK = 8_000_000;

/** How many lines only one of two texts has, wherever they are. */
function unshared(old: readonly string[], now: readonly string[]): number {
  const left = new Map<string, number>();
  for (const line of old) left.set(line, (left.get(line) ?? 0) + 1);
  let onlyNow = 0;
  for (const line of now) {
    const count = left.get(line) ?? 0;
    if (count === 0) onlyNow += 1;
    else left.set(line, count - 1);
  }
  return onlyNow + old.length - (now.length - onlyNow);
}

/** Where two texts differ, so that they share as many lines as can be, in the same order. */
function gapsBetween(old: readonly string[], now: readonly string[]): readonly Gap[] {
  const { start, end } = commonEnds(old, now);
  const [oldEnd, nowEnd] = [old.length - end, now.length - end];
  const gaps: Gap[] = [];
  let last = { old: start, now: start };
  const closeAt = (next: typeof last) => {
    if (next.old > last.old || next.now > last.now)
      gaps.push({ old: { from: last.old, to: next.old }, now: { from: last.now, to: next.now } });
  };
  const work = (oldEnd + nowEnd - 2 * start) * unshared(old.slice(start, oldEnd), now.slice(start, nowEnd));
  if (work <= MOST_WORK)
    diffSequence(
      oldEnd - start,
      nowEnd - start,
      (oldLine, nowLine) => old[start + oldLine] === now[start + nowLine],
      (count, oldLine, nowLine) => {
        closeAt({ old: start + oldLine, now: start + nowLine });
        last = { old: start + oldLine + count, now: start + nowLine + count };
      },
    );
  closeAt({ old: oldEnd, now: nowEnd });
  return gaps;
}

function withoutComma(line: string): string {
  return line.endsWith(',') ? line.slice(0, -1) : line;
}
