import * as z from 'zod/mini';
import { AMENDMENT_IDS, type AmendmentId } from './amendments/ids';
import { failure, success, type Result } from './result';

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
}

/** More than any role can hold, and little enough to stay quick. Entries per list. */
export const MOST_ENTRIES = 20_000;

const text = z.string();
const texts = z.array(text).check(z.maxLength(MOST_ENTRIES));
const apis = z.array(z.enum(API_NAMES)).check(z.maxLength(MOST_ENTRIES));
const entries = z
  .array(z.object({ text, kind: z._default(z.enum(S3_KINDS), 'auto') }))
  .check(z.maxLength(MOST_ENTRIES));
const amendments = z.object(Object.fromEntries(AMENDMENT_IDS.map((id) => [id, z.optional(z.boolean())])));

const roleSpecSchema = z.object({
  version: z.literal(1),
  apis: z._default(apis, []),
  level: z._default(z.enum(LEVELS), 'recommended'),
  amendments: z._default(amendments, {}),
  scope: z._default(z.enum(['broad', 'scoped']), 'scoped'),
  account: z.prefault(
    z.object({
      region: z._default(text, ''),
      accountId: z._default(text, ''),
      roleName: z._default(text, ''),
      rolePath: z._default(text, ''),
    }),
    {},
  ),
  s3: z.prefault(
    z.object({
      inputs: z._default(entries, []),
      outputs: z._default(entries, []),
      checkpoints: z._default(entries, []),
      models: z._default(entries, []),
    }),
    {},
  ),
  images: z._default(texts, []),
  vpc: z._default(z.boolean(), false),
  kms: z.prefault(
    z.object({
      inputs: z._default(texts, []),
      outputs: z._default(texts, []),
      volumes: z._default(texts, []),
    }),
    {},
  ),
  notebook: z.prefault(z.object({ calls: z._default(apis, []), repositories: z.optional(texts) }), {}),
  without: z.optional(z.array(z.enum(SCOPED_SLOTS)).check(z.maxLength(MOST_ENTRIES))),
});

/**
 * Reads a spec from anything: a link, a draft, a file. Unknown fields are ignored and missing ones
 * get the value that the page opens with; a field of the wrong kind is a problem that names it.
 */
export function parseRoleSpec(value: unknown): Result<RoleSpec, 'not-a-role-spec'> {
  const read = roleSpecSchema.safeParse(value);
  if (read.success) return success(withoutAbsent(read.data));
  const issue = read.error.issues[0];
  const where = issue === undefined || issue.path.length === 0 ? 'the whole' : issue.path.join('.');
  return failure('not-a-role-spec', `This is not a role of this wizard: ${where} is not as expected.`);
}

/** Optional fields that are absent stay absent. */
function withoutAbsent({ without, notebook, ...read }: z.infer<typeof roleSpecSchema>): RoleSpec {
  const { calls, repositories } = notebook;
  return {
    ...read,
    notebook: repositories === undefined ? { calls } : { calls, repositories },
    ...(without === undefined ? {} : { without }),
  };
}

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
