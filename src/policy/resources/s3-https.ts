import { failure, success, type Result } from '../result';
import { quoted, shortened } from './pasted-text';
import { PARTITIONS, dnsSuffix, isRegionName, partitionOfRegion, type Partition } from './region';

export type HttpsProblem = 'not-s3' | 'access-point' | 'query-string' | 'bad-escape' | 'region-mismatch';

/** A bucket and a key that nobody has checked yet. */
export interface SplitAddress {
  readonly bucket: string;
  readonly key: string;
  readonly partition: Partition | null;
  /** Whether `*` and `?` are wildcards. */
  readonly pattern: boolean;
}

const HTTPS = /^https?:\/\/([^/?#]*)\/?([^?#]*)(.*)$/is;

/** https://docs.aws.amazon.com/general/latest/gr/s3.html */
const S3_HOST =
  /^(?:(.+)\.)?s3(?:-fips)?(?:-accelerate|-external-1)?(?:\.dualstack)?(?:[.-]([a-z]{2,4}-[a-z0-9-]+-\d+))?\.(amazonaws\.com(?:\.cn)?|amazonaws\.eu|c2s\.ic\.gov|sc2s\.sgov\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov)$/;

/**
 * Cuts an https address of an object into bucket and key. The host names the bucket, or the first part
 * of the path does. Percent escapes are decoded; a plus sign stays one.
 */
export function splitHttps(address: string): Result<SplitAddress, HttpsProblem> {
  const [, typedHost = '', path = '', rest = ''] = HTTPS.exec(address) ?? [];
  const host = typedHost.toLowerCase().replace(/:(?:80|443)$/, '');
  if (/\.s3-(?:object-lambda|accesspoint)[.-]/.test(host))
    return failure(
      'access-point',
      `${quoted(host)} is an access point, and IAM matches buckets only. Give the bucket behind it, such as s3://bucket/key.`,
    );
  const match = S3_HOST.exec(host);
  if (match === null) return failure('not-s3', foreignHost(host));
  if (rest !== '')
    return failure(
      'query-string',
      `There is more after the key, as in a presigned link. Leave out everything from “${rest.charAt(0)}” on: ${shortened(address.slice(0, -rest.length))}`,
    );
  const [, hostBucket, region, suffix] = match;
  const partition = region === undefined ? partitionOfSuffix(suffix) : partitionOfRegion(region);
  if (region !== undefined && (!isRegionName(region) || dnsSuffix(partition) !== suffix))
    return failure(
      'region-mismatch',
      `There is no S3 for ${region} at ${suffix ?? ''}. Check the host, or write s3://bucket/key.`,
    );
  const slash = hostBucket === undefined ? path.indexOf('/') : -1;
  const bucket = hostBucket ?? (slash === -1 ? path : path.slice(0, slash));
  const rawKey = hostBucket === undefined ? (slash === -1 ? '' : path.slice(slash + 1)) : path;
  if (ESCAPED_MARK.test(rawKey))
    return failure(
      'bad-escape',
      'A percent escape in this address is of a character that no policy can hold. Use the folder above it.',
    );
  const key = percentDecoded(rawKey);
  if (key === null)
    return failure(
      'bad-escape',
      'A percent sign in this address is not followed by a character’s code. Write a plain percent sign as %25, or write s3://bucket/key.',
    );
  return success({ bucket, key, partition, pattern: false });
}

/** The escapes of the signs that mark unknown parts: nobody types them, so that nothing typed is taken for one. */
const ESCAPED_MARK = /%EE%80%8[0-2]/i;

function percentDecoded(text: string): string | null {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function foreignHost(host: string): string {
  return host.endsWith('console.aws.amazon.com') || host.endsWith('console.amazonaws.cn')
    ? 'This is a page of the AWS console. Use its button Copy S3 URI, and paste what begins with s3://.'
    : `${quoted(host)} is not a host of Amazon S3. Write s3://bucket/key.`;
}

/** Hosts without a region are the first partition's that has the suffix: GovCloud's always name one. */
function partitionOfSuffix(suffix: string | undefined): Partition {
  return PARTITIONS.find((partition) => dnsSuffix(partition) === suffix) ?? 'aws';
}
