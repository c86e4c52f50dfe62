import type { ApiName, PolicyJson, RoleSpec, SlotId } from '../policy';
import type { AccessDenied } from './errors/access-denied';

/** What a paste turned out to be. */
export type ImportKind =
  | 'request'
  | 'describe'
  | 'boto3'
  | 'sdk'
  | 'cloudformation'
  | 'terraform'
  | 'step-functions'
  | 'access-denied'
  | 'policy'
  | 'addresses';

/** What was understood of a paste. Nothing is changed by it: the app shows it, then merges or replaces. */
export interface Imported {
  readonly kind: ImportKind;
  /** What the role is for, as far as the paste says. */
  readonly apis: readonly ApiName[];
  /** A complete spec: what the page opens with, and what was read. */
  readonly spec: RoleSpec;
  readonly notes: readonly ImportNote[];
  /** For kind `access-denied`, and for an answer that gives a refusal as the reason of its failure. */
  readonly denied?: AccessDenied;
  /** What `comparePolicy` takes: the policies of the role that SageMaker assumes, alone or beside requests. */
  readonly policies?: readonly PolicyJson[];
  /** Each role that may be meant, the likeliest first; absent where the document names none. */
  readonly policyRoles?: readonly PolicyRole[];
  /** What the text is in, such as “Jupyter notebook”; absent where it is a document itself. */
  readonly container?: string;
  /** The cells, fences, commands or files that it holds, in order; absent where it is one document. */
  readonly parts?: readonly ImportPart[];
  /** Where the code may run, where that changes what the role needs; the first is what holds unless somebody chooses. */
  readonly runsAs?: readonly RunsAs[];
}

/** A place where code runs: with credentials of its own, or as the role. */
export interface RunsAs {
  /** `elsewhere` adds nothing to the role: what the code does is the caller’s. */
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  /** Adds what the role needs there. What it adds must not depend on the spec. */
  readonly add: (spec: RoleSpec) => RoleSpec;
}

/** A role of a document, with its policies as `comparePolicy` takes them. */
export interface PolicyRole {
  readonly name: string;
  readonly policies: readonly PolicyJson[];
}

/** A cell of a notebook, a fence of a page, a command of a script, or a file. */
export interface ImportPart {
  /** Such as “Cell 3” or “train.py”. */
  readonly name: string;
  readonly state: 'read' | 'set-aside' | 'faulty';
  /** Why it was set aside, or what is wrong; empty where it was read. */
  readonly message: string;
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
  /** Where that is in a text of several parts, for a person: “cell 3, line 2”. */
  readonly place?: string;
  /**
   * Adds it to a spec. What it adds must not depend on the spec, but for a refusal’s remedy: that makes sure that the spec
   * allows what was refused, also where its note is `read`.
   */
  readonly add?: (spec: RoleSpec) => RoleSpec;
}
