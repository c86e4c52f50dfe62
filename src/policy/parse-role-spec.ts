import * as z from 'zod/mini';
import { AMENDMENT_IDS } from './amendments/ids';
import { API_NAMES, OPTION_IDS } from './apis/apis';
import { isRevision, REVISION, type Revision } from './revision';
import { ATTACH_WAYS } from './role-options/role-options';
import { failure, success, type Result } from './result';
import { LEVELS, MOST_ENTRIES, S3_KINDS, type RoleSpec } from './role-spec';
import { SLOT_IDS } from './slots/slots';

const text = z.string();
const list = <Item extends z.ZodMiniType>(item: Item) => z.array(item).check(z.maxLength(MOST_ENTRIES));
const texts = list(text);
const apis = list(z.enum(API_NAMES));

/** An object with the named fields only, each of which may be absent. */
function optionalFields<Value extends z.ZodMiniType>(names: readonly string[], value: Value) {
  return z.object(Object.fromEntries(names.map((name) => [name, z.optional(value)])));
}

const role = z.object({
  attach: z.optional(z.enum(ATTACH_WAYS)),
  description: z.optional(text),
  tags: z.optional(list(z.object({ key: z._default(text, ''), value: z._default(text, '') }))),
  permissionsBoundary: z.optional(text),
  maxSessionDuration: z.optional(text),
});

const otherAccess = z.object({
  actions: z._default(texts, []),
  resources: z._default(texts, []),
  conditions: z.optional(
    list(
      z.object({ operator: z._default(text, ''), key: z._default(text, ''), values: z._default(texts, []) }),
    ),
  ),
  why: z._default(text, ''),
});

/** What `parseRoleSpec` takes. Of what others may write, docs/link-v3.schema.json is made from it. */
export const roleSpecSchema = z.object({
  apis: z._default(apis, []),
  level: z._default(z.enum(LEVELS), 'recommended'),
  amendments: z._default(optionalFields(AMENDMENT_IDS, z.boolean()), {}),
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
  entries: z._default(
    optionalFields(SLOT_IDS, list(z.object({ text, kind: z.optional(z.enum(S3_KINDS)) }))),
    {},
  ),
  vpc: z._default(z.boolean(), false),
  options: z._default(optionalFields(OPTION_IDS, z.boolean()), {}),
  calls: z._default(apis, []),
  otherAccess: z._default(list(otherAccess), []),
  callerAccess: z.optional(list(otherAccess)),
  without: z.optional(list(z.enum(SLOT_IDS))),
  role: z.optional(role),
  foreignBuckets: z.optional(texts),
  revision: z.optional(z.number().check(z.refine((value) => isRevision(value)))),
});

/**
 * Reads a spec from anything: a link, a draft, a file. Unknown fields are ignored and missing ones
 * get the value that the page opens with; a field of the wrong kind is a problem that names it.
 */
export function parseRoleSpec(value: unknown): Result<RoleSpec, 'not-a-role-spec'> {
  const read = roleSpecSchema.safeParse(value);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema lets nothing else through; absent fields are taken out
  if (read.success) return success(ofToday(withoutAbsent(read.data) as RoleSpec));
  const issue = read.error.issues[0];
  const where = issue === undefined || issue.path.length === 0 ? 'the whole' : issue.path.join('.');
  return failure('not-a-role-spec', `This is not a role of this wizard: ${where} is not as expected.`);
}

/** Today’s revision is what an absent one means. */
function ofToday(spec: RoleSpec): RoleSpec {
  const { revision, ...today } = spec;
  return revision === undefined || revision === REVISION
    ? today
    : { ...today, revision: revision satisfies Revision };
}

/** Optional fields that are absent stay absent, at any depth. */
function withoutAbsent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAbsent);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, held]) =>
      held === undefined ? [] : [[name, withoutAbsent(held)]],
    ),
  );
}
