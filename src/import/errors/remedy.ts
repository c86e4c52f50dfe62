import type { RoleSpec } from '../../policy';
import type { NoteSlot } from '../imported';

/** How a spec expresses a permission that was missing, and what to say of it. */
export interface Remedy {
  readonly apply: (spec: RoleSpec) => RoleSpec;
  readonly slot: NoteSlot;
  readonly text: string;
  readonly message: string;
  /** A person must decide: it is never taken by itself. */
  readonly isOffered?: true;
}
