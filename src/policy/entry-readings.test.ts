import { describe, expect, test } from 'vitest';
import { addressContext } from './address-context';
import { buildRolePolicies } from './build-role-policies';
import { entryReading, readEntry } from './entry-readings';
import { emptyRoleSpec, type RoleSpec } from './role-spec';
import { SLOT_IDS } from './slots/slots';

describe('entryReading', () => {
  test.each([
    { text: 's3://acme-ml/train/', unknown: [] },
    { text: 's3://<data bucket>/train/', unknown: ['data bucket'] },
    { text: 's3://<Data_Bucket>/<run>/<run>/', unknown: ['data bucket', 'run'] },
  ])('of $text names what is not known yet: $unknown', ({ text, unknown }) => {
    const spec: RoleSpec = { ...emptyRoleSpec(), entries: { 's3.inputs': [{ text }] } };
    const reading = entryReading(buildRolePolicies(spec).resolved, 's3.inputs', 0);
    expect(reading).toMatchObject({ state: 'valid', unknown });
  });

  test.each(SLOT_IDS)('says of an entry of %s what it says of it alone', (slot) => {
    for (const text of ['', 's3://acme-ml/x/', 'nonsense ?', 'arn:aws:iam::123456789012:role/x']) {
      const spec: RoleSpec = { ...emptyRoleSpec(), entries: { [slot]: [{ text: ' ' }, { text }] } };
      const { resolved } = buildRolePolicies({ ...spec, level: 'least-privilege' });
      expect(entryReading(resolved, slot, 1)).toStrictEqual(readEntry(slot, { text }, addressContext(spec)));
      expect(entryReading(resolved, slot, 7)).toStrictEqual({ state: 'empty' });
    }
  });
});
