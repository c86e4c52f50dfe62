import { isUsualKeyId } from '../resources/kms-key';
import { readingsOf } from '../resolve-spec';
import { isMarked } from '../unknown-parts';
import type { FindingRule } from './rule-input';

/** KMS makes ids of two shapes only; another one is most likely a sample or a slip. */
export const unusualKeyId: FindingRule = ({ resolved }) =>
  readingsOf(resolved, 'key')
    .filter(({ value }) => !isUsualKeyId(value.id) && !isMarked(value.id))
    .map(({ field, value }) => ({
      code: 'unusual-key-id',
      severity: 'warning',
      title: 'Unusual key id',
      message: `“${value.id}” is neither a UUID nor an mrk- id, the two kinds that KMS makes. Check it.`,
      field,
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id',
    }));
