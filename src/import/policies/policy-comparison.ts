/** What a pasted policy and the job of a form have to do with each other. */
export interface PolicyComparison {
  /** What the job needs and the policy does not allow. */
  readonly lacks: readonly Lack[];
  /** Every statement of every policy, in order. */
  readonly statements: readonly StatementReview[];
}

export interface Lack {
  readonly action: string;
  readonly resource: string;
  /** Completes “The role may … ”. */
  readonly purpose: string;
  /** `condition`: a statement would allow it under a condition that is not known to hold. */
  readonly because: 'not-allowed' | 'denied' | 'condition';
  /** The statement that denies it, or would allow it. */
  readonly statement: { readonly policy: number; readonly statement: number } | null;
}

export interface StatementReview {
  readonly policy: number;
  readonly statement: number;
  /** Empty where it has none. */
  readonly sid: string;
  /** `open`: only the deployment knows what it names. `unreadable`: IAM would refuse it. */
  readonly verdict: 'needed' | 'partly' | 'unneeded' | 'denies' | 'open' | 'unreadable';
  /** What it allows and the job does not need, or not as much of; empty for `needed`. */
  readonly excess: readonly Excess[];
}

export interface Excess {
  readonly action: string;
  readonly resource: string;
  /** `wider`: the job needs part of it. */
  readonly how: 'wider' | 'unneeded';
}
