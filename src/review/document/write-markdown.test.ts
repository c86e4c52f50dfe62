import { describe, expect, test } from 'vitest';
import { writeMarkdown } from './write-markdown';

describe('words stay words', () => {
  test.each([
    ['plain words, and more.', 'plain words, and more.'],
    ['![x](https://evil.example)', '\\!\\[x\\]\\(https://evil.example\\)'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert\\(1\\)\\>'],
    ['**bold** _it_ `code`', '\\*\\*bold\\*\\* \\_it\\_ \\`code\\`'],
    ['# a heading', '\\# a heading'],
    ['- a list', '\\- a list'],
    ['1. a list', '\\1. a list'],
    ['a\n\n# b', 'a \\# b'],
    ['a | b', 'a \\| b'],
    ['&lt;', '\\&lt;'],
  ])('%j', (text, written) => {
    expect(writeMarkdown([{ kind: 'line', spans: [text] }])).toBe(`${written}\n`);
  });
});

describe('code stays code', () => {
  test.each([
    ['s3://acme/*', '`s3://acme/*`'],
    ['a`b', '``a`b``'],
    ['`a``', '``` `a`` ```'],
    ['a\nb', '`a b`'],
    [' a ', '`  a  `'],
  ])('%j', (code, written) => {
    expect(writeMarkdown([{ kind: 'line', spans: [{ code }] }])).toBe(`${written}\n`);
  });

  test('a fence is longer than any run inside', () => {
    expect(writeMarkdown([{ kind: 'code', text: 'a\n````\nb\n' }])).toBe('`````json\na\n````\nb\n`````\n');
  });
});

test('blocks stand apart, and a list is one', () => {
  expect(
    writeMarkdown([
      { kind: 'heading', level: 2, text: 'Unusual' },
      { kind: 'list', items: [['a: ', { code: 'b' }], ['c']] },
    ]),
  ).toBe('## Unusual\n\n- a: `b`\n- c\n');
});
