import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitrarySpec } from '../../policy/fixtures/arbitrary-specs';
import { LINKS_V1 } from '../fixtures/links-v1';
import { readV1, writeV1 } from './v1';
import { NEWEST, READERS } from './versions';

const EMPTY = LINKS_V1.find(({ name }) => name === 'an empty form')?.spec;

describe('version 1', () => {
  test('reads what it writes', () => {
    fc.assert(
      fc.property(arbitrarySpec, (spec) => {
        expect(readV1(JSON.parse(JSON.stringify(writeV1(spec))))).toStrictEqual({ ok: true, value: spec });
      }),
    );
  });

  test('writes every field of an empty spec', () => {
    expect(EMPTY === undefined ? null : JSON.stringify(writeV1(EMPTY))).toBe(JSON.stringify(EMPTY));
  });

  test.each([
    { version: 1 },
    { version: 1, account: {}, s3: {}, kms: {}, notebook: {} },
    { version: 1, account: { region: '' }, s3: { models: [] } },
  ])('reads %j as an empty form, whatever the page opens with by then', (value) => {
    expect(readV1(value)).toStrictEqual({ ok: true, value: EMPTY });
  });

  test('knows nothing of what later versions added', () => {
    const later = { version: 1, role: { description: 'x' }, foreignBuckets: ['acme-raw'] };
    expect(readV1(later)).toStrictEqual({ ok: true, value: EMPTY });
  });

  test('does not add to a spec what it may lack', () => {
    const read = readV1({ version: 1 });
    expect(read.ok && 'without' in read.value).toBe(false);
    expect(read.ok && 'repositories' in read.value.notebook).toBe(false);
  });
});

describe('the versions', () => {
  test('are all read, from the first to the one that is written', () => {
    const numbers = Object.keys(READERS).map(Number);
    expect(numbers).toStrictEqual(Array.from({ length: NEWEST }, (_, index) => index + 1));
  });
});
