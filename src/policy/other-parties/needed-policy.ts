import type { ConditionBlock } from '../document';
import type { Source } from '../sources';

/** A statement of somebody else’s policy. In the policy of a key, a bucket or a repository it names whom it lets in. */
export interface NeededStatement {
  /** Letters and digits, unique in its policy. */
  readonly Sid: string;
  readonly Effect: 'Allow';
  /** Absent in the caller’s policy, which is attached to whom it lets. */
  readonly Principal?: { readonly AWS: string };
  readonly Action: readonly string[];
  /** Absent in the policy of a repository, which ECR takes without. */
  readonly Resource?: readonly string[];
  readonly Condition?: ConditionBlock;
}

/** A policy that is not the role’s own, and without which the role does not work. */
export interface NeededPolicy {
  readonly kind: 'caller' | 'key' | 'bucket' | 'repository';
  /** What it belongs to: the ARN of a key or a repository, the name of a bucket; empty for the caller. */
  readonly subject: string;
  /** A file name that is its own among all of a role. */
  readonly fileName: string;
  /** Whether it is needed for certain, or only where the owner has not said yes in another way. */
  readonly isCertain: boolean;
  /** One or two sentences: why, and where it goes. */
  readonly reason: string;
  /** Whom it lets in; empty for the caller’s, which names nobody. */
  readonly principals: readonly string[];
  readonly source: Source;
  /** Why a statement stands there, for those that the policy’s own reason does not cover. */
  readonly reasons?: readonly StatementReason[];
  readonly document: { readonly Version: '2012-10-17'; readonly Statement: readonly NeededStatement[] };
}

/** Why one statement of somebody else’s policy stands there. */
export interface StatementReason {
  /** The statement’s. */
  readonly sid: string;
  readonly actions: readonly string[];
  /** Completes “Whoever runs the code may … so as to …”; empty where nobody says. */
  readonly why: string;
  readonly source: Source;
  /** Whether no page says it for these very actions. */
  readonly isInferred: boolean;
  /** The place of the statement in the spec, such as `callerAccess.0`. */
  readonly field: string;
}

/** One that can be handed over, once what is unknown in it is named. */
export interface HandedPolicy extends NeededPolicy {
  /** Names that are still missing in it, such as `data bucket`, each once. */
  readonly unknowns: readonly string[];
}

/** What no policy here can settle: one line to go through before the first job. */
export interface NeededCheck {
  readonly id: string;
  /** Two or three words. */
  readonly title: string;
  readonly message: string;
  readonly source: Source;
}

/** A bucket that the role uses. */
export interface NamedBucket {
  readonly name: string;
  /** Whether another account owns it, as far as the user or its name says. */
  readonly isForeign: boolean;
  /** The account that its name says owns it; null where a name says nothing. */
  readonly accountInName: string | null;
}
