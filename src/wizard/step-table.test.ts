import { describe, expect, test } from 'vitest';
import { LIST_SLOTS } from '../policy';
import { STEPS, stepOfField } from './step-table';

describe('stepOfField', () => {
  test.each([
    { field: 'apis', step: 'api' },
    { field: 's3.inputs', step: 'data' },
    { field: 's3.models.12', step: 'data' },
    { field: 'images.0', step: 'data' },
    { field: 'vpc', step: 'network' },
    { field: 'kms.volumes.1', step: 'network' },
    { field: 'notebook.calls', step: 'network' },
    { field: 'account.rolePath', step: 'trust' },
    { field: 'amendments', step: 'review' },
    { field: '__proto__', step: 'review' },
    { field: '', step: 'review' },
  ] as const)('$field is shown in step $step', ({ field, step }) => {
    expect(stepOfField(field)).toBe(step);
  });

  test.each(LIST_SLOTS)('%s has a step that shows lists', (slot) => {
    expect(['data', 'network']).toContain(stepOfField(slot));
  });
});

test('a step has one name', () => {
  const ids = STEPS.map(({ id }) => id);
  expect(ids).toStrictEqual([...new Set(ids)]);
});
