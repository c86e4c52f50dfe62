import { expect, test } from 'vitest';
import { KIND_IDS } from './kind-ids.mjs';
import { DEFAULT_COUNT, readOptions } from './options.mjs';

test.each([
  { args: ['--seed', '42'], options: { seed: 42, count: DEFAULT_COUNT, only: KIND_IDS } },
  { args: ['--seed', '0', '--count', '20000'], options: { seed: 0, count: 20_000, only: KIND_IDS } },
  {
    args: ['--seed=7', '--only=specs,links'],
    options: { seed: 7, count: DEFAULT_COUNT, only: ['links', 'specs'] },
  },
])('$args are read', ({ args, options }) => {
  expect(readOptions(args)).toStrictEqual(options);
});

test('without a seed, one is made up', () => {
  const seeds = Array.from({ length: 5 }, () => readOptions([]).seed);
  expect(new Set(seeds).size).toBeGreaterThan(1);
  expect(seeds.every((seed) => readOptions(['--seed', String(seed)]).seed === seed)).toBe(true);
});

test.each([
  { args: ['--seed', 'x'], says: '--seed is a whole number' },
  { args: ['--seed', '4294967296'], says: '--seed is a whole number' },
  { args: ['--count', '0'], says: '--count is a whole number' },
  { args: ['--count', '1e3'], says: '--count is a whole number' },
  { args: ['--only', 'links,policies'], says: 'Nothing is called “policies”' },
  { args: ['--other'], says: '--other' },
])('$args are refused', ({ args, says }) => {
  expect(() => readOptions(args)).toThrow(says);
});
