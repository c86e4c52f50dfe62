import { isDeepStrictEqual } from 'node:util';
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../examples';
import { REVISION, emptyRoleSpec, withList, type RoleSpec } from '../policy';
import { arbitraryShared } from './fixtures/arbitrary-shared';
import { readBack } from './fixtures/read-back';
import { COMFORTABLE_LENGTH, LONGEST_FRAGMENT, decodeShare, encodeShare, stepOfShare } from './index';

/** An address of the usual length to put a link on. */
const PAGE = 'https://data-science.example.com/sagemaker-role-wizard/';

/** Of any UTF-16 units: halves of surrogate pairs are not always beside each other. */
const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
});

/** The same value with the fields of every object in the opposite order. */
function turned<Value>(value: Value): Value {
  const text = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toReversed())
      : part,
  );
  return JSON.parse(text);
}

function withImages(images: readonly string[]): RoleSpec {
  return withList(
    emptyRoleSpec(),
    'images',
    images.map((text) => ({ text })),
  );
}

describe('encodeShare', () => {
  test('decodeShare gives the spec back', () => {
    fc.assert(
      fc.property(arbitraryShared, (spec) => {
        expect(decodeShare(encodeShare(spec))).toStrictEqual({ ok: true, value: readBack(spec) });
        expect(decodeShare(encodeShare(readBack(spec)))).toStrictEqual({ ok: true, value: readBack(spec) });
      }),
    );
  });

  test('specs that say the same give the same link', () => {
    fc.assert(
      fc.property(arbitraryShared, (spec) => {
        expect(encodeShare(readBack(spec))).toBe(encodeShare(spec));
      }),
    );
  });

  test('a spec that differs in one field gives another link', () => {
    const field = fc.constantFrom(
      ...Object.keys(emptyRoleSpec()),
      'without',
      'role',
      'callerAccess',
      'foreignBuckets',
      'revision',
    );
    fc.assert(
      fc.property(arbitraryShared, arbitraryShared, field, (one, other, changed) => {
        const mixed = {
          ...one,
          ...Object.fromEntries(Object.entries(other).filter(([name]) => name === changed)),
        };
        const isSame = isDeepStrictEqual(readBack(mixed), readBack(one));
        expect(encodeShare(mixed) === encodeShare(one)).toBe(isSame);
      }),
      { numRuns: 500 },
    );
  });

  test('any text in any field comes back, unpaired surrogates too', () => {
    fc.assert(
      fc.property(fc.array(anyText), anyText, (images, text) => {
        const spec: RoleSpec = {
          ...withImages(images),
          account: { region: text, accountId: text, roleName: text, rolePath: text },
          otherAccess: [
            {
              actions: [text],
              resources: [text],
              conditions: [{ operator: text, key: text, values: [text] }],
              why: text,
            },
          ],
          foreignBuckets: [text],
        };
        expect(decodeShare(encodeShare(spec))).toStrictEqual({ ok: true, value: spec });
      }),
    );
    const halves = withImages(['\uD83D', '\uDE00', '\uDE00\uD83D', 'a\uD83Db', '\uFFFD', '\uFEFF', '\0']);
    expect(decodeShare(encodeShare(halves))).toStrictEqual({ ok: true, value: halves });
  });

  test('equal specs give the same link, whatever the order of their fields', () => {
    fc.assert(
      fc.property(arbitraryShared, (spec) => {
        expect(encodeShare(turned(spec))).toBe(encodeShare(spec));
      }),
    );
  });

  test('holds nothing that an address cannot', () => {
    fc.assert(
      fc.property(arbitraryShared, fc.string(), (spec, step) => {
        expect(encodeShare(spec, step)).toMatch(/^#v3\.[a-z]{1,20}\.[\w-]+$/);
      }),
    );
  });

  test('opens where it says, and at the review where it says nothing sensible', () => {
    expect(stepOfShare(encodeShare(emptyRoleSpec(), 'network'))).toBe('network');
    expect(stepOfShare(encodeShare(emptyRoleSpec()))).toBe('review');
    expect(stepOfShare(encodeShare(emptyRoleSpec(), '../x'))).toBe('review');
    expect(stepOfShare(encodeShare(emptyRoleSpec(), 'network', '2026-11-27'))).toBe('network');
  });

  test.each([
    { made: '2026-11-27', step: 'data-2026-11-27' },
    { made: '2026-02-30', step: 'data' },
    { made: '27 November', step: 'data' },
    { made: '', step: 'data' },
    { made: undefined, step: 'data' },
  ])('made on $made, it says $step', ({ made, step }) => {
    expect(encodeShare(emptyRoleSpec(), 'data', made).split('.')[1]).toBe(step);
  });

  test('pages of before dated links open one on Review, with all that it holds', () => {
    // How they read a link, word for word.
    const head = /^#?v(?<version>[1-9]\d{0,5})\.(?:(?<step>[^.]*)\.)?/i;
    const knownStep = /^[a-z]{1,20}$/;
    const link = encodeShare(withImages(['<image>']), 'data', '2026-11-27');
    const read = head.exec(link);
    expect(read?.groups?.['version']).toBe('3');
    expect(knownStep.test(read?.groups?.['step'] ?? '')).toBe(false);
    expect(link.slice(read?.[0].length)).toBe(encodeShare(withImages(['<image>'])).split('.')[2]);
  });

  test.each(EXAMPLES)('$id is raw deflate that any tool reads, and names every field', ({ spec }) => {
    const body = encodeShare(spec).split('.')[2] ?? '';
    const json: unknown = JSON.parse(inflateRawSync(Buffer.from(body, 'base64url')).toString('utf8'));
    expect(json).toMatchObject({ ...emptyRoleSpec(), ...spec, revision: REVISION, entries: {} });
    expect(json).toHaveProperty('account.rolePath');
  });

  test.each(EXAMPLES)('$id is short', ({ spec }) => {
    const address = PAGE + encodeShare(spec);
    expect(address.length).toBeLessThan(spec.apis.length > 1 ? 800 : 700);
    expect(address.length).toBeLessThan(COMFORTABLE_LENGTH);
  });

  test('a role of 1,100 entries still opens', () => {
    const spec = withImages(
      Array.from(
        { length: 1_100 },
        (_, at) => `111122223333.dkr.ecr.eu-west-1.amazonaws.com/team-${at}/churn`,
      ),
    );
    expect(encodeShare(spec).length).toBeLessThan(LONGEST_FRAGMENT);
    expect(decodeShare(encodeShare(spec))).toStrictEqual({ ok: true, value: spec });
  });
});
