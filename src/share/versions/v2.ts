import * as z from 'zod/mini';
import type { Result } from '../../policy';
import { readFields, SHAPE_V1, type FieldsV1 } from './v1';

/** What a link of version 2 holds: version 1, the options of the role, and whose buckets are not ours. Never edited. */
export interface FieldsV2 extends FieldsV1 {
  readonly role?:
    | {
        readonly attach?: 'managed' | 'inline' | undefined;
        readonly description?: string | undefined;
        readonly tags?: readonly { readonly key: string; readonly value: string }[] | undefined;
        readonly permissionsBoundary?: string | undefined;
        readonly maxSessionDuration?: string | undefined;
      }
    | undefined;
  readonly foreignBuckets?: readonly string[] | undefined;
}

const MOST = 20_000;
const text = z.string();

const SCHEMA = z.object({
  ...SHAPE_V1,
  role: z.optional(
    z.object({
      attach: z.optional(z.enum(['managed', 'inline'])),
      description: z.optional(text),
      tags: z.optional(
        z
          .array(z.object({ key: z._default(text, ''), value: z._default(text, '') }))
          .check(z.maxLength(MOST)),
      ),
      permissionsBoundary: z.optional(text),
      maxSessionDuration: z.optional(text),
    }),
  ),
  foreignBuckets: z.optional(z.array(text).check(z.maxLength(MOST))),
});

/** Reads the fields of a link of version 2. */
export function readV2(value: unknown): Result<FieldsV2> {
  return readFields<FieldsV2>(SCHEMA, value);
}
