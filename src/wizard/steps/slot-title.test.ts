import { describe, expect, test } from 'vitest';
import { API_NAMES, slotsOf } from '../../policy';
import { slotSources, slotTitle } from './slot-title';

describe('slotTitle', () => {
  test.each([
    { apis: ['CreateTrainingJob'], title: 'Training input' },
    { apis: ['CreateTrainingJob', 'CreateHyperParameterTuningJob'], title: 'Training input' },
    { apis: ['CreateTrainingJob', 'CreateProcessingJob'], title: 'Input' },
    { apis: ['CreateTrainingJob', 'CreateModel'], title: 'Training input' },
    { apis: [], title: 'Input' },
  ] as const)('of $apis is $title', ({ apis, title }) => {
    expect(slotTitle('s3.inputs', apis)).toBe(title);
  });
});

describe.each(API_NAMES)('%s', (api) => {
  test.each(slotsOf([api]))('says what %s is', (slot) => {
    expect(slotSources(slot, [api])).toHaveLength(1);
  });
});
