import type { ApiName, Entry, OptionId, SlotId } from '../../policy';
import type { ImportNote } from '../imported';

/** An address on its way into a list, and where it was. */
export interface GatheredEntry {
  readonly slot: SlotId;
  readonly entry: Entry;
  readonly path: string;
  /** What a person must know about it beyond what it became. */
  readonly note: string;
  /** The parts that every run makes anew, as `<time stamp>`: each is a `*` in the address. */
  readonly varying?: readonly string[];
  readonly place?: string;
}

/** A fact that may be named in several places. */
export interface Named {
  readonly path: string;
  readonly value: string;
  /** Where its request is in a text of several parts. */
  readonly place?: string;
}

/** How the name of a job begins, and the list for it. */
export interface JobName {
  readonly slot: SlotId;
  readonly path: string;
  readonly beginning: string | null;
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
  /** Switches that are on, and what says so first. */
  readonly options: Map<OptionId, Named>;
  /** What the steps of a pipeline call, and which step says so first. */
  readonly calls: Map<ApiName, Named>;
  /** Lists that the document does fill, if only with an expression. */
  readonly waiting: Set<SlotId>;
  /** What each request of a training or tuning job says of its name; null where that is nothing. */
  readonly jobNames: JobName[];
  /** Where a free text was an address for a list: it is not offered again. */
  readonly takenTexts: Set<string>;
  /** Where an expression is, or a text in place of an object: one can be in the way of several fields. */
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
    options: new Map(),
    calls: new Map(),
    waiting: new Set(),
    jobNames: [],
    takenTexts: new Set(),
    openPaths: new Set(),
  };
}

/** Lists whose entries are told of with their place. */
const PLACED = ['entries', 'notes', 'roles', 'ownArns', 'repositories', 'vpc'] as const;

/** Gathers what a request says, and where it is: “cell 3, line 2”. */
export function gatherAt(place: string | undefined, gathered: Gathered, gatherRequest: () => void): void {
  const before = PLACED.map((list) => gathered[list].length);
  gatherRequest();
  if (place === undefined) return;
  for (const [index, list] of PLACED.entries()) stamp(gathered[list], before[index], place);
}

function stamp(list: { readonly place?: string }[], from = 0, place = ''): void {
  for (const [index, entry] of list.slice(from).entries()) list[from + index] = { place, ...entry };
}
