import { expect, test } from 'vitest';
import { exampleArn } from './example-arn';

test.each([
  {
    pattern: 'arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}',
    arn: 'arn:aws:dynamodb:eu-west-1:123456789012:table/TableName',
  },
  { pattern: 'arn:${Partition}:s3:::${BucketName}/${ObjectName}', arn: 'arn:aws:s3:::BucketName/ObjectName' },
  {
    pattern: 'arn:${Partition}:secretsmanager:${Region}:${Account}:secret:${SecretId}',
    arn: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:SecretId',
  },
  {
    pattern: 'arn:${Partition}:sso::${AccountId}:application/${InstanceId}/${ApplicationId}',
    arn: 'arn:aws:sso::123456789012:application/InstanceId/ApplicationId',
  },
  { pattern: 'arn:${Partition}:eks::aws:x/${Region}', arn: 'arn:aws:eks::aws:x/Region' },
  {
    pattern: 'arn:${Partition}:opsworks-cm::${Account}:backup/${ServerName}-{Date-and-Time-Stamp-of-Backup}',
    arn: 'arn:aws:opsworks-cm::123456789012:backup/ServerName-Date-and-Time-Stamp-of-Backup',
  },
  { pattern: '*', arn: '*' },
  { pattern: '', arn: '' },
  { pattern: '${', arn: '${' },
])('$pattern: $arn', ({ pattern, arn }) => {
  expect(exampleArn(pattern)).toBe(arn);
});
