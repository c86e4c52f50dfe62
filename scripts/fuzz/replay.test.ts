import { describe, expect, test } from 'vitest';
import { readFixtures } from './fixtures.mjs';
import { KIND_IDS } from './kind-ids.mjs';
import { KINDS } from './kinds';
import { search } from './search';

describe('inputs that once had a fault', () => {
  test.each(readFixtures())('$file: $fault', ({ kind, input }) => {
    expect(KINDS[kind].faultOf(input)).toBeNull();
  });
});

describe('a few inputs of each kind, the same every time', () => {
  test.each(KIND_IDS)('%s', (id) => {
    const { tried, found } = search(KINDS[id], { seed: 2026, count: 25 });
    expect(found).toStrictEqual([]);
    expect(tried).toBe(25);
  });
});
