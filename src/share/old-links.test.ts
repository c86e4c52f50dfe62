import { describe, expect, test } from 'vitest';
import { LINKS_V1 } from './fixtures/links-v1';
import { LINKS_V2 } from './fixtures/links-v2';
import { decodeShare, encodeShare, stepOfShare } from './index';

describe.each([
  { version: 1, links: LINKS_V1 },
  { version: 2, links: LINKS_V2 },
])('links that were made by version $version', ({ links }) => {
  test.each(links)('$name opens as it was made', ({ link, step, spec }) => {
    expect(decodeShare(link)).toStrictEqual({ ok: true, value: spec });
    expect(stepOfShare(link)).toBe(step);
  });

  test.each(links)('$name survives being shared again', ({ link, step, spec }) => {
    expect(decodeShare(encodeShare(spec, step))).toStrictEqual(decodeShare(link));
  });

  test.each(links)('$name, cut anywhere, says so', ({ link }) => {
    for (let length = 0; length < link.length; length++) {
      const read = decodeShare(link.slice(0, length));
      const code = read.ok ? 'opened' : read.problem.code;
      expect({ length, code }).toStrictEqual({ length, code: length < 4 ? 'not-a-link' : 'damaged' });
    }
  });
});
