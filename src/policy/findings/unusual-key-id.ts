import { isUsualKeyId } from '../addresses/kms-key';
import type { FindingRule } from './rule';

/** KMS makes ids of two shapes only; another one is most likely a sample or a slip. */
export const unusualKeyId: FindingRule = ({ resolved: { kms } }) =>
  [...kms.inputs, ...kms.outputs, ...kms.volumes]
    .filter(({ value }) => !isUsualKeyId(value.id))
    .map(({ field, value }) => ({
      code: 'unusual-key-id',
      severity: 'warning',
      title: 'Unusual key id',
      message: `“${value.id}” is neither a UUID nor an mrk- id, the two kinds that KMS makes. Check it.`,
      field,
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id',
    }));
