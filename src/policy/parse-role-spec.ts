import * as z from 'zod/mini';
import { AMENDMENT_IDS } from './amendments/ids';
import { ATTACH_WAYS } from './role-options/role-options';
import { failure, success, type Result } from './result';
import { API_NAMES, LEVELS, MOST_ENTRIES, S3_KINDS, SCOPED_SLOTS, type RoleSpec } from './role-spec';

const text = z.string();
const texts = z.array(text).check(z.maxLength(MOST_ENTRIES));
const apis = z.array(z.enum(API_NAMES)).check(z.maxLength(MOST_ENTRIES));
const entries = z
  .array(z.object({ text, kind: z._default(z.enum(S3_KINDS), 'auto') }))
  .check(z.maxLength(MOST_ENTRIES));
const amendments = z.object(Object.fromEntries(AMENDMENT_IDS.map((id) => [id, z.optional(z.boolean())])));

const role = z.object({
  attach: z.optional(z.enum(ATTACH_WAYS)),
  description: z.optional(text),
  tags: z.optional(
    z
      .array(z.object({ key: z._default(text, ''), value: z._default(text, '') }))
      .check(z.maxLength(MOST_ENTRIES)),
  ),
  permissionsBoundary: z.optional(text),
  maxSessionDuration: z.optional(text),
});

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
  role: z.optional(role),
  foreignBuckets: z.optional(texts),
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
function withoutAbsent({
  without,
  notebook,
  role: options,
  foreignBuckets,
  ...read
}: z.infer<typeof roleSpecSchema>): RoleSpec {
  return {
    ...read,
    notebook: { calls: notebook.calls, ...present({ repositories: notebook.repositories }) },
    ...present({ without, role: options === undefined ? undefined : present(options), foreignBuckets }),
  };
}

/** The fields of an object that hold something. */
function present<Fields extends object>(
  fields: Fields,
): { [Field in keyof Fields]?: Exclude<Fields[Field], undefined> } {
  const held = Object.entries(fields).filter(([, value]) => value !== undefined);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `Object.entries` forgets the names of fields
  return Object.fromEntries(held) as { [Field in keyof Fields]?: Exclude<Fields[Field], undefined> };
}
