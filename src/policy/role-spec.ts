import type { AmendmentId } from './amendments/ids';
import type { ApiName, OptionId } from './apis/apis';
import type { Revision } from './revision';
import type { RoleOptions } from './role-options/role-options';
import type { SlotId } from './slots/slots';

/** Presets of amendments, from the guide's own text to the narrowest. */
export const LEVELS = ['guide', 'recommended', 'least-privilege'] as const;
export type Level = (typeof LEVELS)[number];

/** A manifest is an object that lists others. */
export const S3_KINDS = ['auto', 'folder', 'object', 'manifest'] as const;
export type S3Kind = (typeof S3_KINDS)[number];

/** An address as typed. For S3, `auto` (where absent) lets the reader tell a folder from an object. */
export interface Entry {
  text: string;
  kind?: S3Kind;
}

/** A statement of the user's own: what the role may do beside its operations. */
export interface OtherAccess {
  /** Such as `dynamodb:GetItem`, or `dynamodb:Get*`. */
  actions: string[];
  /** ARNs, which may hold unknown parts, or `*`. */
  resources: string[];
  conditions?: OtherCondition[];
  /** Completes “The role may … to …”. */
  why: string;
}

export interface OtherCondition {
  /** Such as `StringEquals`. */
  operator: string;
  key: string;
  values: string[];
}

/**
 * Everything that the user has told us, as text: half-typed entries are part of the state.
 * It is the only state; policies, findings, links and exports are computed from it.
 */
export interface RoleSpec {
  apis: ApiName[];
  level: Level;
  /** Exceptions to the level: switched on or off by hand. */
  amendments: Partial<Record<AmendmentId, boolean>>;
  /** `broad` counts at level `guide` only. */
  scope: 'broad' | 'scoped';
  /** An empty text means: not known. */
  account: { region: string; accountId: string; roleName: string; rolePath: string };
  /** The lists of the form. An absent list is an empty one. */
  entries: Partial<Record<SlotId, Entry[]>>;
  vpc: boolean;
  /** What the chosen operations do beyond their defaults. */
  options: Partial<Record<OptionId, boolean>>;
  /** The SageMaker calls that code inside makes: in a notebook, in Studio, as steps of a pipeline. */
  calls: ApiName[];
  otherAccess: OtherAccess[];
  /** What code that makes the calls does beside them, as whoever runs it: for their policy, never for the role’s. */
  callerAccess?: OtherAccess[];
  /** Lists that this role does without: left out of the policy instead of shown as a placeholder. */
  without?: SlotId[];
  /** What the role carries beside its policies. */
  role?: RoleOptions;
  /** Names of the buckets that another account owns: no address of S3 says whose it is. */
  foreignBuckets?: string[];
  /** The catalogue’s revision that it was made under, where that is not today’s. */
  revision?: Revision;
}

/** More than any role can hold, and little enough to stay quick. Entries per list. */
export const MOST_ENTRIES = 20_000;

/** What the page opens with. */
export function emptyRoleSpec(): RoleSpec {
  return {
    apis: [],
    level: 'recommended',
    amendments: {},
    scope: 'scoped',
    account: { region: '', accountId: '', roleName: '', rolePath: '' },
    entries: {},
    vpc: false,
    options: {},
    calls: [],
    otherAccess: [],
  };
}
