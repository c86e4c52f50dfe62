import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../examples';
import { emptyRoleSpec, type RoleSpec } from '../policy';
import { arbitrarySpec } from '../policy/fixtures/arbitrary-specs';
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

function withImages(images: string[]): RoleSpec {
  return { ...emptyRoleSpec(), images };
}

describe('encodeShare', () => {
  test('decodeShare gives the spec back', () => {
    fc.assert(
      fc.property(arbitrarySpec, (spec) => {
        expect(decodeShare(encodeShare(spec))).toStrictEqual({ ok: true, value: spec });
      }),
    );
  });

  test('any text in any field comes back, unpaired surrogates too', () => {
    fc.assert(
      fc.property(fc.array(anyText), anyText, (images, roleName) => {
        const spec = { ...withImages(images), account: { ...emptyRoleSpec().account, roleName } };
        expect(decodeShare(encodeShare(spec))).toStrictEqual({ ok: true, value: spec });
      }),
    );
    const halves = withImages(['\uD83D', '\uDE00', '\uDE00\uD83D', 'a\uD83Db', '\uFFFD', '\uFEFF', '\0']);
    expect(decodeShare(encodeShare(halves))).toStrictEqual({ ok: true, value: halves });
  });

  test('equal specs give the same link, whatever the order of their fields', () => {
    fc.assert(
      fc.property(arbitrarySpec, (spec) => {
        expect(encodeShare(turned(spec))).toBe(encodeShare(spec));
      }),
    );
  });

  test('holds nothing that an address cannot', () => {
    fc.assert(
      fc.property(arbitrarySpec, fc.string(), (spec, step) => {
        expect(encodeShare(spec, step)).toMatch(/^#v1\.[a-z]{1,20}\.[\w-]+$/);
      }),
    );
  });

  test('opens where it says, and at the review where it says nothing sensible', () => {
    expect(stepOfShare(encodeShare(emptyRoleSpec(), 'network'))).toBe('network');
    expect(stepOfShare(encodeShare(emptyRoleSpec()))).toBe('review');
    expect(stepOfShare(encodeShare(emptyRoleSpec(), '../x'))).toBe('review');
  });

  test.each(EXAMPLES)('$id is raw deflate that any tool reads, and names every field', ({ spec }) => {
    const body = encodeShare(spec).split('.')[2] ?? '';
    const json: unknown = JSON.parse(inflateRawSync(Buffer.from(body, 'base64url')).toString('utf8'));
    expect(json).toStrictEqual(spec);
    expect(json).toHaveProperty('kms.volumes');
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
