import { describe, expect, test } from 'vitest';
import { hasUnknownParts, isWholeArn, namedResource } from './named-resource';

const PRINCIPAL = 'arn:aws-cn:sts::111122223333:assumed-role/Acme/SageMaker';

const READS = [
  { text: 'arn:aws:s3:::acme/x.csv.', arn: 'arn:aws:s3:::acme/x.csv' },
  {
    text: 'arn:aws:ecr:us-east-1:xxxxxxxxxxxx:repository/x',
    arn: 'arn:aws:ecr:us-east-1:<account>:repository/x',
  },
  {
    text: 'arn:aws:ecr:us-east-1:MY_ACCOUNT:repository/x',
    arn: 'arn:aws:ecr:us-east-1:<account>:repository/x',
  },
  {
    text: 'arn:aws:ecr:us-east-1:123456789XXX:repository/x',
    arn: 'arn:aws:ecr:us-east-1:<account>:repository/x',
  },
  { text: 'arn:aws:ecr:{region}:***:repository/x', arn: 'arn:aws:ecr:<region>:<account>:repository/x' },
  { text: 'arn:aws:s3:::<data bucket>/x', arn: 'arn:aws:s3:::<data bucket>/x' },
  { text: 'arn:aws:s3:::***/train/xxxxxx.csv', arn: 'arn:aws:s3:::<bucket>/train/<key>.csv' },
  {
    text: 'arn:aws:sagemaker:us-east-1:111122223333:endpoint/{redacted}',
    arn: 'arn:aws:sagemaker:us-east-1:111122223333:endpoint/<name>',
  },
  { text: 'role basic-role', arn: 'arn:aws-cn:iam::111122223333:role/basic-role' },
  { text: 'instance profile web', arn: 'arn:aws-cn:iam::111122223333:instance-profile/web' },
  { text: 'policy arn:aws:iam::aws:policy/ReadOnlyAccess', arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' },
  {
    text: 'arn:aws:logs:us-east-1:111122223333:log-group:x:log-stream:',
    arn: 'arn:aws:logs:us-east-1:111122223333:log-group:x:log-stream:',
  },
  { text: '*', arn: '' },
  { text: '{redacted-domain-arn}', arn: '' },
  { text: 'aoss:collection/x', arn: '' },
  { text: 'role', arn: '' },
] as const;

describe('namedResource', () => {
  test.each(READS)('$text', ({ text, arn }) => {
    expect(namedResource(text, PRINCIPAL)).toBe(arn);
    // What is read once is read the same again.
    expect(namedResource(arn)).toBe(arn);
    expect(isWholeArn(arn)).toBe(arn !== '' && !hasUnknownParts(arn));
  });

  test('a role of nobody knows which account', () => {
    expect(namedResource('role x', 'arn:aws:sts::xxxx:assumed-role/A/B')).toBe(
      'arn:aws:iam::<account>:role/x',
    );
  });
});
