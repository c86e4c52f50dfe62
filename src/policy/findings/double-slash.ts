import { hasDoubleSlash } from '../resources/s3-location';
import { readingsOf } from '../resolve-spec';
import type { FindingRule } from './rule-input';

/** To S3 `a//b` and `a/b` are different names. */
export const doubleSlash: FindingRule = ({ resolved }) =>
  readingsOf(resolved, 's3')
    .filter(({ value }) => hasDoubleSlash(value.location))
    .map(({ field }) => ({
      code: 'double-slash',
      severity: 'info',
      title: 'Double slash',
      message: 'S3 treats // and / as different keys. Is the double slash intended?',
      field,
    }));
