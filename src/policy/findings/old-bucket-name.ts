import { readingsOf } from '../resolve-spec';
import type { FindingRule } from './rule-input';

/** Capitals, underscores and long names: buckets that were made before March 2018 may have them, new ones cannot. */
export const oldBucketName: FindingRule = ({ resolved }) =>
  readingsOf(resolved, 's3')
    .filter(({ value }) => value.location.isOldName)
    .map(({ field, value: { location } }) => ({
      code: 'old-bucket-name',
      severity: 'warning',
      title: 'An old bucket?',
      message: `Only buckets made in us-east-1 before March 2018 can be called “${location.bucket}”. New names have 3 to 63 lowercase letters, digits, dots and hyphens. Check it.`,
      field,
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
    }));
