import type { ConditionId, Need, Reach, Requirement } from '../catalogue/requirement';
import type { ApiName, Level } from '../role-spec';
import type { SourceId } from '../sources';
import type { AmendmentId } from './ids';

/** One named change to what the guide prints. */
export interface Amendment {
  readonly id: AmendmentId;
  /** `correction`: without it the job fails. `tightening`: narrower than the guide. */
  readonly kind: 'correction' | 'tightening';
  /** What it does, in a few words, for the switch. */
  readonly title: string;
  /** Why, in a sentence. */
  readonly purpose: string;
  readonly source: SourceId;
  /** The levels that contain it. */
  readonly levels: readonly Level[];
  /** Further levels that contain it once the account and the role’s name are known. */
  readonly levelsWhenRoleKnown?: readonly Level[];
  /** The APIs that it can change. */
  readonly apis: readonly ApiName[];
  readonly change: Change;
}

/** How an amendment works, as data; `amendments/apply.ts` carries it out. */
export type Change =
  /** Further rows, for the amendment’s APIs. */
  | { readonly type: 'add'; readonly rows: readonly [Requirement, ...Requirement[]] }
  /** Rows of the catalogue, by id, each in place of which others come. */
  | { readonly type: 'replace'; readonly rows: Readonly<Record<string, readonly Requirement[]>> }
  /** Rows by id, whether of the catalogue or of an amendment, that reach less. */
  | { readonly type: 'narrow'; readonly rows: Readonly<Record<string, Narrowing>> }
  /** A condition of the trust policy. */
  | { readonly type: 'trust' }
  /** How the addresses of outputs are written. */
  | { readonly type: 'outputs' };

export interface Narrowing {
  readonly reach?: Reach;
  readonly condition?: ConditionId;
  readonly actions?: Requirement['actions'];
  readonly need?: Need;
}
