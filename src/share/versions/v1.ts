import * as z from 'zod/mini';
import { failure, success, type Result } from '../../policy';

/**
 * What a link of version 1 holds, as it was when that version was published. Nothing here follows from today’s
 * catalogue, and nothing here is ever edited: links live in tickets and wikis for years.
 */
export interface FieldsV1 {
  readonly apis: readonly ApiV1[];
  readonly level: 'guide' | 'recommended' | 'least-privilege';
  readonly amendments: Readonly<Partial<Record<AmendmentV1, boolean>>>;
  readonly scope: 'broad' | 'scoped';
  readonly account: {
    readonly region: string;
    readonly accountId: string;
    readonly roleName: string;
    readonly rolePath: string;
  };
  readonly s3: Readonly<Record<'inputs' | 'outputs' | 'checkpoints' | 'models', readonly EntryV1[]>>;
  readonly images: readonly string[];
  readonly vpc: boolean;
  readonly kms: Readonly<Record<'inputs' | 'outputs' | 'volumes', readonly string[]>>;
  readonly notebook: {
    readonly calls: readonly ApiV1[];
    readonly repositories?: readonly string[] | undefined;
  };
  readonly without?: readonly ('s3.inputs' | 's3.outputs' | 's3.models' | 'images')[] | undefined;
}

interface EntryV1 {
  readonly text: string;
  readonly kind: 'auto' | 'folder' | 'object';
}

const APIS = [
  'CreateNotebookInstance',
  'CreateHyperParameterTuningJob',
  'CreateProcessingJob',
  'CreateTrainingJob',
  'CreateModel',
] as const;
type ApiV1 = (typeof APIS)[number];

const AMENDMENTS = [
  'kms-data-key',
  'model-list-bucket',
  'model-decrypt',
  'model-vpc-endpoints',
  'multipart-abort',
  'bucket-location',
  'output-folder',
  'fsx-action-name',
  'notebook-vpc',
  'notebook-kms',
  'notebook-repositories',
  'pass-role-itself',
  'split-read-write',
  'scope-logs',
  'scope-metrics',
  'kms-via-service',
  'grant-for-aws-resource',
  'notebook-actions',
  'trust-source-account',
  'trust-source-arn',
  'list-prefix',
] as const;
type AmendmentV1 = (typeof AMENDMENTS)[number];

const MOST = 20_000;
const text = z.string();
const texts = z.array(text).check(z.maxLength(MOST));
const apis = z.array(z.enum(APIS)).check(z.maxLength(MOST));
const entries = z
  .array(z.object({ text, kind: z._default(z.enum(['auto', 'folder', 'object']), 'auto') }))
  .check(z.maxLength(MOST));

/** The fields of version 1, for a schema of their own or of version 2. */
export const SHAPE_V1 = {
  version: z.literal(1),
  apis: z._default(apis, []),
  level: z._default(z.enum(['guide', 'recommended', 'least-privilege']), 'recommended'),
  amendments: z._default(
    z.object(Object.fromEntries(AMENDMENTS.map((id) => [id, z.optional(z.boolean())]))),
    {},
  ),
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
  without: z.optional(
    z.array(z.enum(['s3.inputs', 's3.outputs', 's3.models', 'images'])).check(z.maxLength(MOST)),
  ),
};

const SCHEMA = z.object(SHAPE_V1);

/** Reads the fields of a link of version 1. */
export function readV1(value: unknown): Result<FieldsV1> {
  return readFields<FieldsV1>(SCHEMA, value);
}

/** Reads by a schema, and says which field is not as expected. */
export function readFields<Fields>(schema: z.ZodMiniType<Fields>, value: unknown): Result<Fields> {
  const read = schema.safeParse(value);
  if (read.success) return success(read.data);
  const [issue] = read.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? 'the whole' : issue.path.join('.');
  return failure('not-a-role-spec', `This is not a role of this wizard: ${where} is not as expected.`);
}
