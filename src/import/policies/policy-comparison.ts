/** What a pasted policy and the job of a form have to do with each other. */
export interface PolicyComparison {
  /** What the job needs and the policy does not allow. */
  readonly lacks: readonly Lack[];
  /** What the job needs and the policy allows. */
  readonly granted: readonly Needed[];
  /** What the job needs, and the policy allows or not by what only the deployment knows. */
  readonly unjudged: readonly Unjudged[];
  /** Every statement of every policy, in order. */
  readonly statements: readonly StatementReview[];
}

/** One action on one resource that the job needs. */
export interface Needed {
  readonly action: string;
  readonly resource: string;
  /** Completes “The role may … ”. */
  readonly purpose: string;
}

export interface Lack extends Needed {
  /** `condition`: a statement would allow it under a condition that is not known to hold. */
  readonly because: 'not-allowed' | 'denied' | 'condition';
  /** The statement that denies it, or would allow it. */
  readonly statement: StatementPlace | null;
}

export interface Unjudged extends Needed {
  /** The statement that decides, once it is known as a whole. */
  readonly statement: StatementPlace;
  /** What it waits for, as the document writes it. */
  readonly expressions: readonly string[];
}

/** A statement among several policies, both from 0. */
export interface StatementPlace {
  readonly policy: number;
  readonly statement: number;
}

export interface StatementReview extends StatementPlace {
  /** Empty where it has none. */
  readonly sid: string;
  /** `open`: only the deployment knows what it names. `unreadable`: IAM would refuse it. */
  readonly verdict: 'needed' | 'partly' | 'unneeded' | 'denies' | 'open' | 'unreadable';
  /** What it allows and the job does not need, or not as much of; empty for `needed`. */
  readonly excess: readonly Excess[];
  /** What it waits for, as the document writes it; empty unless it is `open`. */
  readonly expressions: readonly string[];
}

export interface Excess {
  readonly action: string;
  readonly resource: string;
  /** `wider`: the job needs part of it. */
  readonly how: 'wider' | 'unneeded';
}
