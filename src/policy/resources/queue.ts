import { withoutWrapping } from './pasted-text';
import { placeOf, readArnResource, writeArnResource, type ArnResource, type ArnShape } from './arn-resource';
import { isRegionName, partitionOfRegion } from './region';
import type { ResourceKind } from './resource-kind';

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html */
const SHAPE: ArnShape = {
  service: 'sqs',
  before: '',
  name: /^[\w-]{1,80}(?:\.fifo)?$/,
  one: 'SQS queue',
  example: 'arn:aws:sqs:eu-west-1:123456789012:my-queue',
};

/** The address that requests name a queue by. https://docs.aws.amazon.com/general/latest/gr/sqs-service.html */
const QUEUE_URL = /^https:\/\/sqs(?:-fips)?\.([^./]+)\.[^/]+\/([^/]+)\/([^/]+)$/;

/** A queue of Amazon SQS: its URL, its ARN or its name. */
export const QUEUE: ResourceKind<ArnResource, 'self'> = {
  read: ({ text }, context) => {
    const [, region, account, name] = QUEUE_URL.exec(withoutWrapping(text)) ?? [];
    const partition = isRegionName(region ?? '') ? partitionOfRegion(region ?? '') : context.partition;
    const arn = `arn:${partition}:sqs:${region ?? ''}:${account ?? ''}:${name ?? ''}`;
    return readArnResource(name === undefined ? text : arn, SHAPE, context);
  },
  place: placeOf,
  arns: { self: (value) => writeArnResource(value, SHAPE) },
  example: 'https://sqs.eu-west-1.amazonaws.com/123456789012/my-queue',
};
