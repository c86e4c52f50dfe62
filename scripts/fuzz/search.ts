import fc from 'fast-check';
import { sortOfFault } from './checks';
import type { Kind } from './kind';

/** An input with a fault, as small as it could be made. */
export interface Found {
  readonly fault: string;
  readonly input: unknown;
}

/** How long an input takes. */
export interface Timed {
  readonly milliseconds: number;
  readonly input: unknown;
}

/** What a search did and found. */
export interface Report {
  readonly tried: number;
  readonly seconds: number;
  readonly median: number;
  /** The slowest first. */
  readonly slowest: readonly Timed[];
  readonly found: readonly Found[];
}

interface Search {
  readonly seed: number;
  readonly count: number;
  /** Told of each input before it is tried, so that somebody knows it where it does not end. */
  readonly onInput?: (input: unknown) => void;
  /** Told of each fault as soon as its input is as small as can be. */
  readonly onFound?: (found: Found) => void;
}

/** More would mostly say the same. */
const MOST_FOUND = 10;
const MOST_SLOW = 5;
const MOST_RETRIED = 10;

/** Between the seeds of one search, so that the next whole number is another search. */
const APART = 1_000_003;

/**
 * Tries inputs of a kind, the same for the same seed and count. One input of each sort of fault is made as small as can be;
 * after it the search goes on with the rest of the count.
 */
export function search(kind: Kind, { seed, count, onInput, onFound }: Search): Report {
  const known = new Set<string>();
  const found: Found[] = [];
  const clock = stopwatch();
  let tried = 0;
  while (tried < count && found.length < MOST_FOUND) {
    // Each is smaller than the one before it, and has a fault of the same sort.
    const failing: Found[] = [];
    const property = fc.property(kind.inputs, (input) => {
      onInput?.(input);
      const [first] = failing;
      const fault = first === undefined ? clock.time(input, kind.faultOf) : kind.faultOf(input);
      if (fault === null || known.has(sortOfFault(fault))) return true;
      if (first !== undefined && sortOfFault(first.fault) !== sortOfFault(fault)) return true;
      failing.push({ fault, input });
      return false;
    });
    tried += fc.check(property, { seed: (seed + found.length * APART) | 0, numRuns: count - tried }).numRuns;
    const smallest = failing.at(-1);
    if (smallest === undefined) break;
    known.add(sortOfFault(smallest.fault));
    found.push(smallest);
    onFound?.(smallest);
  }
  return { tried, found, ...clock.read(kind.faultOf) };
}

function stopwatch() {
  const start = performance.now();
  const all: number[] = [];
  let slowest: Timed[] = [];
  return {
    /** Works on an input, and keeps the time that it took. */
    time(input: unknown, work: Kind['faultOf']): string | null {
      const { milliseconds, fault } = timed(input, work);
      all.push(milliseconds);
      if (milliseconds > (slowest.at(MOST_RETRIED - 1)?.milliseconds ?? 0)) {
        slowest = slowestFirst([...slowest, { milliseconds, input }]).slice(0, MOST_RETRIED);
      }
      return fault;
    },
    /** What was slow once, because the machine was busy or had not seen the like of it, is not slow again. */
    read: (work: Kind['faultOf']) => ({
      seconds: (performance.now() - start) / 1_000,
      median: all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0,
      slowest: slowestFirst(
        slowest.map(({ input }) => ({
          milliseconds: Math.min(...[1, 2, 3].map(() => timed(input, work).milliseconds)),
          input,
        })),
      ).slice(0, MOST_SLOW),
    }),
  };
}

function timed(input: unknown, work: Kind['faultOf']): { milliseconds: number; fault: string | null } {
  const before = performance.now();
  const fault = work(input);
  return { milliseconds: performance.now() - before, fault };
}

function slowestFirst(all: readonly Timed[]): Timed[] {
  return all.toSorted((a, b) => b.milliseconds - a.milliseconds);
}
