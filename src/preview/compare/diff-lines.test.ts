import { expect, test } from 'vitest';
import { diffLines } from './diff-lines';

test.each([
  { name: 'the same text', before: 'a\nb\n', after: 'a\nb\n', lines: [' a', ' b'] },
  { name: 'a new line', before: 'a\nc', after: 'a\nb\nc', lines: [' a', '+b', ' c'] },
  { name: 'a line less', before: 'a\nb\nc', after: 'a\nc', lines: [' a', '−b', ' c'] },
  { name: 'another line', before: 'a\nb\nc', after: 'a\nx\nc', lines: [' a', '−b', '+x', ' c'] },
  { name: 'the last lines are gone', before: 'a\nb\nc', after: 'a', lines: [' a', '−b', '−c'] },
  { name: 'nothing is shared', before: 'a', after: 'b', lines: ['−a', '+b'] },
])('$name', ({ before, after, lines }) => {
  expect(diffLines(before, after).map(({ sign, text }) => sign + text)).toStrictEqual(lines);
});
