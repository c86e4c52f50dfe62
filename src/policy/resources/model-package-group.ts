import { arnOf } from '../arn';
import { placeOf, readArnResource, writeArnResource, type ArnResource, type ArnShape } from './arn-resource';
import type { ResourceKind } from './resource-kind';

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelPackageGroup.html */
const SHAPE: ArnShape = {
  service: 'sagemaker',
  before: 'model-package-group/',
  name: /^[a-zA-Z0-9](?:-*[a-zA-Z0-9]){0,62}$/,
  one: 'model package group',
  example: 'arn:aws:sagemaker:eu-west-1:123456789012:model-package-group/my-group',
};

/** A group of the model registry: its name or its ARN. */
export const MODEL_PACKAGE_GROUP: ResourceKind<ArnResource, 'self' | 'packages'> = {
  read: ({ text }, context) => readArnResource(text, SHAPE, context),
  place: placeOf,
  arns: {
    self: (value) => writeArnResource(value, SHAPE),
    packages: ({ partition, region, account, name }) =>
      arnOf({ partition, service: 'sagemaker', region, account, resource: `model-package/${name}/*` }),
  },
  example: 'my-group',
};
