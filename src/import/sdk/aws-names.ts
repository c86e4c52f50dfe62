import { text, type Py } from '../evaluate-python/py';
import { concatenated } from '../evaluate-python/text';

const REGION: Py = { kind: 'text', pieces: [{ name: 'region' }] };
const ACCOUNT: Py = { kind: 'text', pieces: [{ name: 'account' }] };
const PARTITION: Py = { kind: 'text', pieces: [{ name: 'partition' }] };

/** The ARN of a Lambda function of one’s own. https://docs.aws.amazon.com/service-authorization/latest/reference/list_awslambda.html */
export function functionArn(name: Py): Py {
  return concatenated(
    [text('arn:'), PARTITION, text(':lambda:'), REGION, text(':'), ACCOUNT, text(':function:'), name],
    'function',
  );
}

/** The address of a queue of one’s own. https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queue-message-identifiers.html */
export function queueUrl(name: Py): Py {
  return concatenated(
    [text('https://sqs.'), REGION, text('.amazonaws.com/'), ACCOUNT, text('/'), name],
    'queue',
  );
}
