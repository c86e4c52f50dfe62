import { piecesOf } from '../languages/pieces';
import { unresolved, type Value } from '../languages/value';

/** Beyond any file, also where names stand for lists of names. Values. */
const MOST_VALUES = 500_000;

/** Names that stand for names, one in the other: more than any file has. */
const DEEPEST_NAME = 100;

/** Longer than all that a file’s texts come to. Characters. */
const MOST_TEXT = 20_000_000;

/** What a reference gave, how many values that is, and the variables whose defaults are in it. */
export interface Known {
  readonly values: readonly Value[];
  readonly size: number;
  readonly variables: ReadonlySet<string>;
}

/** Counts what is made of a file: a few lines can name themselves into billions. */
export class Bounds {
  taken = 0;
  private length = 0;
  private depth = 0;

  /** Works out what a name stands for; null once names stand for names deeper than in any file. */
  named<Read>(work: () => Read): Read | null {
    if (this.depth >= DEEPEST_NAME) return null;
    this.depth += 1;
    const value = work();
    this.depth -= 1;
    return value;
  }

  /** Counts values; false once there are more than in any file. */
  takes(size: number): boolean {
    this.taken += size;
    return this.taken <= MOST_VALUES;
  }

  /** A text as it is, or open once all texts together are longer than any file’s. */
  bounded(text: Value): Value {
    for (const piece of piecesOf(text) ?? []) this.length += typeof piece === 'string' ? piece.length : 1;
    return this.length > MOST_TEXT ? unresolved('…') : text;
  }
}
