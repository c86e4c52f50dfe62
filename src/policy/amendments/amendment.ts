import type { Trait } from '../apis/api';
import type { AppliesWhen, ConditionId, Reach, Requirement } from '../apis/requirement';
import type { Revision } from '../revision';
import type { Level } from '../role-spec';
import type { SourceId } from '../sources';
import type { AmendmentId } from './ids';

/** One named change to what the guide prints. */
export interface Amendment {
  readonly id: AmendmentId;
  /** `correction`: without it the job fails. `tightening`: narrower than the guide. `compatibility`: wider, for a tool. */
  readonly kind: 'correction' | 'tightening' | 'compatibility';
  /** What it does, in a few words, for the switch. */
  readonly title: string;
  /** Why, in a sentence. */
  readonly purpose: string;
  readonly source: SourceId;
  /** The first revision that has it; absent: the first of all. */
  readonly since?: Revision;
  /** The levels that contain it. */
  readonly levels: readonly InLevel[];
  /** Which operations it can change. */
  readonly for: Target;
  readonly change: Change;
}

/** `in-guide`: the guide prints policies for it. `guide-writer`: it does, and the operation writes to S3. */
export type Target = Trait | 'any' | 'in-guide' | 'guide-writer';

/** Levels that contain an amendment: always, or once something is known, and in which revisions. */
export interface InLevel {
  readonly levels: readonly Level[];
  readonly when?: KnownWhen;
  readonly since?: Revision;
  /** The last revision in which they do. */
  readonly until?: Revision;
}

/**
 * The account id and the role’s name; the region and the account id; at least one call from inside; the names of all
 * training jobs.
 */
export type KnownWhen = 'role-known' | 'place-known' | 'calls-named' | 'jobs-named';

/** How an amendment works, as data; `amendments/apply.ts` carries it out. */
export type Change =
  /** Further rows, for the amendment’s operations. */
  | { readonly type: 'add'; readonly rows: readonly [Requirement, ...Requirement[]] }
  /** Rows of the catalogue, by id, each in place of which others come. */
  | { readonly type: 'replace'; readonly rows: Readonly<Record<string, readonly Requirement[]>> }
  /** Rows by id, whether of the catalogue or of an amendment, that reach less. */
  | { readonly type: 'narrow'; readonly rows: Readonly<Record<string, Narrowing>> }
  /** A condition of the trust policy. */
  | { readonly type: 'trust'; readonly condition: 'source-account' | 'source-arn' }
  /** Outputs are written below the path, not to the letter as the guide prints them. */
  | { readonly type: 'outputs' };

export interface Narrowing {
  readonly reach?: Reach;
  readonly condition?: ConditionId;
  readonly actions?: Requirement['actions'];
  readonly when?: AppliesWhen;
}
