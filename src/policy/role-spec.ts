import type { AmendmentId } from './amendments/ids';
import type { RoleOptions } from './role-options/role-options';

/** The five SageMaker calls that take an execution role in the guide, in the order of every list we show. */
export const API_NAMES = [
  'CreateNotebookInstance',
  'CreateHyperParameterTuningJob',
  'CreateProcessingJob',
  'CreateTrainingJob',
  'CreateModel',
] as const;
export type ApiName = (typeof API_NAMES)[number];

/** Presets of amendments, from the guide's own text to the narrowest. */
export const LEVELS = ['guide', 'recommended', 'least-privilege'] as const;
export type Level = (typeof LEVELS)[number];

export const S3_KINDS = ['auto', 'folder', 'object'] as const;
export type S3Kind = (typeof S3_KINDS)[number];

/** An S3 address as typed. `auto` lets the reader tell a folder from an object. */
export interface S3Entry {
  text: string;
  kind: S3Kind;
}

/** The lists of a spec that a policy needs at least one entry of, and that show a placeholder while empty. */
export const SCOPED_SLOTS = ['s3.inputs', 's3.outputs', 's3.models', 'images'] as const;
export type ScopedSlot = (typeof SCOPED_SLOTS)[number];

/**
 * Everything that the user has told us, as text: half-typed entries are part of the state.
 * It is the only state; policies, findings, links and exports are computed from it.
 */
export interface RoleSpec {
  version: 1;
  apis: ApiName[];
  level: Level;
  /** Exceptions to the level: switched on or off by hand. */
  amendments: Partial<Record<AmendmentId, boolean>>;
  /** `broad` counts at level `guide` only. */
  scope: 'broad' | 'scoped';
  /** An empty text means: not known. */
  account: { region: string; accountId: string; roleName: string; rolePath: string };
  s3: { inputs: S3Entry[]; outputs: S3Entry[]; checkpoints: S3Entry[]; models: S3Entry[] };
  /** Image URIs or repository ARNs. */
  images: string[];
  vpc: boolean;
  kms: { inputs: string[]; outputs: string[]; volumes: string[] };
  notebook: {
    /** The SageMaker calls that will be made from it. */
    calls: ApiName[];
    /** CodeCommit repositories that it opens: addresses or ARNs. */
    repositories?: string[];
  };
  /** Slots that this role does without: left out of the policy instead of shown as a placeholder. */
  without?: ScopedSlot[];
  /** What the role carries beside its policies. */
  role?: RoleOptions;
  /** Names of the buckets that another account owns: no address of S3 says whose it is. */
  foreignBuckets?: string[];
}

/** More than any role can hold, and little enough to stay quick. Entries per list. */
export const MOST_ENTRIES = 20_000;

/** What the page opens with. */
export function emptyRoleSpec(): RoleSpec {
  return {
    version: 1,
    apis: [],
    level: 'recommended',
    amendments: {},
    scope: 'scoped',
    account: { region: '', accountId: '', roleName: '', rolePath: '' },
    s3: { inputs: [], outputs: [], checkpoints: [], models: [] },
    images: [],
    vpc: false,
    kms: { inputs: [], outputs: [], volumes: [] },
    notebook: { calls: [] },
  };
}
