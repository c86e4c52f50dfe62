import { actionsOfCall } from './actions-of-call';
import { ON_OBJECTS, WITHOUT_RESOURCE } from './call-rows';
import { RESOURCE_RULES, type ResourceRule } from './resource-rules';

/** An action that a call needs, and on what. */
export interface CallAccess {
  readonly action: string;
  /**
   * An ARN, with `<partition>`, `<region>` and `<account>` where the call does not say them; `*` where the action
   * takes no resource; null where the call does not name it.
   */
  readonly resource: string | null;
}

type Arguments = ReadonlyMap<string, string>;

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queue-message-identifiers.html */
const QUEUE_URL = /^https?:\/\/([^/]+)\/(\d{12})\/([\w-]+(?:\.fifo)?)$/;
const QUEUE_HOST = /^sqs\.([a-z0-9-]+)\./;

/** `name`, `name:qualifier` or `account:function:name`. https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html */
const FUNCTION = /^(?:(\d{12}):function:)?([^:]+)(?::([^:]+))?$/;

/**
 * What a call of boto3 needs: its actions, and the resource of each as far as its arguments name it. Arguments are texts
 * by the client's names; parts that are not known may stand in them as `<name>`. A source to copy from is
 * `CopySource`, `bucket/key`.
 * Null for a call that is not known.
 *
 * @example
 * accessOfCall('s3', 'head_object', new Map([['Bucket', 'acme'], ['Key', 'a.csv']]))
 * // [{ action: 's3:GetObject', resource: 'arn:<partition>:s3:::acme/a.csv' }]
 */
export function accessOfCall(
  service: string,
  method: string,
  given: Arguments,
): readonly CallAccess[] | null {
  const actions = actionsOfCall(service, method);
  if (!actions) return null;
  return actions.map((action) => ({ action, resource: resourceOf(action, given) }));
}

function resourceOf(action: string, given: Arguments): string | null {
  if (WITHOUT_RESOURCE.has(action)) return '*';
  const service = action.slice(0, action.indexOf(':'));
  const read = READERS.get(service)?.(action, given);
  if (typeof read === 'string') return read;
  const rules = RESOURCE_RULES.filter(
    ({ actions }) => actions.includes(action) || actions.includes(`${service}:*`),
  );
  const rule = rules.find(({ argument }) => given.has(argument));
  return rule ? named(rule, given.get(rule.argument) ?? '') : null;
}

/** Services whose arguments take more than a row to read. */
const READERS: ReadonlyMap<string, (action: string, given: Arguments) => string | null> = new Map([
  ['dynamodb', index],
  ['lambda', lambdaFunction],
  ['s3', bucketOrObject],
  ['sqs', queue],
]);

function named({ actions, arn, shape }: ResourceRule, value: string): string | null {
  if (value === '') return null;
  if (value.startsWith('arn:')) return isWhole(value) ? value : null;
  if (arn === undefined || (shape && !shape.test(value))) return null;
  const text = actions[0]?.startsWith('sagemaker:') ? value.toLowerCase() : value;
  // A name that is a path may begin with the slash that the ARN has already.
  return arn.replace('{}', () => (arn.endsWith('/{}') ? text.replace(/^\//, '') : text));
}

/** Aliases and inference profiles stand for something else, which an ARN of theirs does not name. */
function isWhole(arn: string): boolean {
  return !/:alias\/|:(?:application-)?inference-profile\//.test(arn);
}

function bucketOrObject(action: string, given: Arguments): string | null {
  const from = given.get('CopySource')?.split('?', 1)[0];
  if (from !== undefined && action === 's3:GetObject') {
    return from.includes('/') && !from.startsWith('arn:') ? `arn:<partition>:s3:::${from}` : null;
  }
  const bucket = given.get('Bucket') ?? '';
  if (bucket === '' || bucket.includes(':')) return null;
  const onObjects = ON_OBJECTS.has(action);
  return `arn:<partition>:s3:::${bucket}${onObjects ? `/${given.get('Key') ?? '*'}` : ''}`;
}

function queue(_action: string, given: Arguments): string | null {
  const [, host = '', account = '', name] = QUEUE_URL.exec(given.get('QueueUrl') ?? '') ?? [];
  if (name === undefined) return null;
  const region = QUEUE_HOST.exec(host)?.[1] ?? '<region>';
  return `arn:<partition>:sqs:${region}:${account}:${name}`;
}

function lambdaFunction(_action: string, given: Arguments): string | null {
  const value = given.get('FunctionName') ?? '';
  if (value.startsWith('arn:')) return value;
  const [, account = '<account>', name, qualifier = given.get('Qualifier')] = FUNCTION.exec(value) ?? [];
  if (name === undefined) return null;
  const version = qualifier === undefined ? '' : `:${qualifier}`;
  return `arn:<partition>:lambda:<region>:${account}:function:${name}${version}`;
}

/** A query of an index is on the index alone. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html */
function index(action: string, given: Arguments): string | null {
  const [table = '', name = ''] = [given.get('TableName'), given.get('IndexName')];
  const reads = action === 'dynamodb:Query' || action === 'dynamodb:Scan';
  if (!reads || table === '' || name === '') return null;
  const whole = table.startsWith('arn:')
    ? table
    : `arn:<partition>:dynamodb:<region>:<account>:table/${table}`;
  return `${whole}/index/${name}`;
}
