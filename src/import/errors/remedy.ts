import type { RoleSpec } from '../../policy';
import type { NoteSlot } from '../imported';

/** How a spec expresses a permission that was missing, and what to say of it. */
export interface Remedy {
  /** Gives a spec that allows it, or the same one where no spec can. */
  readonly apply: (spec: RoleSpec) => RoleSpec;
  readonly slot: NoteSlot;
  readonly text: string;
  readonly message: string;
  /** A person must decide: it is never taken by itself. */
  readonly isOffered?: true;
}

/** What to do by hand, and the list of the form that it goes into, if one does. */
export interface Told {
  readonly message: string;
  readonly slot?: NoteSlot;
}

export function isRemedy(either: Remedy | Told): either is Remedy {
  return 'apply' in either;
}
