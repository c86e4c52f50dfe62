import { parse } from '@cdktn/hcl2json';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileText } from '../fixtures/arbitrary-roles';
import { literalText } from '../fixtures/terraform-values';
import { hclKey, hclString, hclTemplate } from './hcl';

const TEXTS = [
  { text: 'plain', source: '"plain"' },
  { text: 'say "hi"', source: String.raw`"say \"hi\""` },
  { text: 'home/${aws:username}/*', source: '"home/$${aws:username}/*"' },
  { text: '$${twice}', source: '"$$${twice}"' },
  { text: '100%{ready}', source: '"100%%{ready}"' },
  { text: '&{kept}', source: '"&{kept}"' },
  { text: '$ % { }', source: '"$ % { }"' },
  { text: 'back\\slash', source: String.raw`"back\\slash"` },
  { text: 'two\nlines\tand\ra tab', source: String.raw`"two\nlines\tand\ra tab"` },
  { text: '\u0000\b\u007F\u0085\u2028', source: String.raw`"\u0000\u0008\u007f\u0085\u2028"` },
  { text: 'für alle 😀', source: '"für alle 😀"' },
  { text: 'a\u00A0b\u00ADc\u202Ed', source: String.raw`"a\u00a0b\u00adc\u202ed"` },
  { text: '\u{E0041}', source: String.raw`"\U000e0041"` },
] as const;

describe('hclString', () => {
  test.each(TEXTS)('writes $text as $source', async ({ text, source }) => {
    expect(hclString(text)).toBe(source);
    const { value } = await parse('text.tf', `value = ${source}\n`);
    expect(literalText(value)).toBe(text);
  });

  test('Terraform’s own parser reads back what was written', async () => {
    const texts = fc.sample(hostileText, { numRuns: 2_000, seed: 1 });
    const source = texts.map((text, index) => `t${index} = ${hclString(text)}\n`).join('');
    const read = await parse('texts.tf', source);
    expect(texts.map((_, index) => literalText(read[`t${index}`]))).toStrictEqual(texts);
  });
});

describe('hclTemplate', () => {
  test.each([
    { parts: ['a'], source: '"a"' },
    { parts: [{ expression: 'var.a' }], source: 'var.a' },
    { parts: ['${x}/', { expression: 'var.a' }, '/*'], source: '"$${x}/${var.a}/*"' },
    // Terraform reads this right; the JSON of the parser has one spelling for it and for an escape.
    { parts: ['US$', { expression: 'var.a' }], source: '"US\\u0024${var.a}"' },
  ])('$source', ({ parts, source }) => {
    expect(hclTemplate(parts)).toBe(source);
  });
});

describe('hclKey', () => {
  test.each([
    { key: 'team', source: 'team' },
    { key: 'cost:center', source: '"cost:center"' },
    { key: '1st', source: '"1st"' },
    { key: 'null', source: '"null"' },
    { key: 'équipe', source: '"équipe"' },
  ])('$key', ({ key, source }) => {
    expect(hclKey(key)).toBe(source);
  });
});
