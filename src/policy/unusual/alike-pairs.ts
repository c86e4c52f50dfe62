import { skeleton } from './confusables';

/** Shorter names differ by a character as a matter of course. */
const SHORTEST = 5;

/** More names than any role can hold; beyond, only their looks are compared, so that the work stays small. */
const MOST_COMPARED = 2_500;

/**
 * Pairs of names that are easily taken for one another: they look alike, or are one character apart. Numbered names,
 * such as `runs-1` and `runs-2`, are not. The work grows with the number of names, not with its square.
 */
export function alikePairs(names: readonly string[]): readonly (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  /** By what they have in common: the first name that has it. */
  const seen = new Map<string, string>();

  function compare(key: string, name: string, isPair: (one: string, other: string) => boolean): void {
    const other = seen.get(key);
    if (other === undefined) seen.set(key, name);
    else if (other !== name && isPair(other, name)) pairs.set(`${other} ${name}`, [other, name]);
  }

  const long = names.filter((name) => name.length >= SHORTEST);
  for (const name of long) compare(`looks ${skeleton(name)}`, name, isNotNumbered);
  for (const name of long.slice(0, MOST_COMPARED)) {
    const lower = name.toLowerCase();
    // Two texts that are one edit apart are alike once each has lost at most one character.
    for (let at = -1; at < lower.length; at += 1)
      compare(`less ${at < 0 ? lower : lower.slice(0, at) + lower.slice(at + 1)}`, name, isOneEdit);
  }
  return [...pairs.values()];
}

function isNotNumbered(one: string, other: string): boolean {
  return !isSeries(one, other);
}

/** Whether names differ by one character, left out, put in, another, or two in another order. */
function isOneEdit(one: string, other: string): boolean {
  return !isSeries(one, other) && distanceFits(one.toLowerCase(), other.toLowerCase());
}

function distanceFits(one: string, other: string): boolean {
  const [start, end] = sharedEnds(one, other);
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return (
    left.length === 2 &&
    right.length === 2 &&
    left.charAt(0) === right.charAt(1) &&
    left.charAt(1) === right.charAt(0)
  );
}

/** Names of a series: they differ in a number, or in a part that is a single letter, such as `-a` and `-b`. */
function isSeries(one: string, other: string): boolean {
  if (/^\d+$/.test(one) && /^\d+$/.test(other)) return false;
  const parts = one.split(/[-_./]/);
  const others = other.split(/[-_./]/);
  if (parts.length !== others.length) return false;
  const differing = parts.flatMap((part, at) =>
    part === others[at] ? [] : [[part, others[at] ?? ''] as const],
  );
  return (
    differing.length > 0 &&
    differing.every(
      ([left, right]) =>
        /^(?:\d\d|[a-z][a-z])$/i.test(left + right) ||
        (/\d/.test(left + right) && left.replace(/\d+/g, '#') === right.replace(/\d+/g, '#')),
    )
  );
}

/** How many characters two texts share at their beginnings, and then at their ends. */
function sharedEnds(one: string, other: string): readonly [number, number] {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one.charAt(start) === other.charAt(start)) start += 1;
  let end = 0;
  while (end < most - start && one.charAt(one.length - 1 - end) === other.charAt(other.length - 1 - end))
    end += 1;
  return [start, end];
}
