import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { emptyRoleSpec } from '../policy';
import { linkHolding, linkOfBytes } from './fixtures/link-holding';
import { LONGEST_FRAGMENT, decodeShare, readDraft } from './index';
import { LARGEST_JSON } from './limits';
import { unpackText } from './packed-text';
import { writeNewest } from './versions/versions';

describe('a link that is a bomb', () => {
  /** A gigabyte of spaces is a megabyte when packed, of which a link can hold the beginning. */
  const bomb = new Uint8Array(deflateRawSync(Buffer.alloc(140_000_000, 32), { level: 9 }));

  test('fits into a link, and is refused', () => {
    expect(linkOfBytes(bomb).length).toBeLessThan(LONGEST_FRAGMENT);
    expect(decodeShare(linkOfBytes(bomb))).toMatchObject({ ok: false, problem: { code: 'too-large' } });
  });

  test('is left as soon as it has unfolded to too much', () => {
    const before = process.memoryUsage();
    const read = unpackText(bomb);
    const after = process.memoryUsage();
    expect(read.ok).toBe(false);
    expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(20 * LARGEST_JSON);
  });

  test('is not unfolded at all where it is longer than a link', () => {
    const whole = `#v3.review.${'7cEBAQAAAICQ'.repeat(100_000)}`;
    expect(decodeShare(whole)).toMatchObject({ ok: false, problem: { code: 'too-large' } });
  });

  test('a text of the largest size opens, and one byte more does not', () => {
    const json = JSON.stringify(writeNewest(emptyRoleSpec()));
    expect(decodeShare(linkHolding(json.padEnd(LARGEST_JSON)))).toMatchObject({ ok: true });
    expect(decodeShare(linkHolding(json.padEnd(LARGEST_JSON + 1)))).toMatchObject({
      ok: false,
      problem: { code: 'too-large' },
    });
  });

  test.each([1, 2, 3])('a list within a list within a list, in version %i', (version) => {
    expect(decodeShare(linkHolding('['.repeat(1_000_000), version))).toMatchObject({ ok: false });
    const nested = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
    for (const field of ['apis', 'entries', 'otherAccess', 'later', 'images']) {
      const read = decodeShare(linkHolding(`{"version":1,"${field}":${nested}}`, version));
      // What version 1 and 2 do not know they pass over.
      expect(read.ok || ['damaged', 'newer-version'].includes(read.problem.code)).toBe(true);
    }
    expect(readDraft('{"a":'.repeat(1_000_000))).toMatchObject({ ok: false });
  });

  test.each([
    `{"apis":[${'"x",'.repeat(400_000)}"x"]}`,
    `{"entries":{${Array.from({ length: 90_000 }, (_, at) => `"list ${at}":[]`).join()}}}`,
    `{"otherAccess":[{"actions":[${'"x",'.repeat(400_000)}"x"]}]}`,
    `{"otherAccess":[${'{},'.repeat(600_000)}{}]}`,
    `{"role":{"tags":[${'{},'.repeat(600_000)}{}]}}`,
  ])('a field of half a million parts: %#', (json) => {
    expect(decodeShare(linkHolding(json))).toMatchObject({ ok: false });
  });
});
