import { failure } from '../result';
import { codePointName, invisibleCharacter, shortened } from './pasted-text';

export type KeyProblem = 'invisible-character' | 'key-too-long' | 'unwritable-key' | 'bad-variable';

/** UTF-8 bytes. https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html */
const MOST_BYTES = 1_024;

/** A policy holds U+0020 to U+00FF only. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const UNWRITABLE = /[^\u0020-\u00FF]/u;

/** A `${` without its end, or with nothing between. */
const BROKEN_VARIABLE = /\$\{(?![^{}]+\})/;

const PLAIN_IN_URI = /[*?$]/;

/** Says why a key cannot stand in a policy, and what can; null where it can. */
export function keyProblem(
  bucket: string,
  key: string,
  pattern: boolean,
): ReturnType<typeof failure<KeyProblem>> | null {
  const invisible = invisibleCharacter(key);
  if (invisible !== null) return failure('invisible-character', invisible);
  const bytes = byteLength(key);
  if (bytes > MOST_BYTES)
    return failure(
      'key-too-long',
      `S3 keys have at most 1,024 bytes; this has ${bytes}. Give a folder above it, such as s3://${bucket}/folder/.`,
    );
  const index = key.search(UNWRITABLE);
  if (index !== -1) {
    const character = String.fromCodePoint(key.codePointAt(index) ?? 0);
    const folder = key.slice(0, key.lastIndexOf('/', index) + 1);
    return failure(
      'unwritable-key',
      `IAM policies cannot hold “${character}” (${codePointName(key, index)}). Use the folder above it: s3://${bucket}/${shortened(folder)}`,
    );
  }
  if (pattern && BROKEN_VARIABLE.test(key))
    return failure(
      'bad-variable',
      'A policy variable in this ARN is empty or not closed. Write it as ${aws:username}, and a plain dollar sign as ${$}.',
    );
  return null;
}

/**
 * A key as it stands in a policy. In a URI `*`, `?` and `$` are characters like any other, which IAM
 * writes `${*}`, `${?}` and `${$}`; in a pasted ARN they stay what they are.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-specialchars
 */
export function writeKey(key: string, pattern: boolean): string {
  return pattern || !PLAIN_IN_URI.test(key) ? key : key.replace(/[*?$]/g, '${$&}');
}

function byteLength(key: string): number {
  // Three bytes at most per UTF-16 unit.
  if (key.length * 3 <= MOST_BYTES) return key.length;
  let bytes = 0;
  for (const character of key) {
    const codePoint = character.codePointAt(0) ?? 0;
    bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x1_0000 ? 3 : 4;
  }
  return bytes;
}
