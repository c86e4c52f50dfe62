/** How grave a check is, as IAM Access Analyzer ranks them. */
export type CheckLevel = 'error' | 'security-warning' | 'warning' | 'suggestion';

/** Who publishes a check. */
export type Publisher = 'IAM Access Analyzer' | 'Parliament' | 'Cloudsplaining' | 'the IAM User Guide';

/** A published check. */
export interface CheckRow {
  readonly level: CheckLevel;
  /** What is wrong and what to do. `{}` is what the rule found. */
  readonly says: string;
  /** Where not IAM Access Analyzer publishes it. */
  readonly publisher?: Publisher;
  readonly url?: string;
}
