import { describe, expect, test } from 'vitest';
import { API_NAMES, SLOT_IDS, slotsOf, type ApiName } from '../../../policy';
import { captionsOf, isRareSlot, slotTitle } from './captions';

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

describe('captionsOf', () => {
  test('come in the order of the operations, whatever the order of choosing', () => {
    const apis: readonly ApiName[] = ['CreateTrainingJob', 'CreateProcessingJob'];
    const captions = captionsOf('images', apis);
    expect(captions.map(({ api }) => api)).toStrictEqual(['CreateProcessingJob', 'CreateTrainingJob']);
    expect(captionsOf('images', apis.toReversed())).toStrictEqual(captions);
  });

  test.each(API_NAMES)('say once what each list of %s is', (api) => {
    for (const slot of slotsOf([api])) {
      const captions = captionsOf(slot, [api]);
      expect({ slot, count: captions.length }).toStrictEqual({ slot, count: 1 });
      expect(captions[0]?.words).not.toBe('');
    }
  });
});

describe('isRareSlot', () => {
  test('is rare only while it is for every operation that has it', () => {
    const capturing: readonly ApiName[] = ['CreateTransformJob', 'CreateEndpointConfig'];
    expect(isRareSlot('s3.capture', ['CreateTransformJob'])).toBe(true);
    expect(isRareSlot('s3.capture', capturing)).toBe(false);
    expect(isRareSlot('s3.inputs', API_NAMES)).toBe(false);
  });
});

test.each(SLOT_IDS)('%s has a card for some operation', (slot) => {
  const titles = API_NAMES.filter((api) => slotsOf([api]).includes(slot)).map((api) =>
    slotTitle(slot, [api]),
  );
  expect(titles.length).toBeGreaterThan(0);
});
