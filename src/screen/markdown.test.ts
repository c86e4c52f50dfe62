import { describe, expect, test } from 'vitest';
import { markdownCode, markdownTable, markdownWords } from './markdown';

test.each([
  { text: 'read the input', words: 'read the input' },
  { text: '[a](https://x)', words: String.raw`\[a\]\(https://x\)` },
  { text: '<b>!', words: String.raw`\<b\>\!` },
  { text: '- a', words: String.raw`\- a` },
  { text: '1. a', words: String.raw`1. a`.replace('1.', String.raw`\1.`) },
  { text: 'a\nb', words: 'a b' },
])('markdownWords of $text', ({ text, words }) => {
  expect(markdownWords(text)).toBe(words);
});

test.each([
  { text: 's3:*', code: '`s3:*`' },
  { text: 'a`b', code: '``a`b``' },
  { text: '`a`', code: '`` `a` ``' },
  { text: 'a\nb', code: '`a b`' },
  { text: '', code: '' },
])('markdownCode of $text', ({ text, code }) => {
  expect(markdownCode(text)).toBe(code);
});

describe('markdownTable', () => {
  test('has a line for the head, and one for each row', () => {
    expect(markdownTable(['A', 'B'], [['1', '2']])).toBe('| A | B |\n| --- | --- |\n| 1 | 2 |');
  });

  test('a bar in a cell ends no cell', () => {
    const row = [markdownCode('a|b'), markdownWords('c|d')];
    expect(markdownTable(['A', 'B'], [row]).split('\n').at(-1)).toBe(String.raw`| ${'`a\\|b`'} | c\|d |`);
  });
});
