import { hasDoubleSlash } from '../addresses/s3-location';
import type { FindingRule } from './rule';

/** To S3 `a//b` and `a/b` are different names. */
export const doubleSlash: FindingRule = ({ resolved: { s3 } }) => {
  const found = [...s3.inputs, ...s3.outputs, ...s3.checkpoints, ...s3.models].filter(({ value }) =>
    hasDoubleSlash(value.location),
  );
  return found.map(({ field }) => ({
    code: 'double-slash',
    severity: 'info',
    title: 'Double slash',
    message:
      'The // in this key is kept: to S3 it is another name than with one slash. Check that it is meant.',
    field,
  }));
};
