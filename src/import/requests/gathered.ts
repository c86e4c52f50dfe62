import type { ListSlot } from '../../policy';
import type { ImportNote } from '../imported';
import type { SlotEntry } from '../slot-entries';

/** An address on its way into a list, and where it stood. */
export interface GatheredEntry extends SlotEntry {
  readonly path: string;
  /** What a person must know about it beyond what it became. */
  readonly note: string;
}

/** A fact that may stand in several places. */
export interface Named {
  readonly path: string;
  readonly value: string;
}

/** What the requests of a paste say, in the order of reading, before a spec is made of it. */
export interface Gathered {
  readonly entries: GatheredEntry[];
  readonly notes: ImportNote[];
  readonly roles: Named[];
  /** The jobs' own ARNs, as describe outputs hold them. */
  readonly ownArns: Named[];
  readonly repositories: Named[];
  readonly vpc: Named[];
  /** Lists that the document does fill, if only with an expression. */
  readonly waiting: Set<ListSlot>;
  /** Where an expression stands, or a text in place of an object: one can be in the way of several fields. */
  readonly openPaths: Set<string>;
}

/** Nothing gathered yet. */
export function nothingGathered(): Gathered {
  return {
    entries: [],
    notes: [],
    roles: [],
    ownArns: [],
    repositories: [],
    vpc: [],
    waiting: new Set(),
    openPaths: new Set(),
  };
}
