import { describe, expect, test } from 'vitest';
import type { PolicyDocument } from '../policy';
import { namedLines } from './named-lines';

const DOCUMENT: PolicyDocument = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: ['s3:ListBucket'], Resource: ['arn:aws:s3:::acme', 'arn:aws:s3:::raw'] },
    { Effect: 'Allow', Action: ['s3:GetObject', 'sagemaker:*'], Resource: ['arn:aws:s3:::acme'] },
    { Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['*'] },
  ],
};

const TEXT = `
# s3:PutObject is not granted
  actions   = ["s3:ListBucket"]
  resources = [
    "arn:aws:s3:::acme",
    "arn:aws:s3:::raw",
  ]
- s3:GetObject
- 'sagemaker:*'
- arn:aws:s3:::acme
    new PolicyStatement({ actions: ['s3:GetObject'] })
  version: 2012-10-17
`;

describe('namedLines', () => {
  test('names what stands on a line, and the statement in which it stands', () => {
    const named = namedLines(TEXT, DOCUMENT).map(({ statement, action, resource }) =>
      statement === null ? null : `${statement} ${action ?? resource}`,
    );
    expect(named).toStrictEqual([
      null,
      null,
      '0 s3:ListBucket',
      null,
      '0 arn:aws:s3:::acme',
      '0 arn:aws:s3:::raw',
      null,
      '1 s3:GetObject',
      '1 sagemaker:*',
      '1 arn:aws:s3:::acme',
      '2 s3:GetObject',
      null,
    ]);
  });

  test('names nothing more often than it is granted', () => {
    const lines = namedLines('s3:ListBucket\ns3:ListBucket\n', DOCUMENT);
    expect(lines.map(({ statement }) => statement)).toStrictEqual([0, null]);
  });
});
