import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileText } from '../fixtures/arbitrary-roles';
import { typeScriptKey, typeScriptString, typeScriptTemplate } from './typescript';

const TEXTS = [
  { text: 'plain', source: "'plain'" },
  { text: 'say "hi"', source: `'say "hi"'` },
  { text: "it's", source: `"it's"` },
  { text: `it's "both"`, source: `'it\\'s "both"'` },
  { text: 'home/${aws:username}/*', source: "'home/${aws:username}/*'" },
  { text: 'back\\slash', source: String.raw`'back\\slash'` },
  { text: 'two\nlines\tand\ra tab', source: String.raw`'two\nlines\tand\ra tab'` },
  { text: '\u0000\u007F\u2028', source: String.raw`'\u0000\u007f\u2028'` },
] as const;

/** What JavaScript makes of an expression; `given` is what its names stand for. */
function value(source: string, given: Readonly<Record<string, string>> = {}): unknown {
  // oxlint-disable-next-line typescript/no-implied-eval -- the real reader of the language is what is asked here
  return new Function(...Object.keys(given), `'use strict'; return (${source});`)(...Object.values(given));
}

describe('typeScriptString', () => {
  test.each(TEXTS)('writes $text as $source', ({ text, source }) => {
    expect(typeScriptString(text)).toBe(source);
  });

  test('the language reads back what was written', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(value(typeScriptString(text))).toBe(text);
        expect(value(`({ ${typeScriptKey(text)}: 1 })`)).toStrictEqual({ [text]: 1 });
      }),
    );
  });
});

describe('typeScriptTemplate', () => {
  test.each([
    { parts: ['a'], source: "'a'" },
    { parts: [{ expression: 'props.a' }], source: 'props.a' },
    { parts: ['${x}`\\/', { expression: 'props.a' }, '/*'], source: '`\\${x}\\`\\\\/${props.a}/*`' },
  ])('$source', ({ parts, source }) => {
    expect(typeScriptTemplate(parts)).toBe(source);
  });

  test('the language reads back what was written', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (before, after) => {
        const source = typeScriptTemplate([before, { expression: 'given' }, after]);
        expect(value(source, { given: '${x}' })).toBe(`${before}\${x}${after}`);
      }),
    );
  });
});
