import { arnOf, type Arn } from '../arn';
import { success, type Result } from '../result';
import { REVISION, type Revision } from '../revision';
import type { S3Kind } from '../role-spec';
import { sampled } from '../unknown-parts';
import { bucketProblem, isOldBucketName, type BucketProblem } from './bucket-name';
import { readPasted, type PastedProblem } from './pasted-text';
import type { Partition } from './region';
import { splitAddress, type AddressProblem } from './s3-address';
import { keyProblem, writeKey, type KeyProblem } from './s3-key';

/** A place in Amazon S3, as a SageMaker request or an ARN names it. */
export interface S3Location {
  readonly bucket: string;
  /** Empty for the whole bucket. A URI's key as S3 knows it; an ARN's as pasted. */
  readonly key: string;
  /** Read from an ARN: `*`, `?` and policy variables in the key are what IAM takes them for. */
  readonly pattern: boolean;
  readonly kind: 'bucket' | 'folder' | 'object';
  /** What an ARN or an https address says; null for `s3://`, which says nothing. */
  readonly partition: Partition | null;
  /** Whether the bucket has a name that only buckets made before March 2018 can have. */
  readonly isOldName: boolean;
}

export type S3Problem = PastedProblem | AddressProblem | BucketProblem | KeyProblem;

/** An ending such as `.csv`. Without a letter it is rather a version's number, as in `model-1.2`. */
const EXTENSION = /[^/]\.(?=\d*[A-Za-z])\w{1,16}$/;

/**
 * Reads `s3://bucket/key`, its ARN, or its https address.
 *
 * Unless a kind is chosen, a key that ends in a slash or has no extension is a folder. `//` is kept,
 * and so is all else in a key: to S3 it is a name like any other. Since revision 2 also buckets with names that
 * new ones cannot have.
 */
export function parseS3Location(
  text: string,
  kind: S3Kind,
  revision: Revision = REVISION,
): Result<S3Location, S3Problem> {
  const typed = readPasted(text, 's3://my-bucket/folder/');
  if (!typed.ok) return typed;
  const split = splitAddress(typed.value);
  if (!split.ok) return split;
  const { bucket, key, partition, pattern } = split.value;
  const name = sampled(bucket, 'unknown');
  const isOldName = revision > 1 && isOldBucketName(name);
  const refused =
    (isOldName ? null : bucketProblem(name, key)) ?? keyProblem(bucket, sampled(key, 'x'), pattern);
  return (
    refused ??
    success({
      bucket,
      key,
      pattern,
      kind: pattern && key === '*' ? 'bucket' : kindOf(key, kind),
      partition,
      isOldName,
    })
  );
}

function kindOf(key: string, chosen: S3Kind): S3Location['kind'] {
  if (key === '') return 'bucket';
  if (chosen === 'manifest') return 'object';
  if (chosen !== 'auto') return chosen;
  return EXTENSION.test(key) ? 'object' : 'folder';
}

/** The bucket itself, for actions such as `s3:ListBucket`. */
export function bucketArn({ bucket }: S3Location, partition: Partition): Arn {
  return arnOf({ partition, service: 's3', resource: bucket });
}

/**
 * The objects that are read: of a folder, all whose key begins so, as `S3Prefix` means it; an
 * object's own key. A pasted ARN that ends in a star is taken as it is.
 */
export function readArn(location: S3Location, partition: Partition): Arn {
  const whole = location.kind === 'object' || endsInStar(location);
  return objectArn(location, partition, whole ? '' : '*');
}

/**
 * The objects that are written: SageMaker adds the job's name to the path, so always what lies below
 * it, whatever its last part looks like. A pasted ARN that ends in a star is taken as it is.
 */
export function writtenArn(location: S3Location, partition: Partition): Arn {
  if (endsInStar(location)) return objectArn(location, partition, '');
  return objectArn(location, partition, location.key === '' || location.key.endsWith('/') ? '*' : '/*');
}

/** The key as it stands, with nothing added; of a whole bucket every object, since no object is called so. */
export function exactArn(location: S3Location, partition: Partition): Arn {
  return objectArn(location, partition, location.key === '' ? '*' : '');
}

/** The values for a `StringLike` on `s3:prefix` under which a location can be listed; none for a whole bucket. */
export function listPrefixes(location: S3Location): readonly string[] {
  const { key, kind, pattern } = location;
  if (kind === 'bucket') return [];
  const written = writeKey(key, pattern);
  return [kind === 'object' || endsInStar(location) ? written : `${written}*`];
}

/** Whether a key has an empty part, which S3 keeps and many tools drop. */
export function hasDoubleSlash({ key }: S3Location): boolean {
  return key.startsWith('/') || key.includes('//');
}

function objectArn({ bucket, key, pattern }: S3Location, partition: Partition, ending: string): Arn {
  return arnOf({ partition, service: 's3', resource: `${bucket}/${writeKey(key, pattern)}${ending}` });
}

/** Whether a pasted ARN ends in a star of its own, and so needs none. */
export function endsInStar({ key, pattern }: S3Location): boolean {
  return pattern && key.endsWith('*');
}
