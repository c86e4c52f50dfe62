import { failure, success, type Result } from '../result';
import { arnParts } from './arn-parts';
import { quoted, shortened } from './pasted-text';
import { splitHttps, type HttpsProblem, type SplitAddress } from './s3-https';

export type AddressProblem = HttpsProblem | 'wildcard-bucket';

/** Cuts any spelling of an S3 address into bucket and key, which are not checked yet. */
export function splitAddress(address: string): Result<SplitAddress, AddressProblem> {
  const scheme = /^(?:s3:\/\/|arn:|https?:\/\/)/i.exec(address)?.[0].toLowerCase();
  if (scheme === 's3://') return splitUri(address);
  if (scheme === 'arn:') return splitArn(address);
  return scheme === undefined ? failure('not-s3', otherAddress(address)) : splitHttps(address);
}

function splitUri(uri: string): Result<SplitAddress, AddressProblem> {
  if (uri.startsWith('arn:', 5)) return splitArn(uri.slice(5));
  return success(splitPath(uri.slice(5), null, false));
}

function splitPath(path: string, partition: SplitAddress['partition'], pattern: boolean): SplitAddress {
  const slash = path.indexOf('/');
  return slash === -1
    ? { bucket: path, key: '', partition, pattern }
    : { bucket: path.slice(0, slash), key: path.slice(slash + 1), partition, pattern };
}

function splitArn(arn: string): Result<SplitAddress, AddressProblem> {
  const parts = arnParts(arn);
  if (parts === null)
    return failure(
      'not-s3',
      `${quoted(arn)} is not a complete ARN. Write arn:aws:s3:::bucket/key or s3://bucket/key.`,
    );
  const { service, region, account, resource, partition } = parts;
  if (/^accesspoint[/:]/.test(resource) || service === 's3-object-lambda')
    return failure(
      'access-point',
      'This is the ARN of an access point. Give the bucket behind it, such as s3://bucket/key; SageMaker’s role is checked against the bucket.',
    );
  // Its bucket name says what it is: the reader of names refuses it with the reason.
  if (service === 's3express') return success(splitPath(resource.replace(/^bucket\//, ''), partition, true));
  if (service !== 's3')
    return failure(
      'not-s3',
      `This is an ARN of ${quoted(service)}, not of S3. Write arn:${partition}:s3:::bucket/key.`,
    );
  if (region !== '' || account !== '')
    return failure(
      'not-s3',
      `The ARN of a bucket names no region and no account. Write arn:${partition}:s3:::bucket/key.`,
    );
  const split = splitPath(resource, partition, true);
  if (/[*?$]/.test(split.bucket))
    return failure(
      'wildcard-bucket',
      `${quoted(split.bucket)} matches many buckets. Name one, such as arn:${partition}:s3:::my-bucket/folder/*.`,
    );
  return success(split);
}

function otherAddress(text: string): string {
  const hadoop = /^s3[an]:\/\/(.*)$/is.exec(text)?.[1];
  if (hadoop !== undefined)
    return `SageMaker does not read s3a:// or s3n://. Write s3://${shortened(hadoop)}.`;
  const slashes = /^s3:\/*(.*)$/is.exec(text)?.[1];
  if (slashes !== undefined) return `Two slashes follow s3: – write s3://${shortened(slashes)}.`;
  if (/^(?:[a-z]:[\\/]|[\\/~.]|file:)/i.test(text))
    return 'This is a path on a computer, which SageMaker cannot read. Copy it to S3 and give its address there, such as s3://bucket/key.';
  if (/^[a-z0-9.-]+\/\S*$/.test(text) && !text.includes(':'))
    return `The s3:// is missing. Write s3://${shortened(text)}, as s3://bucket/key.`;
  return `${quoted(text)} is not an S3 address. Write s3://bucket/key, or paste its ARN or https address.`;
}
