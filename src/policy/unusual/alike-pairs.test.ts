import { describe, expect, test } from 'vitest';
import { alikePairs } from './alike-pairs';
import { skeleton } from './confusables';

describe('alikePairs', () => {
  test.each([
    ['acme-ml-models', 'acme-ml-mode1s'],
    ['acme-ml-models', 'acme-ml-rnodels'],
    ['acme-ml-models', 'acme-mlmodels'],
    ['acme-ml-models', 'acme.ml.models'],
    ['acme-ml-models', 'acme-ml-model'],
    ['acme-ml-models', 'acme-ml-modles'],
    ['acme-ml-models', 'acme-ml-modals'],
    ['acme-ml-models', 'aacme-ml-models'],
    ['111122223333', '111122223334'],
    ['111122223333', '111122232333'],
    ['acme-training', 'Acme-Training'],
  ])('%s and %s', (one, other) => {
    expect(alikePairs([one, 'quite-another', other])).toStrictEqual([[one, other]]);
  });

  test.each([
    ['acme-ml-models', 'acme-ml-data'],
    ['acme-runs-1', 'acme-runs-2'],
    ['acme-runs-9', 'acme-runs-10'],
    ['acme-v1', 'acme-v2'],
    ['acme-data-a', 'acme-data-b'],
    ['acme-eu-west-1', 'acme-eu-west-2'],
    ['abc', 'abd'],
    ['acme-ml-models', 'acme-ml-models'],
    ['111122223333', '444455556666'],
  ])('not %s and %s', (one, other) => {
    expect(alikePairs([one, other])).toStrictEqual([]);
  });

  test('ten thousand names are compared without comparing each with each', () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `bucket-${index}-${'x'.repeat(40)}`);
    expect(alikePairs([...names, 'acme-ml-models', 'acme-ml-mode1s'])).toStrictEqual([
      ['acme-ml-models', 'acme-ml-mode1s'],
    ]);
  });
});

test.each([
  ['acme-ml-mode1s', 'acme-ml-models'],
  ['rnodel', 'model'],
  ['vvest', 'west'],
  ['B0B', 'bob'],
])('%s looks like %s', (one, other) => {
  expect(skeleton(one)).toBe(skeleton(other));
});
