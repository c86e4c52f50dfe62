import type { ActionName } from '../document';
import type { FormOf, KindId } from '../resources/resource-kinds';
import type { SlotFilter } from '../slots/slots';
import type { SourceId } from '../sources';

/** What a requirement reaches. `statements/reach.ts` finds the resources. */
export type Reach =
  | 'everything'
  /** This role itself, for `iam:PassRole`. */
  | 'this-role'
  /** Where the operation logs. */
  | 'log-groups'
  /** Where the operation logs, and where what is called from inside logs. */
  | 'read-log-groups'
  /** What the calls from inside make, by the names that a pipeline gives them. */
  | 'named-by-pipeline'
  /** Everything that is written to; of a bucket that is an output as a whole, what the form’s training jobs write. */
  | 'written-by-jobs'
  | ListReach
  | FixedReach;

/** The entries of lists, of those that the operation has. */
export type ListReach = { readonly [Kind in KindId]: ListReachOf<Kind> }[KindId];

interface ListReachOf<Kind extends KindId> {
  readonly lists: SlotFilter & ({ readonly kind: Kind } | { readonly slot: string });
  /** In which form a policy names them. */
  readonly as: FormOf<Kind>;
  /** A role that names none of them passes itself. */
  readonly orThisRole?: true;
}

/** Resources with names that AWS has fixed, in the region and account of the form, or in any. */
export interface FixedReach {
  readonly service: string;
  readonly resources: readonly [string, ...string[]];
  readonly anyPlace?: true;
}

/** When an operation needs it, beyond being chosen: in a VPC, with calls from inside, with an option. */
export type AppliesWhen = 'in-a-vpc' | 'with-calls' | { readonly option: string };

/** Actions that depend on the calls from inside: to make and follow them; to stop, tag and use what they make. */
export type CallActions = 'calls' | 'call-stops' | 'call-helpers';

/** A condition that `statements/condition.ts` writes out. */
export type ConditionId =
  | 'passed-to-sagemaker'
  | 'passed-to-emr'
  | 'metric-namespace'
  | 'through-s3'
  | 'grant-for-aws-resource'
  | 'listed-prefix'
  | 'own-private-app'
  | 'app-of-profile'
  | 'shared-app'
  | 'own-space'
  | 'space-without-owner'
  | 'tags-new-space';

/** What SageMaker does with the role, and on what. */
export interface Requirement {
  /** Becomes the statement’s Sid, so letters and digits only. The same name in two operations is the same need. */
  readonly id: string;
  readonly actions: readonly [ActionName, ...ActionName[]] | CallActions;
  readonly reach: Reach;
  readonly when?: AppliesWhen;
  readonly condition?: ConditionId;
  /** Completes “The role may … ”. */
  readonly purpose: string;
  /** Absent: the operation’s own source. */
  readonly source?: SourceId;
  /** AWS says nothing of it: it follows from the request’s fields, or from what others found. */
  readonly inferred?: true;
}

/** The rows that the guide prints in one statement. */
export type PrintedStatement = readonly [Requirement, ...Requirement[]];
