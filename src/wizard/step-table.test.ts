import { describe, expect, test } from 'vitest';
import { SLOT_IDS, SLOTS } from '../policy';
import { STEPS, stepOfField } from './step-table';

describe('stepOfField', () => {
  test.each([
    { field: 'apis', step: 'api' },
    { field: 'calls', step: 'api' },
    { field: 'options.async', step: 'api' },
    { field: 's3.inputs', step: 'data' },
    { field: 's3.models.12', step: 'data' },
    { field: 'images.0', step: 'data' },
    { field: 'otherAccess.0.actions.1', step: 'data' },
    { field: 'vpc', step: 'network' },
    { field: 'kms.volumes.1', step: 'network' },
    { field: 'account.rolePath', step: 'trust' },
    { field: 'role.tags.0', step: 'trust' },
    { field: 'amendments', step: 'review' },
    { field: '__proto__', step: 'review' },
    { field: 'toString', step: 'review' },
    { field: '', step: 'review' },
  ] as const)('$field is shown in step $step', ({ field, step }) => {
    expect(stepOfField(field)).toBe(step);
  });

  test.each(SLOT_IDS)('%s and its entries are shown in the step of their row', (slot) => {
    expect(stepOfField(slot)).toBe(SLOTS[slot].step);
    expect(stepOfField(`${slot}.7`)).toBe(SLOTS[slot].step);
  });
});

test('a step has one name', () => {
  const ids = STEPS.map(({ id }) => id);
  expect(ids).toStrictEqual([...new Set(ids)]);
});
