import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedLines, differingLines, linesBetween, replacementsFor } from './text-changes';

const CHANGES = [
  { what: 'nothing', before: 'a\nb', after: 'a\nb', lines: [] },
  { what: 'a line in the middle', before: 'a\nb\nc', after: 'a\nx\nc', lines: [2] },
  { what: 'a new line at the end of a list', before: '[\na\n]', after: '[\na,\nb\n]', lines: [3] },
  { what: 'only a comma', before: '[\na,\nb\n]', after: '[\na\nb\n]', lines: [] },
  { what: 'a line taken away', before: '[\na,\nb\n]', after: '[\na\n]', lines: [2] },
  { what: 'the first line taken away', before: 'a\nb', after: 'b', lines: [1] },
  { what: 'two lines far apart', before: 'a\nb\nc\nd\ne', after: 'a\nx\nc\ny\ne', lines: [2, 4] },
  { what: 'a line that there was once, now twice', before: 'a\nb\nc', after: 'a\nb\nb\nc', lines: [3] },
  {
    what: 'a statement before one that looks much the same',
    before: '{\nSid A\nAllow\n},\n{\nSid B\nAllow\n}',
    after: '{\nSid X\nAllow\n},\n{\nSid A\nAllow\n},\n{\nSid B\nAllow\n}',
    lines: [2, 3, 4, 5],
  },
  { what: 'all of it', before: 'a\nb', after: 'x\ny\nz', lines: [1, 2, 3] },
];

describe('changedLines', () => {
  test.each(CHANGES)('finds $what', ({ before, after, lines }) => {
    expect(changedLines(before, after)).toStrictEqual(lines);
  });
});

describe('differingLines', () => {
  test('names the lines on both sides', () => {
    expect(differingLines('a\nb\nc', 'a\nx\ny\nc')).toStrictEqual({ start: 1, added: [2, 3], removed: [2] });
  });

  test('accounts for every line', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c')).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { added, removed } = differingLines(before, after);
        expect(after.split('\n').length - before.split('\n').length).toBe(added.length - removed.length);
      }),
    );
  });
});

test('tells what came between two versions from what was typed since', () => {
  const versions = { before: 'a\nb', after: 'a\nx\nb' };
  expect(linesBetween(versions, 'a\nx\nb')).toStrictEqual([2]);
  expect(linesBetween(versions, 'a\ntyped\nx\nb')).toStrictEqual([3]);
  expect(linesBetween(versions, 'a\nb')).toStrictEqual([]);
});

test.each([1_200, 12_000])('compares texts of %i lines too', (length) => {
  const lines = Array.from({ length }, (_, index) => `line ${index}`);
  const other = lines.map((line, index) => (index % (length / 100) === 0 ? `${line}!` : line));
  expect(changedLines(lines.join('\n'), other.join('\n'))).toHaveLength(100);
});

describe('replacementsFor', () => {
  test('touches only what differs', () => {
    expect(replacementsFor('s3://acme/train/', 's3://acme/training/')).toStrictEqual([
      { from: 15, to: 15, text: 'ing' },
    ]);
  });

  test('leaves what is between two places alone', () => {
    expect(replacementsFor('a1\nb\nc\nd1', 'a2\nb\nc\nd2')).toStrictEqual([
      { from: 1, to: 2, text: '2' },
      { from: 8, to: 9, text: '2' },
    ]);
  });

  test.each([
    { what: 'short texts', most: 8 },
    { what: 'texts that are too long to be compared', most: 8, times: 300 },
  ])('makes one text of any other: $what', ({ most, times = 1 }) => {
    const texts = fc
      .array(fc.constantFrom('a', 'b', 'ab', ''), { maxLength: most })
      .map((lines) => Array.from({ length: times }, () => lines.join('\n')).join('\n'));
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const made = replacementsFor(before, after).reduceRight(
          (text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to),
          before,
        );
        expect(made).toBe(after);
      }),
    );
  });
});
