import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonSpans } from './json-spans';

test.each([
  { line: '{', kinds: ['plain'] },
  { line: '  "Version": "2012-10-17",', kinds: ['plain', 'key', 'plain', 'string', 'plain'] },
  { line: '    "arn:aws:s3:::a/\\"b\\"/*"', kinds: ['plain', 'string'] },
  { line: '', kinds: [] },
])('tells the parts of $line apart', ({ line, kinds }) => {
  expect(jsonSpans(line).map(({ kind }) => kind)).toStrictEqual(kinds);
});

test('loses nothing of any line', () => {
  fc.assert(
    fc.property(fc.string(), (line) => {
      expect(
        jsonSpans(line)
          .map(({ text }) => text)
          .join(''),
      ).toBe(line);
    }),
  );
});
