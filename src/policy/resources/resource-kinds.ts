import { ALARM } from './alarm';
import { CODE_REPOSITORY } from './code-repository';
import { IMAGE } from './ecr-image';
import { JOB_NAME } from './job-name';
import { JOB_PREFIX } from './job-prefix';
import { KEY } from './kms-key';
import { LAMBDA } from './lambda';
import { MODEL_PACKAGE_GROUP } from './model-package-group';
import { QUEUE } from './queue';
import type { ResourceKind } from './resource-kind';
import { ROLE } from './role-arn';
import { S3 } from './s3';
import { TOPIC } from './topic';

/** Every kind of resource. A new one is a file beside this and a line here. */
export const RESOURCE_KINDS = {
  s3: S3,
  image: IMAGE,
  key: KEY,
  'code-repository': CODE_REPOSITORY,
  lambda: LAMBDA,
  topic: TOPIC,
  queue: QUEUE,
  'model-package-group': MODEL_PACKAGE_GROUP,
  alarm: ALARM,
  role: ROLE,
  'job-prefix': JOB_PREFIX,
  'job-name': JOB_NAME,
} as const;

type Kinds = typeof RESOURCE_KINDS;

export type KindId = keyof Kinds;

/** What an entry of each kind is read as. */
export type ValueOf<Kind extends KindId> = Kinds[Kind] extends ResourceKind<infer Value> ? Value : never;

/** The forms in which a policy can name a resource of a kind. */
export type FormOf<Kind extends KindId> = keyof Kinds[Kind]['arns'];

/** The table, by kind: for code that works for any of them. */
export const KINDS: { readonly [Kind in KindId]: ResourceKind<ValueOf<Kind>> } = RESOURCE_KINDS;
