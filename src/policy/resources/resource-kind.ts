import type { AddressContext } from '../address-context';
import type { Arn } from '../arn';
import type { Result } from '../result';
import type { Entry } from '../role-spec';
import type { Slot } from '../slots/slots';
import type { Partition } from './region';

/** Where an address says that it lies. An empty text, or null: it does not say. */
export interface Place {
  readonly partition: Partition | null;
  readonly region: string;
  readonly account: string;
}

/** How addresses are written into a policy. */
export interface Writing {
  readonly context: AddressContext;
  /** Whether what is written is named to the letter, as AWS’s guide prints it. */
  readonly printedExactly: boolean;
}

/** One kind of resource: text → value → ARNs. */
export interface ResourceKind<Value, Form extends string = string> {
  /** Reads an entry; an empty one has the problem `empty`. The partition is compared elsewhere. */
  readonly read: (entry: Entry, context: AddressContext) => Result<Value>;
  readonly place: (value: Value) => Place;
  /** The ARNs that a policy can name it by; null where it has none of that form. The first is shown under the field. */
  readonly arns: Readonly<Record<Form, (value: Value, slot: Slot, writing: Writing) => Arn | null>>;
  /** An address of this kind, for the empty field. */
  readonly example: string;
  /** Whether AWS’s guide has a broad policy that reaches all of this kind. */
  readonly inBroad?: true;
}
