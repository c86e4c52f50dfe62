import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBase64Url, writeBase64Url } from './base64url';

describe('base64url', () => {
  test('is what everybody else writes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text = writeBase64Url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(readBase64Url(text)).toStrictEqual(bytes);
      }),
    );
  });

  test('a text is read only if it is the one that its bytes are written as', () => {
    fc.assert(
      fc.property(fc.base64String({ maxLength: 40 }), fc.string({ maxLength: 12 }), (base64, any) => {
        for (const text of [base64, any]) {
          const bytes = readBase64Url(text);
          expect(bytes === null ? null : writeBase64Url(bytes)).toBe(bytes === null ? null : text);
        }
      }),
    );
  });

  test.each([
    { text: 'A', why: 'six bits are no byte' },
    { text: 'AAAAA', why: 'one sign too many' },
    { text: 'AB', why: 'a bit left over' },
    { text: 'AAB', why: 'a bit left over' },
    { text: 'AA==', why: 'padding' },
    { text: 'A+/A', why: 'the other alphabet' },
    { text: 'AA A', why: 'a space' },
    { text: 'ＡＡ', why: 'letters that only look right' },
  ])('refuses “$text”: $why', ({ text }) => {
    expect(readBase64Url(text)).toBeNull();
  });
});
