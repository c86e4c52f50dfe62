/** An argument of a call that names the resource of its action. */
export interface ResourceRule {
  /** `service:Action`, or `service:*` for all of a service's actions that take the argument. */
  readonly actions: readonly string[];
  readonly argument: string;
  /** The ARN, with `{}` for the argument; absent where the argument is an ARN already. */
  readonly arn?: string;
  /** What the argument looks like where the rule holds. */
  readonly shape?: RegExp;
}

/** The rest of an ARN after its service: in the region and the account of the call. */
function own(service: string, resource: string): string {
  return `arn:<partition>:${service}:<region>:<account>:${resource}`;
}

/** In SageMaker's ARNs, names are in small letters. */
function sageMaker(argument: string, resource: string, actions: readonly string[]): ResourceRule {
  return {
    actions: actions.map((name) => `sagemaker:${name}`),
    argument,
    arn: own('sagemaker', `${resource}/{}`),
  };
}

/**
 * Which argument of a call names the resource of its action, by action; the first row that fits holds. The ARNs are
 * those of the Service Authorization Reference.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export const RESOURCE_RULES: readonly ResourceRule[] = [
  { actions: ['athena:*'], argument: 'WorkGroup', arn: own('athena', 'workgroup/{}') },
  {
    // Not inference profiles, which begin with a region or a place: those need the models behind them as well.
    actions: ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'],
    argument: 'modelId',
    arn: 'arn:<partition>:bedrock:<region>::foundation-model/{}',
    shape: /^(?!(?:us|us-gov|eu|apac|au|ca|jp|global)\.)[a-z0-9-]+\.[a-z0-9.:-]+$/,
  },
  { actions: ['dynamodb:*'], argument: 'TableName', arn: own('dynamodb', 'table/{}') },
  { actions: ['ecr:*'], argument: 'repositoryName', arn: own('ecr', 'repository/{}') },
  { actions: ['firehose:*'], argument: 'DeliveryStreamName', arn: own('firehose', 'deliverystream/{}') },
  {
    actions: ['glue:StartJobRun', 'glue:GetJobRun', 'glue:GetJobRuns', 'glue:GetJob', 'glue:BatchStopJobRun'],
    argument: 'JobName',
    arn: own('glue', 'job/{}'),
  },
  {
    actions: ['glue:StartCrawler', 'glue:StopCrawler', 'glue:GetCrawler'],
    argument: 'Name',
    arn: own('glue', 'crawler/{}'),
  },
  { actions: ['kinesis:*'], argument: 'StreamARN' },
  { actions: ['kinesis:*'], argument: 'StreamName', arn: own('kinesis', 'stream/{}') },
  {
    // Not aliases: a policy names the key behind one. https://docs.aws.amazon.com/kms/latest/developerguide/alias-authorization.html
    actions: ['kms:*'],
    argument: 'KeyId',
    arn: own('kms', 'key/{}'),
    shape: /^(?:[0-9a-f-]{36}|mrk-[0-9a-f]{32}|<[^>]*>)$/,
  },
  {
    actions: ['logs:CreateLogStream', 'logs:PutLogEvents', 'logs:GetLogEvents', 'logs:DeleteLogStream'],
    argument: 'logGroupName',
    arn: own('logs', 'log-group:{}:log-stream:*'),
  },
  {
    // https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html
    actions: ['logs:*'],
    argument: 'logGroupName',
    arn: own('logs', 'log-group:{}:*'),
  },
  { actions: ['rds-data:*'], argument: 'resourceArn' },
  {
    actions: ['redshift-data:ExecuteStatement', 'redshift-data:BatchExecuteStatement'],
    argument: 'ClusterIdentifier',
    arn: own('redshift', 'cluster:{}'),
  },
  sageMaker('EndpointName', 'endpoint', [
    'InvokeEndpoint',
    'InvokeEndpointAsync',
    'InvokeEndpointWithResponseStream',
    'DescribeEndpoint',
    'DeleteEndpoint',
  ]),
  sageMaker('FeatureGroupName', 'feature-group', [
    'PutRecord',
    'GetRecord',
    'DeleteRecord',
    'DescribeFeatureGroup',
  ]),
  sageMaker('ModelName', 'model', ['DescribeModel', 'DeleteModel']),
  sageMaker('ModelPackageGroupName', 'model-package-group', ['DescribeModelPackageGroup']),
  sageMaker('PipelineName', 'pipeline', ['StartPipelineExecution', 'DescribePipeline']),
  sageMaker('ProcessingJobName', 'processing-job', ['DescribeProcessingJob', 'StopProcessingJob']),
  sageMaker('TrainingJobName', 'training-job', ['DescribeTrainingJob', 'StopTrainingJob']),
  sageMaker('TransformJobName', 'transform-job', ['DescribeTransformJob', 'StopTransformJob']),
  {
    // Secrets Manager adds a hyphen and six characters. https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples.html
    actions: ['secretsmanager:*'],
    argument: 'SecretId',
    arn: own('secretsmanager', 'secret:{}-??????'),
  },
  {
    actions: ['secretsmanager:CreateSecret'],
    argument: 'Name',
    arn: own('secretsmanager', 'secret:{}-??????'),
  },
  { actions: ['sns:Publish'], argument: 'TargetArn' },
  { actions: ['sns:*'], argument: 'TopicArn' },
  { actions: ['sns:CreateTopic'], argument: 'Name', arn: own('sns', '{}') },
  { actions: ['sqs:CreateQueue', 'sqs:GetQueueUrl'], argument: 'QueueName', arn: own('sqs', '{}') },
  {
    actions: ['ssm:GetParameter', 'ssm:PutParameter', 'ssm:DeleteParameter', 'ssm:GetParameterHistory'],
    argument: 'Name',
    arn: own('ssm', 'parameter/{}'),
  },
  { actions: ['states:StartExecution', 'states:StartSyncExecution'], argument: 'stateMachineArn' },
  { actions: ['states:DescribeExecution', 'states:StopExecution'], argument: 'executionArn' },
  { actions: ['sts:AssumeRole'], argument: 'RoleArn' },
];

/**
 * The arguments that boto3’s transfers to and from Amazon S3 take by position; all other methods take names only.
 * https://docs.aws.amazon.com/boto3/latest/reference/services/s3.html
 */
export const POSITIONAL: ReadonlyMap<string, readonly string[]> = new Map([
  ['upload_file', ['Filename', 'Bucket', 'Key']],
  ['upload_fileobj', ['Fileobj', 'Bucket', 'Key']],
  ['download_file', ['Bucket', 'Key', 'Filename']],
  ['download_fileobj', ['Bucket', 'Key', 'Fileobj']],
  ['copy', ['CopySource', 'Bucket', 'Key']],
]);

/**
 * What the classes of boto3’s resources are made with, by the arguments of the client that they stand for. Where a class
 * has one, its methods do not take it: `bucket.upload_file(Filename, Key)`.
 * https://docs.aws.amazon.com/boto3/latest/guide/resources.html
 */
export const IDENTIFIERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Bucket', ['Bucket']],
  ['Object', ['Bucket', 'Key']],
  ['ObjectSummary', ['Bucket', 'Key']],
  ['Queue', ['QueueUrl']],
  ['Table', ['TableName']],
  ['Topic', ['TopicArn']],
]);
