import { expect, test } from 'vitest';
import { pythonString } from './python-string';

test.each([
  [`'a'`, 'a'],
  [`"it's"`, "it's"],
  [`'''a'b'''`, `a'b`],
  [`''`, ''],
  [`""""""`, ''],
  [String.raw`'a\'b\\c\nd'`, `a'b\\c\nd`],
  [String.raw`r'a\nb'`, String.raw`a\nb`],
  [String.raw`Rb"\d"`, String.raw`\d`],
  [String.raw`'\x41\u00e9\U0001F600\101'`, 'Aé😀A'],
  [String.raw`'\d\xZZ\u12\UFFFFFFFF'`, String.raw`\d\xZZ\u12\UFFFFFFFF`],
  ["'a\\\nb\\\r\nc'", 'abc'],
  [`f'{{a}}'`, '{a}'],
  [`'{{a}}'`, '{{a}}'],
  [`'\\'`, '\\'],
])('%s', (literal, text) => {
  expect(pythonString(literal)).toBe(text);
});

test('an escape in every place of a long text is read once', () => {
  expect(pythonString(`'${String.raw`\t`.repeat(200_000)}'`)).toHaveLength(200_000);
});
