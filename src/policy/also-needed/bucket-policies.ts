import { bucketArn } from '../addresses/s3-location';
import type { PolicyDocument } from '../document';
import { LIMITS, sizeInBytes } from '../limits';
import type { ResolvedSpec } from '../resolve-spec';
import type { RoleSpec } from '../role-spec';
import { slotsOf } from '../slots';
import { mirrored } from './mirrored';
import type { NamedBucket, NeededPolicy } from './needed-policy';
import { NEEDED_SOURCES } from './needed-sources';

/** The bucket that the SageMaker SDK makes for itself: the only one whose name says whose it is. */
const SDK_BUCKET = /^sagemaker-[a-z0-9-]+-(?<account>\d{12})$/;

const TOO_LARGE = ' It is larger than the 20 KB that S3 takes: name folders further up.';

const LISTS = ['inputs', 'outputs', 'checkpoints', 'models'] as const;

/** The buckets that the chosen APIs use, each once, and what is known of whose they are. */
export function namedBuckets(
  spec: ResolvedSpec,
  foreign: RoleSpec['foreignBuckets'] = [],
): readonly NamedBucket[] {
  const used = slotsOf(spec.apis);
  const names = LISTS.filter((list) => used.includes(`s3.${list}`)).flatMap((list) =>
    spec.s3[list].map(({ value }) => value.location.bucket),
  );
  return [...new Set(names)].map((name) => {
    const account = SDK_BUCKET.exec(name)?.groups?.['account'] ?? null;
    const { accountId } = spec.context;
    const accountInName = accountId === '' || account === accountId ? null : account;
    return { name, accountInName, isForeign: accountInName !== null || foreign.includes(name) };
  });
}

/** For each bucket of another account, what its own policy must say. */
export function bucketPolicies(
  buckets: readonly NamedBucket[],
  { s3, context }: ResolvedSpec,
  permissions: readonly PolicyDocument[],
  role: string,
): readonly NeededPolicy[] {
  const locations = LISTS.flatMap((list) => s3[list].map(({ value }) => value.location));
  return buckets.flatMap(({ name, isForeign, accountInName }) => {
    const location = locations.find(({ bucket }) => bucket === name);
    if (!isForeign || location === undefined) return [];
    const arn: string = bucketArn(location, context.partition);
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
        reason: `This bucket is of ${accountInName === null ? 'another account' : `account ${accountInName}`}: both sides must allow, so its owner adds this to the bucket’s policy.${isTooLarge ? TOO_LARGE : ''}`,
        principals: [role],
        source: NEEDED_SOURCES.bucketPolicy,
        document,
      },
    ];
  });
}
