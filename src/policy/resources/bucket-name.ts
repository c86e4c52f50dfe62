import { failure, type Result } from '../result';
import { UNKNOWNS } from '../slots/unknowns';
import { shownName } from '../unknown-parts';
import { codePointName, quoted, shortened } from './pasted-text';

export type BucketProblem = 'bad-bucket-name' | 'directory-bucket' | 'access-point';

type Refusal = Extract<Result<never, BucketProblem>, { ok: false }>;

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const BUCKET_NAME = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

/** Well formed, and no general purpose bucket all the same. */
const RESERVED = /\.\.|^\d+\.\d+\.\d+\.\d+$|^xn--|^sthree-|-s3alias$|--(?:x|ol|table)-s3$|\.mrap$/;

/**
 * Names that buckets could be given in us-east-1 before 1 March 2018, and still have.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
const OLD_BUCKET_NAME = /^\w[\w.-]{1,253}[\w-]$/;

/** What a policy shows in the place of an unknown bucket. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([...UNKNOWNS.keys()].map((name) => shownName(name)));

/** Whether only a bucket that was made before March 2018 can be called so. */
export function isOldBucketName(bucket: string): boolean {
  return (
    !BUCKET_NAME.test(bucket) &&
    OLD_BUCKET_NAME.test(bucket) &&
    (bucket.length > 63 || /[A-Z_]/.test(bucket)) &&
    !RESERVED.test(bucket) &&
    !PLACEHOLDERS.has(bucket)
  );
}

/** Says why a name can be no bucket, and what would be right, key included; null where it can. */
export function bucketProblem(bucket: string, key: string): Refusal | null {
  if (isBucketName(bucket)) return null;
  if (bucket.endsWith('--x-s3'))
    return failure(
      'directory-bucket',
      `${quoted(bucket)} is a directory bucket. It needs s3express:CreateSession, which this wizard does not write yet: use a general purpose bucket.`,
    );
  if (/(?:-s3alias|--ol-s3|\.mrap)$/.test(bucket))
    return failure(
      'access-point',
      `${quoted(bucket)} is the alias of an access point. Name the bucket behind it, such as s3://bucket/key.`,
    );
  return failure('bad-bucket-name', reason(bucket, key));
}

function isBucketName(bucket: string): boolean {
  return BUCKET_NAME.test(bucket) && !RESERVED.test(bucket);
}

function reason(bucket: string, key: string): string {
  if (bucket === '') return 'The bucket is missing. Write s3://bucket/key.';
  const name = quoted(bucket);
  if (PLACEHOLDERS.has(bucket))
    return `${name} is what a policy shows while the bucket is unknown. Type the bucket’s own name.`;
  if (/[A-Z_]/.test(bucket)) {
    const meant = bucket.toLowerCase().replaceAll('_', '-');
    const offer = isBucketName(meant) ? ` Is it s3://${meant}/${shortened(key)}?` : '';
    return `${name}: bucket names have no upper case or underscore.${offer}`;
  }
  const odd = bucket.search(/[^a-z0-9.-]/);
  if (odd !== -1) {
    const character = String.fromCodePoint(bucket.codePointAt(odd) ?? 0);
    return `${name}: bucket names have no “${character}” (${codePointName(bucket, odd)}), only lowercase letters, digits, dots and hyphens.`;
  }
  if (bucket.length < 3 || bucket.length > 63)
    return `${name}: bucket names have 3 to 63 characters; this has ${bucket.length}.`;
  if (!BUCKET_NAME.test(bucket)) return `${name}: bucket names begin and end with a letter or a digit.`;
  if (bucket.includes('..')) return `${name}: bucket names have no two dots in a row.`;
  if (/^[\d.]+$/.test(bucket)) return `${name} is an IP address, which no bucket is named. Name the bucket.`;
  return `${name}: AWS reserves this prefix or suffix for itself. Use the bucket’s own name.`;
}
