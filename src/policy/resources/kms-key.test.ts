import { describe, expect, test } from 'vitest';
import { isUsualKeyId, keyArn, parseKmsKey } from './kms-key';

const UUID = '1234abcd-12ab-34cd-56ef-1234567890ab';
const MRK = `mrk-${'1234567890abcdef'.repeat(2)}`;
const KNOWN = { region: 'us-east-1', accountId: '123456789012' };
const NOT_KNOWN = { region: '', accountId: '' };
const PREFIX = 'arn:aws:kms:us-east-1:123456789012:key';

describe('parseKmsKey', () => {
  test.each([
    { text: `${PREFIX}/${UUID}`, known: NOT_KNOWN, arn: `${PREFIX}/${UUID}` },
    { text: `${PREFIX}/${MRK}`, known: NOT_KNOWN, arn: `${PREFIX}/${MRK}` },
    { text: `${PREFIX}/kms-key`, known: NOT_KNOWN, arn: `${PREFIX}/kms-key` },
    { text: ` "${PREFIX}/${UUID}", `, known: NOT_KNOWN, arn: `${PREFIX}/${UUID}` },
    {
      text: `arn:aws-cn:kms:cn-north-1:123456789012:key/${UUID}`,
      known: KNOWN,
      arn: `arn:aws-cn:kms:cn-north-1:123456789012:key/${UUID}`,
    },
    { text: UUID, known: KNOWN, arn: `${PREFIX}/${UUID}` },
    { text: MRK, known: KNOWN, arn: `${PREFIX}/${MRK}` },
    { text: `key/${UUID}`, known: KNOWN, arn: `${PREFIX}/${UUID}` },
    {
      text: UUID,
      known: { region: 'us-gov-west-1', accountId: '123456789012' },
      arn: `arn:aws-us-gov:kms:us-gov-west-1:123456789012:key/${UUID}`,
    },
  ])('reads $text', ({ text, known, arn }) => {
    const result = parseKmsKey(text, known);
    if (!result.ok) throw new Error(result.problem.message);
    expect(keyArn(result.value)).toBe(arn);
  });

  test.each([
    { text: '', code: 'empty', says: 'ARN' },
    {
      text: 'alias/my-key',
      code: 'alias',
      says: 'aws kms describe-key --key-id alias/my-key --query KeyMetadata.Arn',
    },
    { text: 'alias/aws/s3', code: 'alias', says: 'An alias matches no KMS action' },
    {
      text: 'arn:aws:kms:us-east-1:123456789012:alias/my-key',
      code: 'alias',
      says: '--key-id arn:aws:kms:us-east-1:123456789012:alias/my-key ',
    },
    { text: 'alias/x; rm -rf ~', code: 'alias', says: '--key-id alias/NAME ' },
    { text: `${PREFIX}/*`, code: 'wildcard', says: 'by its own ARN' },
    { text: `arn:aws:kms:*:123456789012:key/${UUID}`, code: 'wildcard', says: 'by its own ARN' },
    { text: `arn:aws:kms::123456789012:key/${UUID}`, code: 'bad-region', says: 'us-east-1' },
    { text: `arn:aws:kms:us-east-1::key/${UUID}`, code: 'bad-account', says: '12 digits' },
    { text: `arn:aws:kms:cn-north-1:123456789012:key/${UUID}`, code: 'region-mismatch', says: 'aws-cn' },
    { text: `${PREFIX}/`, code: 'bad-key-id', says: 'letters, digits and hyphens' },
    { text: `${PREFIX}/a b`, code: 'bad-key-id', says: 'letters, digits and hyphens' },
    { text: 'arn:aws:s3:::acme-ml', code: 'not-a-key', says: 'not of a KMS key' },
    { text: 'my-key', code: 'not-a-key', says: 'arn:aws:kms:REGION:ACCOUNT:key/ID' },
    { text: `${UUID}\u202E`, code: 'invisible-character', says: 'U+202E' },
  ])('refuses “$text”: $says', ({ text, code, says }) => {
    const result = parseKmsKey(text, KNOWN);
    expect(result).toMatchObject({ ok: false, problem: { code } });
    expect(result.ok ? '' : result.problem.message).toContain(says);
  });

  test.each([NOT_KNOWN, { ...KNOWN, region: '' }, { ...KNOWN, accountId: '' }])(
    'refuses a bare id where only %o is known',
    (known) => {
      const result = parseKmsKey(UUID, known);
      expect(result).toMatchObject({ ok: false, problem: { code: 'unknown-account' } });
      expect(result.ok ? '' : result.problem.message).toContain('step Trust');
    },
  );
});

describe('isUsualKeyId', () => {
  test.each([
    { id: UUID, usual: true },
    { id: MRK, usual: true },
    { id: 'kms-key', usual: false },
    { id: `${UUID}0`, usual: false },
    { id: 'mrk-123', usual: false },
  ])('$id: $usual', ({ id, usual }) => {
    expect(isUsualKeyId(id)).toBe(usual);
  });
});
