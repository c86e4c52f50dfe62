import { describe, expect, test } from 'vitest';
import type { S3Kind } from '../role-spec';
import {
  bucketArn,
  exactArn,
  hasDoubleSlash,
  listPrefixes,
  parseS3Location,
  readArn,
  writtenArn,
  type S3Location,
} from './s3-location';

function read(text: string, kind: S3Kind = 'auto'): S3Location {
  const result = parseS3Location(text, kind);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

/** What is read and what is written, after `arn:aws:s3:::`. */
const READS = [
  { text: 's3://acme-ml', kind: 'bucket', reads: 'acme-ml/*', writes: 'acme-ml/*' },
  { text: 's3://acme-ml/', kind: 'bucket', reads: 'acme-ml/*', writes: 'acme-ml/*' },
  { text: 's3://acme-ml/train/', kind: 'folder', reads: 'acme-ml/train/*', writes: 'acme-ml/train/*' },
  { text: 's3://acme-ml/train', kind: 'folder', reads: 'acme-ml/train*', writes: 'acme-ml/train/*' },
  { text: 's3://acme-ml/a/b.csv', kind: 'object', reads: 'acme-ml/a/b.csv', writes: 'acme-ml/a/b.csv/*' },
  { text: 's3://acme-ml/m.tar.gz', kind: 'object', reads: 'acme-ml/m.tar.gz', writes: 'acme-ml/m.tar.gz/*' },
  { text: 's3://acme-ml/x.7z', kind: 'object', reads: 'acme-ml/x.7z', writes: 'acme-ml/x.7z/*' },
  {
    text: 's3://acme-ml/model-1.2',
    kind: 'folder',
    reads: 'acme-ml/model-1.2*',
    writes: 'acme-ml/model-1.2/*',
  },
  { text: 's3://acme-ml/v.x/data', kind: 'folder', reads: 'acme-ml/v.x/data*', writes: 'acme-ml/v.x/data/*' },
  { text: 's3://acme-ml/a//b/', kind: 'folder', reads: 'acme-ml/a//b/*', writes: 'acme-ml/a//b/*' },
  { text: 's3://acme-ml/what?/', kind: 'folder', reads: 'acme-ml/what${?}/*', writes: 'acme-ml/what${?}/*' },
  { text: 's3://acme-ml/#1/', kind: 'folder', reads: 'acme-ml/#1/*', writes: 'acme-ml/#1/*' },
  { text: 's3://acme-ml/a*', kind: 'folder', reads: 'acme-ml/a${*}*', writes: 'acme-ml/a${*}/*' },
  { text: 's3://acme-ml/$5/', kind: 'folder', reads: 'acme-ml/${$}5/*', writes: 'acme-ml/${$}5/*' },
  { text: 's3://acme-ml/my data/', kind: 'folder', reads: 'acme-ml/my data/*', writes: 'acme-ml/my data/*' },
  { text: 's3://acme-ml/été/', kind: 'folder', reads: 'acme-ml/été/*', writes: 'acme-ml/été/*' },
  {
    text: 's3://acme-ml/</script>',
    kind: 'folder',
    reads: 'acme-ml/</script>*',
    writes: 'acme-ml/</script>/*',
  },
  {
    text: 's3://acme-ml/${aws:username}/',
    kind: 'folder',
    reads: 'acme-ml/${$}{aws:username}/*',
    writes: 'acme-ml/${$}{aws:username}/*',
  },
  { text: 'arn:aws:s3:::acme-ml', kind: 'bucket', reads: 'acme-ml/*', writes: 'acme-ml/*' },
  { text: 'arn:aws:s3:::acme-ml/*', kind: 'bucket', reads: 'acme-ml/*', writes: 'acme-ml/*' },
  { text: 'arn:aws:s3:::acme-ml/x/*', kind: 'folder', reads: 'acme-ml/x/*', writes: 'acme-ml/x/*' },
  { text: 'arn:aws:s3:::acme-ml/x*', kind: 'folder', reads: 'acme-ml/x*', writes: 'acme-ml/x*' },
  { text: 'arn:aws:s3:::acme-ml/x/', kind: 'folder', reads: 'acme-ml/x/*', writes: 'acme-ml/x/*' },
  { text: 'arn:aws:s3:::acme-ml/*.csv', kind: 'object', reads: 'acme-ml/*.csv', writes: 'acme-ml/*.csv/*' },
  {
    text: 'arn:aws:s3:::acme-ml/${aws:username}/*',
    kind: 'folder',
    reads: 'acme-ml/${aws:username}/*',
    writes: 'acme-ml/${aws:username}/*',
  },
] as const;

describe('parseS3Location', () => {
  test.each(READS)('reads “$text” as $kind', ({ text, kind, reads, writes }) => {
    const location = read(text);
    expect(location.kind).toBe(kind);
    expect(readArn(location, 'aws')).toBe(`arn:aws:s3:::${reads}`);
    expect(writtenArn(location, 'aws')).toBe(`arn:aws:s3:::${writes}`);
    expect(bucketArn(location, 'aws')).toBe('arn:aws:s3:::acme-ml');
  });

  test.each([
    { text: '  s3://acme-ml/x/\n' },
    { text: '"s3://acme-ml/x/"' },
    { text: "'s3://acme-ml/x/'" },
    { text: '  "s3://acme-ml/x/",  ' },
    { text: 's3://acme-ml/x/,' },
    { text: 'S3://acme-ml/x/' },
    { text: '\uFEFFs3://acme-ml/x/' },
  ])('takes off what a paste brought along: $text', ({ text }) => {
    expect(read(text)).toStrictEqual(read('s3://acme-ml/x/'));
  });

  test.each([
    { text: 's3://acme-ml/it"s', key: 'it"s' },
    { text: 's3://acme-ml/a,b', key: 'a,b' },
    { text: '"s3://acme-ml/end "', key: 'end ' },
    { text: 's3://acme-ml/__proto__', key: '__proto__' },
  ])('keeps what stands inside: $text', ({ text, key }) => {
    expect(read(text).key).toBe(key);
  });

  test.each([
    { text: 's3://acme-ml/a.csv', kind: 'folder', reads: 'acme-ml/a.csv*' },
    { text: 's3://acme-ml/train', kind: 'folder', reads: 'acme-ml/train*' },
    { text: 's3://acme-ml/train', kind: 'object', reads: 'acme-ml/train' },
    { text: 's3://acme-ml/train/', kind: 'object', reads: 'acme-ml/train/' },
    { text: 's3://acme-ml', kind: 'object', reads: 'acme-ml/*' },
  ] as const)('a chosen $kind wins for $text', ({ text, kind, reads }) => {
    expect(readArn(read(text, kind), 'aws')).toBe(`arn:aws:s3:::${reads}`);
  });

  test.each([
    { text: 's3://acme-ml/x', partition: null },
    { text: 'arn:aws-cn:s3:::acme-ml/x', partition: 'aws-cn' },
    { text: 'arn:aws-us-gov:s3:::acme-ml/x', partition: 'aws-us-gov' },
    { text: 'https://acme-ml.s3.cn-north-1.amazonaws.com.cn/x', partition: 'aws-cn' },
    { text: 'https://acme-ml.s3.us-gov-west-1.amazonaws.com/x', partition: 'aws-us-gov' },
    { text: 'https://acme-ml.s3.amazonaws.com/x', partition: 'aws' },
  ])('$text names partition $partition', ({ text, partition }) => {
    expect(read(text).partition).toBe(partition);
  });

  test('writes every ARN in the partition it is given', () => {
    expect(readArn(read('s3://acme-ml/x/'), 'aws-cn')).toBe('arn:aws-cn:s3:::acme-ml/x/*');
  });
});

describe('exactArn', () => {
  test.each([
    { text: 's3://outputbucket/path', arn: 'arn:aws:s3:::outputbucket/path' },
    { text: 's3://outputbucket/path/', arn: 'arn:aws:s3:::outputbucket/path/' },
    { text: 's3://outputbucket/a*', arn: 'arn:aws:s3:::outputbucket/a${*}' },
    { text: 's3://outputbucket', arn: 'arn:aws:s3:::outputbucket/*' },
  ])('$text → $arn', ({ text, arn }) => {
    expect(exactArn(read(text), 'aws')).toBe(arn);
  });
});

describe('listPrefixes', () => {
  test.each([
    { text: 's3://acme-ml', prefixes: [] },
    { text: 's3://acme-ml/train/', prefixes: ['train/*'] },
    { text: 's3://acme-ml/train', prefixes: ['train*'] },
    { text: 's3://acme-ml/train.csv', prefixes: ['train.csv'] },
    { text: 's3://acme-ml/a*/', prefixes: ['a${*}/*'] },
    { text: 'arn:aws:s3:::acme-ml/train/*', prefixes: ['train/*'] },
  ])('$text → $prefixes', ({ text, prefixes }) => {
    expect(listPrefixes(read(text))).toStrictEqual(prefixes);
  });
});

describe('hasDoubleSlash', () => {
  test.each([
    { text: 's3://acme-ml/a/b', found: false },
    { text: 's3://acme-ml/a//b', found: true },
    { text: 's3://acme-ml//b', found: true },
    { text: 's3://acme-ml/b//', found: true },
  ])('$text: $found', ({ text, found }) => {
    expect(hasDoubleSlash(read(text))).toBe(found);
  });
});
