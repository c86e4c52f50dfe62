import type { Fields, Value } from '../languages/value';
import type { PolicyKind } from './policy-shape';

/** A role of a document, with what the document says of it. */
export interface FoundRole {
  readonly name: string;
  /** All that others name it by: its logical id, its name, its ARN. */
  readonly ids: ReadonlySet<string>;
  readonly path: string;
  /** Its trust policy: an object, or what the document refers to; null where the document has none. */
  readonly trust: Value;
  /** The services that assume it, where its kind of resource says so and no trust policy is written. */
  readonly assumedBy: readonly string[];
  /** Names an ARN of a permissions boundary. */
  readonly hasBoundary: boolean;
}

/** A policy of a document, before anybody asks whose it is. */
export interface FoundPolicy {
  readonly fields: Fields;
  readonly kind: PolicyKind;
  readonly place: PolicyPlace;
}

/** What is around a policy, or around what refers to one. */
export interface PolicyPlace {
  /** Empty where it has none. */
  readonly name: string;
  /** What it is found by when it is attached: its logical id, its name, its ARN. */
  readonly ids: readonly string[];
  readonly path: string;
  /** The role around it. */
  readonly owner: FoundRole | null;
  /** The roles that it, or what attaches it, names. */
  readonly roles: readonly Value[];
  /** Whether it belongs to a user or a group alone. */
  readonly isOthers: boolean;
}

/** A policy that is named and not written here: attached by its ARN, or read from a data source. */
export interface PolicyReference {
  readonly policy: Value;
  readonly place: PolicyPlace;
}

/** All that a document says of roles and policies. */
export interface Findings {
  readonly roles: FoundRole[];
  readonly policies: FoundPolicy[];
  readonly references: PolicyReference[];
}
