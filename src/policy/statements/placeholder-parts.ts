/** What is still to be named in a resource of a policy, so that the policy can be used. */
export const PLACEHOLDERS = [
  'input-bucket',
  'input-prefix',
  'output-bucket',
  'output-prefix',
  'model-bucket',
  'model-prefix',
  'image-region',
  'image-account',
  'image-repository',
  'role-arn',
] as const;
export type PlaceholderId = (typeof PLACEHOLDERS)[number];

/** A piece of a resource: a text that stays as it is, or what is to be put in its place. */
export type ResourcePart = string | { readonly placeholder: PlaceholderId; readonly shown: string };

const BUCKET = /^(arn:[a-z-]+:s3:::)((INPUT|OUTPUT|MODEL)-BUCKET)(?:\/(PREFIX)\/\*)?$/;
const BUCKET_SLOTS = { INPUT: 'input', OUTPUT: 'output', MODEL: 'model' } as const;
const REPOSITORY = /^(arn:[a-z-]+:ecr:)([^:]*):([^:]*):repository\/(REPOSITORY)$/;
const ROLE = /^arn:[a-z-]+:iam::ACCOUNT-ID:role\/ROLE-NAME$/;

/**
 * Cuts a resource at its placeholders; one without any comes back whole. No address of a form is ever taken
 * for a placeholder: no bucket and no repository has a name in capitals, and no account this id.
 *
 * @example
 * resourceParts('arn:aws:s3:::INPUT-BUCKET')
 * // ['arn:aws:s3:::', { placeholder: 'input-bucket', shown: 'INPUT-BUCKET' }]
 */
export function resourceParts(resource: string): readonly ResourcePart[] {
  return bucketParts(resource) ?? repositoryParts(resource) ?? roleParts(resource) ?? [resource];
}

/** What is still to be named in any of these resources. */
export function placeholdersIn(resources: readonly string[]): ReadonlySet<PlaceholderId> {
  return new Set(
    resources
      .flatMap((resource) => resourceParts(resource))
      .flatMap((part) => (typeof part === 'string' ? [] : part.placeholder)),
  );
}

function bucketParts(resource: string): readonly ResourcePart[] | null {
  const [, start = '', shown = '', kind, prefix] = BUCKET.exec(resource) ?? [];
  if (kind !== 'INPUT' && kind !== 'OUTPUT' && kind !== 'MODEL') return null;
  const slot = BUCKET_SLOTS[kind];
  const bucket = { placeholder: `${slot}-bucket` as const, shown };
  return prefix === undefined
    ? [start, bucket]
    : [start, bucket, '/', { placeholder: `${slot}-prefix` as const, shown: prefix }, '/*'];
}

function repositoryParts(resource: string): readonly ResourcePart[] | null {
  const [, start = '', region = '', account = '', repository] = REPOSITORY.exec(resource) ?? [];
  if (repository === undefined) return null;
  return [
    start,
    region === 'REGION' ? { placeholder: 'image-region', shown: region } : region,
    ':',
    account === 'ACCOUNT-ID' ? { placeholder: 'image-account', shown: account } : account,
    ':repository/',
    { placeholder: 'image-repository', shown: repository },
  ];
}

function roleParts(resource: string): readonly ResourcePart[] | null {
  return ROLE.test(resource) ? [{ placeholder: 'role-arn', shown: resource }] : null;
}
