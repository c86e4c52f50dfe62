import { arnOf } from '../arn';
import type { EcrRepository } from '../resources/ecr-image';
import { repositoryArn } from '../resources/ecr-image';
import { keyArn, type KmsKey } from '../resources/kms-key';
import type { Partition } from '../resources/region';
import type { ChosenLocation } from '../resources/s3';
import { endsInStar, type S3Location } from '../resources/s3-location';
import { readingsOf, type ResolvedSpec } from '../resolve-spec';
import { SLOTS, type SlotId } from '../slots/slots';
import { shownText } from '../unknown-parts';

/** What lies in a folder, for want of its real content. */
const OBJECT = 'sample';

/** In a pasted ARN stars, question marks and variables are what IAM takes them for. */
const IN_PATTERN = /\$\{([^}]*)\}|\*|\?/g;

/** An object that a job reads: the object named, or one below the folder. Null where a variable decides which. */
export function readSample({ location }: ChosenLocation, partition: Partition): string | null {
  const key = sampleKey(location);
  if (key === null) return null;
  const whole = location.kind === 'object' || endsInStar(location);
  return objectArn(location.bucket, whole ? key : below(key), partition);
}

/**
 * An object that a job writes: below the path, since SageMaker adds the job’s name; of a whole bucket below the name of a
 * job of the form, if there is one; at the path itself where the policy prints that.
 */
export function writtenSample(
  { location, chosen }: ChosenLocation,
  slot: SlotId,
  spec: ResolvedSpec,
): string | null {
  const key = sampleKey(location);
  if (key === null) return null;
  const { partition } = spec.context;
  const isExact =
    chosen === 'object' && spec.writing.printedExactly && SLOTS[slot].printedExactly === true && key !== '';
  if (isExact || endsInStar(location)) return objectArn(location.bucket, key, partition);
  const [job] = key === '' ? readingsOf(spec, 'job-name') : [];
  return objectArn(location.bucket, below(job === undefined ? key : `${job.value}-1/`), partition);
}

/** An object beside a folder: the same name and a little more; of a whole bucket another bucket. Null for a pattern. */
export function besideSample({ location }: ChosenLocation, partition: Partition): string | null {
  const { bucket, key, pattern } = location;
  if (pattern) return null;
  const folder = key.replace(/\/+$/, '');
  return folder === ''
    ? objectArn(`${bucket}-beside`, OBJECT, partition)
    : objectArn(bucket, `${folder}-beside/${OBJECT}`, partition);
}

/** Another repository of the same registry. */
export function otherRepository(image: EcrRepository, context: ResolvedSpec['context']): string | null {
  if (/[*?]/.test(image.repository)) return null;
  return shownText(repositoryArn({ ...image, repository: `${image.repository}-other` }, context));
}

/** Another key of the same account and region. */
export function otherKey(key: KmsKey): string {
  return shownText(keyArn({ ...key, id: '00000000-0000-0000-0000-000000000000' }));
}

/** An account that is not the role’s. */
export function otherAccount(accountId: string): string {
  return accountId === '999999999999' ? '888888888888' : '999999999999';
}

function sampleKey({ key, pattern }: S3Location): string | null {
  if (!pattern) return key;
  let isKnown = true;
  const sampled = key.replace(IN_PATTERN, (sign, variable: string | undefined) => {
    if (sign === '*') return OBJECT;
    if (sign === '?') return 'x';
    isKnown &&= variable !== undefined && /^[*?$]$/.test(variable);
    return variable ?? '';
  });
  return isKnown ? sampled : null;
}

function below(key: string): string {
  return `${key}${key === '' || key.endsWith('/') ? '' : '/'}${OBJECT}`;
}

function objectArn(bucket: string, key: string, partition: Partition): string {
  return shownText(arnOf({ partition, service: 's3', resource: `${bucket}/${key}` }));
}
