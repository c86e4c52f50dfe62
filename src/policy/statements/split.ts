import type { Statement } from '../document';
import { LIMITS, countedLength, countedTextLength } from '../limits';
import { ANY_VALUE } from './condition';

/** Characters of a policy around its statements. */
const AROUND = countedLength({ Version: '2012-10-17', Statement: [] });

/** A statement with its size as IAM counts it, in characters without white space, and whatever travels beside it. */
export interface Sized<Beside> extends Measured {
  readonly beside: Beside;
}

interface Measured {
  readonly statement: Statement;
  readonly size: number;
}

/** The statements of one managed policy, and what they take as IAM counts them: characters without white space. */
export interface Packed<Beside> {
  readonly held: readonly Sized<Beside>[];
  readonly used: number;
}

/**
 * Spreads statements over as few managed policies as first fit needs, in their order. A statement
 * that is too large by itself must have been cut before: see `cutStatement`.
 */
export function packStatements<Beside>(statements: readonly Sized<Beside>[]): readonly Packed<Beside>[] {
  const policies: { used: number; held: Sized<Beside>[] }[] = [];
  for (const sized of statements) {
    const size = sized.size + 1;
    const place = policies.find(({ used }) => used + size <= LIMITS.managedPolicy.limit);
    if (place === undefined) {
      // The first statement of a policy has no comma before it.
      policies.push({ used: AROUND + size - 1, held: [sized] });
    } else {
      place.used += size;
      place.held.push(sized);
    }
  }
  return policies;
}

/**
 * Cuts a statement that fits into no managed policy into several that do: by its resources, by the values of a
 * condition, or by its actions. Every other condition stays in every part.
 */
export function cutStatement(statement: Statement): readonly Measured[] {
  const { Resource: resources = [], Action: actions } = statement;
  const listed = lengthOf(resources);
  const others = countedLength({ ...statement, Resource: [] });
  const room = LIMITS.managedPolicy.limit - AROUND - SID_ROOM - others;
  // The last text has no comma after it.
  if (listed <= room) return [{ statement, size: others + listed - 1 }];
  const byResources = { texts: resources, part: (Resource: Texts) => ({ ...statement, Resource }) };
  const byActions = { texts: actions, part: (Action: Texts) => ({ ...statement, Action }) };
  const [first, ...more] = [byResources, ...byValues(statement), byActions].filter(
    ({ texts }) => texts.length > 1,
  );
  if (first === undefined) return [measured(statement)];
  // Resources first, as long as what else there is leaves room for many of them.
  const cut = first === byResources && room > ROOMY ? first : more.reduce(longer, first);
  const length = lengthOf(cut.texts);
  const left = room - listed + length;
  return chunks(cut.texts, left > ROOMY ? left : Math.max(left, length / 2)).flatMap((texts) =>
    cutStatement(cut.part(texts)),
  );
}

/** With less room than this for what is cut, something else must be cut too: halves keep the number of parts low. */
const ROOMY = LIMITS.managedPolicy.limit / 2;

type Texts = readonly string[];

/** A list of a statement that parts of it can share out among them. */
interface Cut {
  readonly texts: Texts;
  readonly part: (texts: Texts) => Statement;
}

function longer(one: Cut, other: Cut): Cut {
  return lengthOf(other.texts) > lengthOf(one.texts) ? other : one;
}

/** The values of conditions, where any one of them will do: only these can be shared out. */
function byValues(statement: Statement): readonly Cut[] {
  return Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).flatMap(([key, texts]): Cut[] => {
      if (typeof texts === 'string' || !ANY_VALUE.has(operator)) return [];
      const part = (values: Texts) => ({
        ...statement,
        Condition: { ...statement.Condition, [operator]: { ...keys, [key]: values } },
      });
      return [{ texts, part }];
    }),
  );
}

function measured(statement: Statement): Measured {
  return { statement, size: countedLength(statement) };
}

/** A statement under a name, which must be unique in its policy. */
export function withSid<Beside>(sized: Sized<Beside>, Sid: string): Sized<Beside> {
  const { statement, size } = sized;
  return { ...sized, statement: { Sid, ...statement }, size: size + countedTextLength(Sid) + SID_AROUND };
}

/** What a Sid takes beside its text. Characters. */
const SID_AROUND = '"Sid":,'.length;

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
