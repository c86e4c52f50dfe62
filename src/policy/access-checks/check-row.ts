import type { Reading, ReadingOf } from '../entries';
import type { AskedAccess } from '../evaluate/explain-access';
import type { KindId } from '../resources/resource-kinds';
import type { ResolvedSpec } from '../resolve-spec';
import type { Slot } from '../slots/slots';

export type AccessAnswer = 'allowed' | 'denied';

/** A question that a form implies. Lists are picked by what they are for, never by name. */
export type CheckRow = EntryRow | RoleRow;

interface Row {
  /** Stable name. */
  readonly id: string;
  readonly expected: AccessAnswer;
}

/** Asked of each entry of some lists; or of the first alone. */
export interface EntryRow extends Row {
  readonly kind: KindId;
  readonly lists?: (slot: Slot) => boolean;
  readonly firstOnly?: true;
  /** Asks for something beside the entry: not asked where another entry names just that. */
  readonly isBeside?: true;
  /** What a person would ask, with the entry as it was typed. */
  readonly words: (slot: Slot, name: string) => string;
  /** None where the question makes no sense for the entry. Expected to be allowed: all of them; denied: each of them. */
  readonly requests: (reading: Reading, spec: ResolvedSpec) => readonly AskedAccess[];
}

/** Asked of the role as a whole. */
export interface RoleRow extends Row {
  readonly kind: null;
  readonly words: string;
  readonly field: string;
  readonly requests: (spec: ResolvedSpec) => readonly AskedAccess[];
}

type RowOf<Kind extends KindId> = Omit<EntryRow, 'kind' | 'requests'> & {
  readonly kind: Kind;
  readonly requests: (reading: ReadingOf<Kind>, spec: ResolvedSpec) => readonly AskedAccess[];
};

/** A row whose requests know the kind of what they are made of. */
export function entryRow<Kind extends KindId>(row: RowOf<Kind>): EntryRow {
  const isOfKind = (reading: Reading | ReadingOf<Kind>): reading is ReadingOf<Kind> =>
    reading.kind === row.kind;
  return { ...row, requests: (reading, spec) => (isOfKind(reading) ? row.requests(reading, spec) : []) };
}
