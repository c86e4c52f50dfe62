import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAccountId } from './account-id';
import { parseEcrImage, repositoryArn } from './ecr-image';
import { keyArn, parseKmsKey } from './kms-key';
import { parseRegion } from './region';
import { parseRoleArn, parseRoleName, parseRolePath, roleArn } from './role-arn';
import { bucketArn, exactArn, listPrefixes, parseS3Location, readArn, writtenArn } from './s3-location';

/** Pieces of addresses and of trouble, so that generated texts come close to both. */
const pieces = fc.constantFrom(
  's3://',
  'arn:aws:s3:::',
  'https://',
  'acme-ml',
  '/',
  '.s3.amazonaws.com',
  's3.us-east-1.amazonaws.com/',
  '123456789012',
  '.dkr.ecr.us-east-1.amazonaws.com/',
  'arn:aws:ecr:us-east-1:123456789012:repository/',
  'arn:aws:kms:us-east-1:123456789012:key/',
  'arn:aws:iam::123456789012:role/',
  '${aws:username}',
  '${',
  '*',
  '%C3%A9',
  '%00',
  '%',
  '"',
  ',',
  ' ',
  'é',
  'データ',
  '\u202E',
  '\u0000',
  '\uD83C',
  '__proto__',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme' }).map((key) => `s3://acme-ml/${key}`),
);

/** Everything that a text can bring into a policy. */
function written(text: string): string[] {
  const found: string[] = [];
  for (const kind of ['auto', 'folder', 'object'] as const) {
    const s3 = parseS3Location(text, kind);
    if (s3.ok) {
      for (const arn of [bucketArn, readArn, writtenArn, exactArn]) found.push(arn(s3.value, 'aws'));
      found.push(...listPrefixes(s3.value));
    }
  }
  const image = parseEcrImage(text);
  if (image.ok && image.value.kind === 'repository')
    found.push(repositoryArn(image.value, { partition: 'aws' }));
  const key = parseKmsKey(text, { region: 'us-east-1', accountId: '123456789012' });
  if (key.ok) found.push(keyArn(key.value));
  const role = parseRoleArn(text);
  if (role.ok) found.push(roleArn(role.value));
  for (const parse of [parseRegion, parseAccountId, parseRoleName, parseRolePath]) {
    const result: { ok: boolean; value?: unknown } = parse(text);
    if (result.ok) found.push(typeof result.value === 'string' ? result.value : JSON.stringify(result.value));
  }
  return found;
}

describe('whatever is typed', () => {
  test('nothing throws, and nothing that IAM cannot hold is written', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const value of written(text)) expect(value).toMatch(/^[\u0020-\u007E\u00A0-\u00FF]+$/);
      }),
      { numRuns: 3_000 },
    );
  });

  test('a problem never shows an invisible character', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const result of [
          parseS3Location(text, 'auto'),
          parseEcrImage(text),
          parseKmsKey(text, { region: '', accountId: '' }),
          parseRoleArn(text),
          parseRegion(text),
          parseAccountId(text),
        ])
          expect(result.ok ? '' : result.problem.message).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
      { numRuns: 3_000 },
    );
  });

  test('a URI’s key reaches exactly the objects that begin so', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 20 }), (key) => {
        const location = parseS3Location(`"s3://acme-ml/${key}"`, 'object');
        if (!location.ok) return;
        const plain = readArn(location.value, 'aws').replace(/\$\{([*?$])\}/g, '$1');
        expect(plain).toBe(`arn:aws:s3:::acme-ml/${key}`);
      }),
    );
  });
});
