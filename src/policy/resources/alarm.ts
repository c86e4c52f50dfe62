import { placeOf, readArnResource, writeArnResource, type ArnResource, type ArnShape } from './arn-resource';
import type { ResourceKind } from './resource-kind';

/** Printable, without wildcards. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html */
const SHAPE: ArnShape = {
  service: 'cloudwatch',
  before: 'alarm:',
  name: /^(?!arn:)[ -)+->@-~]{1,255}$/,
  one: 'CloudWatch alarm',
  example: 'arn:aws:cloudwatch:eu-west-1:123456789012:alarm:my-alarm',
};

/** An alarm of Amazon CloudWatch: its name or its ARN. */
export const ALARM: ResourceKind<ArnResource, 'self'> = {
  read: ({ text }, context) => readArnResource(text, SHAPE, context),
  place: placeOf,
  arns: { self: (value) => writeArnResource(value, SHAPE) },
  example: 'my-alarm',
};
