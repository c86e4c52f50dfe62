import type { RoleSpec } from '../role-spec';

/**
 * `error`: IAM or SageMaker will refuse it. `warning`: the job fails, or the role can do more than it needs.
 * `suggestion`: it could be narrower or clearer. `info`: good to know.
 */
export type Severity = 'error' | 'warning' | 'suggestion' | 'info';

/** One remark on a spec or its policies. */
export interface Finding {
  /** Stable name, such as `unreadable-entry`. */
  readonly code: string;
  readonly severity: Severity;
  /** Many findings of one group share a row on screen, as many of one code do. */
  readonly group?: string;
  /** A few words. */
  readonly title: string;
  /** One or two sentences: what is so, and what to do about it. */
  readonly message: string;
  /** The field it belongs to, such as `s3.inputs.3`; absent when it is about the whole. */
  readonly field?: string;
  /** Where AWS says so. */
  readonly url?: string;
  /** The button: its label, and the spec after pressing it. Absent when only a person can decide. */
  readonly fix?: Fix;
}

export interface Fix {
  readonly label: string;
  /** Gives a new spec; never changes the one it is given. */
  readonly apply: (spec: RoleSpec) => RoleSpec;
}
