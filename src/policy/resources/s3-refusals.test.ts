import { describe, expect, test } from 'vitest';
import { REVISION, type Revision } from '../revision';
import { parseS3Location } from './s3-location';

function refusal(text: string, revision: Revision = REVISION) {
  const result = parseS3Location(text, 'auto', revision);
  if (result.ok) throw new Error(`read ${text} as ${JSON.stringify(result.value)}`);
  return result.problem;
}

/** The message, in part. */
const REFUSES = [
  { text: '', code: 'empty', says: 's3://my-bucket/folder/' },
  { text: ' \n\t ', code: 'empty', says: 's3://my-bucket/folder/' },
  { text: 's3://', code: 'bad-bucket-name', says: 'bucket is missing' },
  { text: 's3:///key', code: 'bad-bucket-name', says: 'bucket is missing' },
  { text: 's3://INPUT-BUCKET/PREFIX/', code: 'bad-bucket-name', says: 'while the bucket is unknown' },
  { text: 's3://ab/x', code: 'bad-bucket-name', says: 'this has 2' },
  { text: `s3://${'a'.repeat(256)}/x`, code: 'bad-bucket-name', says: 'this has 256' },
  { text: 's3://-acme/x', code: 'bad-bucket-name', says: 'begin and end' },
  { text: 's3://acme./x', code: 'bad-bucket-name', says: 'begin and end' },
  { text: 's3://acme..ml/x', code: 'bad-bucket-name', says: 'two dots' },
  { text: 's3://192.168.5.4/x', code: 'bad-bucket-name', says: 'IP address' },
  { text: 's3://xn--acme/x', code: 'bad-bucket-name', says: 'for itself' },
  { text: 's3://acme ml/x', code: 'bad-bucket-name', says: 'U+0020' },
  { text: 's3://${BUCKET}/x', code: 'bad-bucket-name', says: 'bucket names' },
  { text: 's3://acme-*/x', code: 'bad-bucket-name', says: '“*”' },
  { text: 's3://{bucket}/x', code: 'bad-bucket-name', says: '“{”' },
  { text: 's3://データ/x', code: 'bad-bucket-name', says: 'U+30C7' },
  { text: 's3://acme--use1-az4--x-s3/x', code: 'directory-bucket', says: 's3express:CreateSession' },
  {
    text: 'arn:aws:s3express:us-east-1:111122223333:bucket/a--use1-az4--x-s3',
    code: 'directory-bucket',
    says: 's3express',
  },
  { text: 's3://acme-abc-s3alias/x', code: 'access-point', says: 'access point' },
  {
    text: 'arn:aws:s3:us-east-1:111122223333:accesspoint/ap/object/x',
    code: 'access-point',
    says: 's3://bucket/key',
  },
  {
    text: 's3://arn:aws:s3:us-east-1:111122223333:accesspoint/ap/x',
    code: 'access-point',
    says: 's3://bucket/key',
  },
  {
    text: 'https://ap-111122223333.s3-accesspoint.us-east-1.amazonaws.com/x',
    code: 'access-point',
    says: 's3://bucket/key',
  },
  { text: 'arn:aws:s3:::acme-*/x', code: 'wildcard-bucket', says: 'Name one' },
  { text: 'arn:aws:s3:::*', code: 'wildcard-bucket', says: 'Name one' },
  { text: 'arn:aws:s3:::${aws:username}/x', code: 'wildcard-bucket', says: 'Name one' },
  { text: 'arn:aws:s3:us-east-1::acme-ml/x', code: 'not-s3', says: 'no region' },
  { text: 'arn:aws:ecr:us-east-1:111122223333:repository/x', code: 'not-s3', says: '“ecr”' },
  { text: 'arn:amazon:s3:::acme-ml/x', code: 'not-s3', says: 'not a complete ARN' },
  { text: 'arn:aws:s3', code: 'not-s3', says: 'not a complete ARN' },
  { text: 'arn:aws:s3:::acme-ml/${aws:username', code: 'bad-variable', says: 'not closed' },
  { text: 'arn:aws:s3:::acme-ml/${}/x', code: 'bad-variable', says: 'empty' },
  { text: 's3a://acme-ml/x', code: 'not-s3', says: 'Write s3://acme-ml/x' },
  { text: 's3n://acme-ml/x', code: 'not-s3', says: 'Write s3://acme-ml/x' },
  { text: 's3:/acme-ml/x', code: 'not-s3', says: 'write s3://acme-ml/x' },
  { text: 'acme-ml/churn/train', code: 'not-s3', says: 's3://acme-ml/churn/train' },
  { text: 'C:\\data\\train.csv', code: 'not-s3', says: 's3://bucket/key' },
  { text: '/home/me/train.csv', code: 'not-s3', says: 's3://bucket/key' },
  { text: './train.csv', code: 'not-s3', says: 's3://bucket/key' },
  { text: 'file:///home/me', code: 'not-s3', says: 's3://bucket/key' },
  { text: 'gs://acme-ml/x', code: 'not-s3', says: 's3://bucket/key' },
  { text: 'train', code: 'not-s3', says: 's3://bucket/key' },
  { text: `s3://acme-ml/${'a'.repeat(1_025)}`, code: 'key-too-long', says: 'this has 1025' },
  { text: `s3://acme-ml/${'é'.repeat(513)}`, code: 'key-too-long', says: 'this has 1026' },
  { text: 's3://acme-ml/raw/データ/x.csv', code: 'unwritable-key', says: 'U+30C7' },
  { text: 's3://acme-ml/raw/データ/x.csv', code: 'unwritable-key', says: 's3://acme-ml/raw/' },
  { text: 's3://acme-ml/🎉.csv', code: 'unwritable-key', says: 'U+1F389' },
  { text: 's3://acme-ml/a\u0000b', code: 'invisible-character', says: 'U+0000' },
  { text: 's3://acme-ml/a\nb', code: 'invisible-character', says: 'U+000A' },
  { text: 's3://acme-ml/\u202Egnp.exe', code: 'invisible-character', says: 'U+202E) at position 14' },
  { text: 's3://acme\u200B-ml/x', code: 'invisible-character', says: 'U+200B' },
  { text: 's3://acme-ml/\uD83C', code: 'invisible-character', says: 'U+D83C' },
];

/** Names that only buckets of before March 2018 can have: refused in the first revision. */
const OLD_NAMES = [
  { bucket: 'My_Bucket', says: 'bucket names have no upper case or underscore' },
  { bucket: 'My_Bucket', says: 's3://my-bucket/x' },
  { bucket: 'my_bucket', says: 's3://my-bucket/x' },
  { bucket: 'DATA-BUCKET', says: 'upper case' },
  { bucket: '_acme', says: 'underscore' },
  { bucket: 'Acme.Data-', says: 'upper case' },
  { bucket: 'a'.repeat(64), says: 'this has 64' },
  { bucket: `A${'b'.repeat(254)}`, says: 'upper case' },
];

/** Neither a new name nor an old one, in any revision. */
const NO_NAMES = [
  'Ab',
  `A${'b'.repeat(255)}`,
  'My..Bucket',
  'My Bucket',
  'Mÿ_Bucket',
  '-My_Bucket',
  'My_Bucket.',
  'My_Bucket-s3alias',
  'My_Bucket--x-s3',
  'My_Bucket--table-s3',
  'xn--My_Bucket',
  'OUTPUT-BUCKET',
  'MODEL-BUCKET',
];

describe('parseS3Location refuses', () => {
  test.each(REFUSES)('“$text”: $says', ({ text, code, says }) => {
    const { code: found, message } = refusal(text);
    expect(found).toBe(code);
    expect(message).toContain(says);
    expect(message).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    expect(refusal(text, 1).code).toBe(code);
  });

  test.each(OLD_NAMES)('$bucket in the first revision: $says', ({ bucket, says }) => {
    expect(refusal(`s3://${bucket}/x`, 1)).toMatchObject({ code: 'bad-bucket-name' });
    expect(refusal(`s3://${bucket}/x`, 1).message).toContain(says);
    expect(parseS3Location(`s3://${bucket}/x`, 'auto')).toMatchObject({
      value: { bucket, key: 'x', isOldName: true },
    });
    expect(parseS3Location(`arn:aws:s3:::${bucket}/x`, 'auto')).toMatchObject({
      value: { bucket, isOldName: true },
    });
  });

  test.each(NO_NAMES)('%s in every revision', (bucket) => {
    for (const revision of [1, 2] as const)
      expect(parseS3Location(`s3://${bucket}/x`, 'auto', revision).ok).toBe(false);
  });

  test('no new name for an old one', () => {
    for (const bucket of ['acme-ml', 'acme.ml', '0ab', 'a'.repeat(63), 'acme-111122223333-us-west-2-an'])
      expect(parseS3Location(`s3://${bucket}/x`, 'auto')).toMatchObject({
        value: { bucket, isOldName: false },
      });
  });

  test('a very long paste with a short message', () => {
    expect(refusal('x'.repeat(1_000_000)).message.length).toBeLessThan(300);
    expect(refusal(`s3://${'X'.repeat(1_000_000)}`).message.length).toBeLessThan(300);
  });
});
