import { expect, test } from 'vitest';
import { smallerJson, smallerText } from './smaller';

test.each([
  { text: '', smaller: [] },
  { text: 'a', smaller: [''] },
  { text: 'abc', smaller: ['c', 'ab', 'bc', 'ac', 'ab'] },
  { text: '[1]', smaller: ['[]', '[0]', ']', '[1', '1]', '[]', '[1'] },
])('“$text” is smaller as $smaller', ({ text, smaller }) => {
  expect([...smallerText(text)]).toStrictEqual(smaller);
});

test.each<{ value: unknown; smaller: readonly unknown[] }>([
  { value: null, smaller: [] },
  { value: 0, smaller: [] },
  { value: 7, smaller: [0] },
  { value: false, smaller: [] },
  { value: true, smaller: [false] },
  { value: ['a', 2], smaller: [[2], ['a'], ['', 2], ['a', 0]] },
  { value: { a: ['x'] }, smaller: [{}, { a: [] }, { a: [''] }] },
])('$value is smaller as $smaller', ({ value, smaller }) => {
  expect([...smallerJson(value)]).toStrictEqual(smaller);
});

test('a field of any name is left as it is', () => {
  const [, inner] = smallerJson(JSON.parse('{"__proto__":{"a":1}}'));
  expect(JSON.stringify(inner)).toBe('{"__proto__":{}}');
});
