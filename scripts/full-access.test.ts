import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FULL_ACCESS_FILE, fullAccessData } from './full-access.mjs';

test('the kept text of AmazonSageMakerFullAccess is the package’s', () => {
  expect(JSON.parse(readFileSync(FULL_ACCESS_FILE, 'utf8'))).toStrictEqual(fullAccessData());
});
