import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyRoleSpec } from '../policy';
import { arbitraryShared } from './fixtures/arbitrary-shared';
import { LINKS_V1, LINKS_V2, LINKS_V3 } from './fixtures/frozen-rows';
import { readBack } from './fixtures/read-back';
import { decodeShare, readDraft, writeDraft } from './index';

const REFUSED = [
  { text: '', code: 'damaged' },
  { text: 'null', code: 'damaged' },
  { text: '[]', code: 'damaged' },
  { text: '"draft"', code: 'damaged' },
  { text: '{"version":1}', code: 'damaged' },
  { text: '{"spec":{"version":1}}', code: 'damaged' },
  { text: '{"version":1,"spec":{"version":1,"vpc":0}}', code: 'damaged' },
  { text: '{"version":"1","spec":{"version":1}}', code: 'damaged' },
  { text: '{"version":0,"spec":{"version":1}}', code: 'damaged' },
  { text: '{"version":1.5,"spec":{"version":1}}', code: 'damaged' },
  { text: '{"version":"toString","spec":{"version":1}}', code: 'damaged' },
  { text: '{"version":3,"step":"api","spec":null}', code: 'damaged' },
  { text: '{"version":3,"step":"api","spec":{"revision":1.5}}', code: 'damaged' },
  { text: '{"version":3,"step":"api","spec":{"entries":{"images":[7]}}}', code: 'damaged' },
  { text: '{"version":3,"step":"api","spec":{"entries":{"later":["x"]}}}', code: 'newer-version' },
  { text: '{"version":3,"step":"api","spec":{"revision":3}}', code: 'newer-version' },
  { text: '{"version":4,"step":"api","spec":null}', code: 'newer-version' },
  { text: '{"version":1e300,"spec":{}}', code: 'newer-version' },
];

describe('drafts', () => {
  test('read back what was written', () => {
    fc.assert(
      fc.property(arbitraryShared, (spec) => {
        expect(readDraft(writeDraft(spec, 'data'))).toStrictEqual({
          ok: true,
          value: { spec: readBack(spec), step: 'data' },
        });
      }),
    );
  });

  test.each([
    ...LINKS_V1.map((row) => ({ ...row, version: 1 })),
    ...LINKS_V2.map((row) => ({ ...row, version: 2 })),
    ...LINKS_V3.map((row) => ({ ...row, version: 3 })),
  ])('of version $version open like a link: $name', ({ version, link, step, written }) => {
    const read = decodeShare(link);
    expect(read.ok).toBe(true);
    expect(readDraft(JSON.stringify({ version, step, spec: written }))).toStrictEqual({
      ok: true,
      value: { spec: read.ok ? read.value : null, step },
    });
  });

  test.each(REFUSED)('refuse $text', ({ text, code }) => {
    const read = readDraft(text);
    expect(read.ok ? 'opened' : read.problem.code).toBe(code);
    expect(read.ok ? '' : read.problem.message).toContain('The draft in this browser');
  });

  test.each(['', 'Data', 'a b', 'a'.repeat(21)])('name no step where it is “%s”', (step) => {
    expect(readDraft(writeDraft(emptyRoleSpec(), step))).toMatchObject({ ok: true, value: { step: null } });
  });
});
