import type { Statement } from '../document';
import { LIMITS, countedLength, countedTextLength } from '../limits';

/** Characters of a policy around its statements. */
const AROUND = countedLength({ Version: '2012-10-17', Statement: [] });

/** A statement, and whatever travels beside it. */
export interface Sized<Beside> {
  readonly statement: Statement;
  readonly beside: Beside;
}

/**
 * Spreads statements over as few managed policies as first fit needs, in their order. A statement
 * that is too large by itself must have been cut before: see `cutStatement`.
 */
export function packStatements<Beside>(
  statements: readonly Sized<Beside>[],
): readonly (readonly Sized<Beside>[])[] {
  const policies: { used: number; held: Sized<Beside>[] }[] = [];
  for (const sized of statements) {
    const size = countedLength(sized.statement) + 1;
    const place = policies.find(({ used }) => used + size <= LIMITS.managedPolicy.limit);
    if (place === undefined) {
      // The first statement of a policy has no comma before it.
      policies.push({ used: AROUND + size - 1, held: [sized] });
    } else {
      place.used += size;
      place.held.push(sized);
    }
  }
  return policies.map(({ held }) => held);
}

/**
 * Cuts a statement that fits into no managed policy into several that do, by its resources, or by
 * the values of its condition where it is those that make it large.
 */
export function cutStatement(statement: Statement): readonly Statement[] {
  const { Resource: resources = [], Condition: condition } = statement;
  const listed = lengthOf(resources);
  const room = LIMITS.managedPolicy.limit - AROUND - SID_ROOM - countedLength({ ...statement, Resource: [] });
  if (listed <= room) return [statement];
  if (resources.length > 1)
    return chunks(resources, room).flatMap((Resource) => cutStatement({ ...statement, Resource }));
  const [operator, keys] = Object.entries(condition ?? {})[0] ?? [];
  const [key, values] = Object.entries(keys ?? {})[0] ?? [];
  if (operator === undefined || key === undefined || values === undefined || typeof values === 'string')
    return [statement];
  return chunks(values, room - listed + lengthOf(values)).map((part) => ({
    ...statement,
    Condition: { [operator]: { [key]: part } },
  }));
}

/** What a Sid takes that is given after the cut, its number included. Characters. */
const SID_ROOM = 48;

/** What texts take between the brackets of a JSON list. Characters as IAM counts them. */
function lengthOf(texts: readonly string[]): number {
  let sum = 0;
  for (const text of texts) sum += countedTextLength(text) + 1;
  return sum;
}

/** Cuts texts into runs that each take at most so many characters in a JSON list; at least one a run. */
function chunks(texts: readonly string[], room: number): readonly (readonly string[])[] {
  const runs: string[][] = [];
  let run: string[] = [];
  let used = 0;
  for (const text of texts) {
    const size = countedTextLength(text) + 1;
    if (run.length > 0 && used + size > room) {
      runs.push(run);
      run = [];
      used = 0;
    }
    run.push(text);
    used += size;
  }
  return [...runs, run];
}
