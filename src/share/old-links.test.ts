import { describe, expect, test } from 'vitest';
import { LINKS_V1 } from './fixtures/links-v1';
import { decodeShare, encodeShare, stepOfShare } from './index';

describe('links that were made by version 1', () => {
  test.each(LINKS_V1)('$name opens as it was made', ({ link, step, spec }) => {
    expect(decodeShare(link)).toStrictEqual({ ok: true, value: spec });
    expect(stepOfShare(link)).toBe(step);
  });

  test.each(LINKS_V1)('$name survives being shared again', ({ link, step, spec }) => {
    expect(decodeShare(encodeShare(spec, step))).toStrictEqual(decodeShare(link));
  });

  test.each(LINKS_V1)('$name, cut anywhere, says so', ({ link }) => {
    for (let length = 0; length < link.length; length++) {
      const read = decodeShare(link.slice(0, length));
      const code = read.ok ? 'opened' : read.problem.code;
      expect({ length, code }).toStrictEqual({ length, code: length < 4 ? 'not-a-link' : 'damaged' });
    }
  });
});
