import { placeOf, readArnResource, writeArnResource, type ArnResource, type ArnShape } from './arn-resource';
import type { ResourceKind } from './resource-kind';

/** https://docs.aws.amazon.com/lambda/latest/api/API_FunctionConfiguration.html */
const SHAPE: ArnShape = {
  service: 'lambda',
  before: 'function:',
  name: /^[\w-]{1,64}(?::(?:\$LATEST|[\w-]{1,128}))?$/,
  one: 'Lambda function',
  example: 'arn:aws:lambda:eu-west-1:123456789012:function:my-function',
};

/** A Lambda function: its ARN, with or without a version or alias, or its name. */
export const LAMBDA: ResourceKind<ArnResource, 'self'> = {
  read: ({ text }, context) => readArnResource(text, SHAPE, context),
  place: placeOf,
  arns: { self: (value) => writeArnResource(value, SHAPE) },
  example: SHAPE.example,
};
