import { placeOf, readArnResource, writeArnResource, type ArnResource, type ArnShape } from './arn-resource';
import type { ResourceKind } from './resource-kind';

/** https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html */
const SHAPE: ArnShape = {
  service: 'sns',
  before: '',
  name: /^[\w-]{1,256}$/,
  one: 'SNS topic',
  example: 'arn:aws:sns:eu-west-1:123456789012:my-topic',
};

/** A topic of Amazon SNS: its ARN or its name. */
export const TOPIC: ResourceKind<ArnResource, 'self'> = {
  read: ({ text }, context) => readArnResource(text, SHAPE, context),
  place: placeOf,
  arns: { self: (value) => writeArnResource(value, SHAPE) },
  example: SHAPE.example,
};
