import type { ApiName, PolicyJson, RoleSpec, SlotId } from '../policy';
import type { AccessDenied } from './denied/access-denied';

/** What a paste turned out to be. */
export type ImportKind =
  'request' | 'describe' | 'boto3' | 'cloudformation' | 'step-functions' | 'access-denied' | 'policy';

/** What was understood of a paste. Nothing is changed by it: the app shows it, then merges or replaces. */
export interface Imported {
  readonly kind: ImportKind;
  /** What the role is for, as far as the paste says. */
  readonly apis: readonly ApiName[];
  /** A complete spec: what the page opens with, and what was read. */
  readonly spec: RoleSpec;
  readonly notes: readonly ImportNote[];
  /** For kind `access-denied`. */
  readonly denied?: AccessDenied;
  /** For kind `policy`: what `comparePolicy` takes. */
  readonly policies?: readonly PolicyJson[];
}

/** The part of a spec that a value went into, or would go into. */
export type NoteSlot =
  | SlotId
  | 'vpc'
  | 'calls'
  | 'options'
  | 'amendments'
  | 'otherAccess'
  | `account.${keyof RoleSpec['account']}`;

/**
 * One thing that was read, or was not. `offered` can be added with `add`; `unresolved` names an expression
 * whose value only the deployment knows; `advice` is what the role's policy cannot express.
 */
export interface ImportNote {
  readonly kind: 'read' | 'skipped' | 'offered' | 'unresolved' | 'advice';
  /** Where it is, such as `InputDataConfig[0].DataSource.S3DataSource.S3Uri`; empty for the whole. */
  readonly path: string;
  readonly value: string;
  readonly slot?: NoteSlot;
  readonly message: string;
  readonly add?: (spec: RoleSpec) => RoleSpec;
}
