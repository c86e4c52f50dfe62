import type { ImportKind, ImportNote } from '../imported';
import type { Fields } from '../languages/value';
import type { Named } from '../requests/gathered';

/** A resource or a task that asks something of SageMaker, whether the form knows the operation or not. */
export interface Resource {
  /** Such as `CreateModel`, in whatever spelling. */
  readonly operation: string;
  /** What a person knows it by, where the operation is not known. */
  readonly name: string;
  readonly kind: ImportKind;
  /** Where its fields are: ends in a dot. */
  readonly path: string;
  readonly body: Fields;
}

/** What one part of a document asks, and what must be told of it. */
export interface Found {
  readonly resources: readonly Resource[];
  readonly notes: readonly ImportNote[];
}

/** All of them in a document, and what must be told of the reading. */
export interface Resources extends Found {
  /** What to say where the document holds none, and nothing else of use. */
  readonly nothing: string;
  /** Where the document says that all of it is deployed. */
  readonly region?: Named;
}
