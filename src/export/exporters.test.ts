import { expect, test } from 'vitest';
import { EXPORTERS, FORMAT_IDS } from './index';

test('each format has an id and a file of its own', () => {
  expect(new Set(FORMAT_IDS).size).toBe(EXPORTERS.length);
  expect(new Set(EXPORTERS.map(({ filename }) => filename)).size).toBe(EXPORTERS.length);
});
