import { success } from '../result';
import type { S3Kind } from '../role-spec';
import type { ResourceKind } from './resource-kind';
import { bucketArn, exactArn, parseS3Location, readArn, writtenArn, type S3Location } from './s3-location';

/** A location, with the kind that the user chose, which may be `auto`. */
export interface ChosenLocation {
  readonly location: S3Location;
  readonly chosen: S3Kind;
}

/**
 * A place in Amazon S3. What is read is named by prefix or exactly, what is written below its path. An output that is
 * called an object is read literally only where the guide’s own text is wanted.
 */
export const S3: ResourceKind<ChosenLocation, 'objects' | 'bucket' | 'folder-bucket'> = {
  read: ({ text, kind = 'auto' }, context) => {
    const location = parseS3Location(text, kind, context.revision);
    return location.ok ? success({ location: location.value, chosen: kind }) : location;
  },
  place: ({ location }) => ({ partition: location.partition, region: '', account: '' }),
  arns: {
    objects: ({ location, chosen }, slot, { context: { partition }, printedExactly }) => {
      if (slot.writes !== true) return readArn(location, partition);
      if (printedExactly && slot.printedExactly === true && (chosen === 'object' || chosen === 'manifest'))
        return exactArn(location, partition);
      return writtenArn(location, partition);
    },
    bucket: ({ location }, _slot, { context }) => bucketArn(location, context.partition),
    'folder-bucket': ({ location }, _slot, { context }) =>
      location.kind === 'object' ? null : bucketArn(location, context.partition),
  },
  example: 's3://my-bucket/folder/',
  inBroad: true,
};
