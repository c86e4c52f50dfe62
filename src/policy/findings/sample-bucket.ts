import { readingsOf } from '../resolve-spec';
import type { FindingRule } from './rule-input';

/** S3 keeps this beginning for the samples of AWS's own pages. */
const SAMPLE = 'amzn-s3-demo-';

/** A bucket's name copied from AWS’s documentation: nobody can own it. */
export const sampleBucket: FindingRule = ({ resolved }) =>
  readingsOf(resolved, 's3')
    .filter(({ value }) => value.location.bucket.startsWith(SAMPLE))
    .map(({ field }) => ({
      code: 'sample-bucket',
      severity: 'warning',
      title: 'Sample bucket',
      message: `Bucket names that start with ${SAMPLE} are reserved for AWS’s examples. Enter your own bucket.`,
      field,
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
    }));
