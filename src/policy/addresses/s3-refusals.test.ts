import { describe, expect, test } from 'vitest';
import { parseS3Location } from './s3-location';

function refusal(text: string) {
  const result = parseS3Location(text, 'auto');
  if (result.ok) throw new Error(`read ${text} as ${JSON.stringify(result.value)}`);
  return result.problem;
}

/** The message, in part. */
const REFUSES = [
  { text: '', code: 'empty', says: 's3://my-bucket/folder/' },
  { text: ' \n\t ', code: 'empty', says: 's3://my-bucket/folder/' },
  { text: 's3://', code: 'bad-bucket-name', says: 'bucket is missing' },
  { text: 's3:///key', code: 'bad-bucket-name', says: 'bucket is missing' },
  {
    text: 's3://My_Bucket/x',
    code: 'bad-bucket-name',
    says: 'bucket names have no upper case or underscore',
  },
  { text: 's3://My_Bucket/x', code: 'bad-bucket-name', says: 's3://my-bucket/x' },
  { text: 's3://INPUT-BUCKET/PREFIX/', code: 'bad-bucket-name', says: 'upper case' },
  { text: 's3://ab/x', code: 'bad-bucket-name', says: 'this has 2' },
  { text: `s3://${'a'.repeat(64)}/x`, code: 'bad-bucket-name', says: 'this has 64' },
  { text: 's3://-acme/x', code: 'bad-bucket-name', says: 'begin and end' },
  { text: 's3://acme./x', code: 'bad-bucket-name', says: 'begin and end' },
  { text: 's3://acme..ml/x', code: 'bad-bucket-name', says: 'two dots' },
  { text: 's3://192.168.5.4/x', code: 'bad-bucket-name', says: 'IP address' },
  { text: 's3://xn--acme/x', code: 'bad-bucket-name', says: 'to itself' },
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
  { text: 'arn:amazon:s3:::acme-ml/x', code: 'not-s3', says: 'no whole ARN' },
  { text: 'arn:aws:s3', code: 'not-s3', says: 'no whole ARN' },
  { text: 'arn:aws:s3:::acme-ml/${aws:username', code: 'bad-variable', says: 'not closed' },
  { text: 'arn:aws:s3:::acme-ml/${}/x', code: 'bad-variable', says: 'empty' },
  { text: 's3a://acme-ml/x', code: 'not-s3', says: 'write s3://acme-ml/x' },
  { text: 's3n://acme-ml/x', code: 'not-s3', says: 'write s3://acme-ml/x' },
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

describe('parseS3Location refuses', () => {
  test.each(REFUSES)('“$text”: $says', ({ text, code, says }) => {
    const { code: found, message } = refusal(text);
    expect(found).toBe(code);
    expect(message).toContain(says);
    expect(message).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  });

  test('a very long paste with a short message', () => {
    expect(refusal('x'.repeat(1_000_000)).message.length).toBeLessThan(300);
    expect(refusal(`s3://${'X'.repeat(1_000_000)}`).message.length).toBeLessThan(300);
  });
});
