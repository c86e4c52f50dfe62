import { printParseErrorCode } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { JSON_FAULTS } from './json-faults';
import { readJson } from './read-json';

/** Maps as lists of pairs, which keep what an object would not. */
function shown(value: unknown): unknown {
  if (value instanceof Map) return [...value].map(([key, entry]) => [key, shown(entry)]);
  return Array.isArray(value) ? value.map((entry) => shown(entry)) : value;
}

const READS = [
  {
    text: '{"a": 1, "b": [true, null, -1.5e3, "x"]}',
    value: [
      ['a', 1],
      ['b', [true, null, -1500, 'x']],
    ],
  },
  {
    text: '{"a": 1, /* why */ "b": 2, // and\n}',
    value: [
      ['a', 1],
      ['b', 2],
    ],
  },
  { text: '{"a": "s3://acme//x/*y*/"}', value: [['a', 's3://acme//x/*y*/']] },
  { text: '{"a": 1, "a": 2}', value: [['a', 2]] },
  {
    text: '{"__proto__": {"a": 1}, "constructor": 2}',
    value: [
      ['__proto__', [['a', 1]]],
      ['constructor', 2],
    ],
  },
  { text: String.raw`{"a": "\"\\\/\b\f\n\r\t\u00e9"}`, value: [['a', '"\\/\b\f\n\r\té']] },
  { text: '[[], {}, [{}]]', value: [[], [], [[]]] },
  { text: '"x"', value: 'x' },
] as const;

const FAULTS = [
  { text: '{"a" 1}', says: 'line 1, column 6: a colon is missing' },
  { text: '{"a": 1 "b": 2}', says: 'line 1, column 9: a comma is missing' },
  { text: '[1 2]', says: 'line 1, column 4: a comma is missing' },
  { text: '{"a":\n\n}', says: 'line 3, column 1: a value is missing' },
  { text: '{a: 1}', says: 'line 1, column 2: this is not a JSON value' },
  { text: '{"a": 01}', says: 'line 1, column' },
  { text: '{"a": /x/}', says: 'line 1, column' },
  { text: '{"a": 1} /* open', says: 'this comment is not closed' },
  { text: '{"a": "x\ty"}', says: 'line break or tab' },
  { text: String.raw`{"a": "\u12"}`, says: 'four hexadecimal digits' },
  { text: '{"a": 1}}', says: 'line 1, column 9: the document has ended' },
] as const;

describe('readJson', () => {
  test.each(READS)('reads $text', ({ text, value }) => {
    const result = readJson(text);
    expect(shown(result.ok ? result.value.values[0] : result.problem)).toStrictEqual(value);
  });

  test.each(FAULTS)('refuses $text: $says', ({ text, says }) => {
    const result = readJson(text);
    expect(result.ok ? 'read' : result.problem.message).toContain(says);
  });

  test('has a sentence for every fault that the parser knows', () => {
    const names = Array.from({ length: 16 }, (_, index) => printParseErrorCode(index + 1));
    expect(names.filter((name) => !Object.hasOwn(JSON_FAULTS, name))).toStrictEqual([]);
  });
});
