import { slotsOf } from '../apis/apis';
import type { PolicyDocument } from '../document';
import { LIMITS, sizeInBytes } from '../limits';
import { readingsOf, type ResolvedSpec } from '../resolve-spec';
import { SOURCES } from '../sources';
import { shownText } from '../unknown-parts';
import { mirrored } from './mirrored';
import type { NamedBucket, NeededPolicy } from './needed-policy';

/** The bucket that the SageMaker SDK makes for itself: the only one whose name says whose it is. */
const SDK_BUCKET = /^sagemaker-[a-z0-9-]+-(?<account>\d{12})$/;

const TOO_LARGE = ' It is larger than the 20 KB that S3 allows: name higher folders.';

/** The buckets that the chosen operations use, each once, and what is known of whose they are. */
export function namedBuckets(spec: ResolvedSpec): readonly NamedBucket[] {
  const used = slotsOf(spec.apis);
  const names = readingsOf(spec, 's3').flatMap(({ slot, value }) =>
    used.includes(slot) ? shownText(value.location.bucket) : [],
  );
  return [...new Set(names)].map((name) => {
    const account = SDK_BUCKET.exec(name)?.groups?.['account'] ?? null;
    const { accountId } = spec.context;
    const accountInName = accountId === '' || account === accountId ? null : account;
    return {
      name,
      accountInName,
      isForeign: accountInName !== null || spec.foreignBuckets.includes(name),
    };
  });
}

/** For each bucket of another account, what its own policy must say. */
export function bucketPolicies(
  buckets: readonly NamedBucket[],
  spec: ResolvedSpec,
  permissions: readonly PolicyDocument[],
  role: string,
): readonly NeededPolicy[] {
  return buckets.flatMap(({ name, isForeign, accountInName }) => {
    if (!isForeign) return [];
    const arn = `arn:${spec.context.partition}:s3:::${name}`;
    const isMeant = (resource: string) => resource === arn || resource.startsWith(`${arn}/`);
    const Statement = mirrored(permissions, isMeant, role, 'as-granted');
    if (Statement.length === 0) return [];
    const document = { Version: '2012-10-17', Statement } as const;
    const isTooLarge = sizeInBytes(document) > LIMITS.bucketPolicy.limit;
    return [
      {
        kind: 'bucket',
        subject: name,
        fileName: `bucket-policy-${name}.json`,
        isCertain: true,
        reason: `This bucket is of ${accountInName === null ? 'another account' : `account ${accountInName}`}. Both sides must allow the access: ask its owner to add this to the bucket’s policy.${isTooLarge ? TOO_LARGE : ''}`,
        principals: [role],
        source: SOURCES.bucketPolicy,
        document,
      },
    ];
  });
}
