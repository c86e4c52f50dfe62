import { describe, expect, test } from 'vitest';
import { embeddedFields } from './embedded';
import { isFields, isUnresolved, unresolved, type Value } from './value';

/** A value as plain data, and what is open as how it is written. */
function plain(value: Value): unknown {
  if (isFields(value)) return Object.fromEntries([...value].map(([name, entry]) => [name, plain(entry)]));
  return isUnresolved(value) ? `?${value.expression}` : value;
}

const NAMED = { name: 'data bucket', expression: 'DataBucket' };

describe('embeddedFields', () => {
  test.each([
    { name: 'an object', value: new Map([['a', 1]]), is: { a: 1 } },
    { name: 'JSON text', value: '{"a": "x"}', is: { a: 'x' } },
    {
      name: 'text with a part that is filled in',
      value: unresolved('', ['{"a": "s3://', NAMED, '/x"}']),
      is: { a: '?s3://${DataBucket}/x' },
    },
    {
      name: 'a part that is no text',
      value: unresolved('', ['{"a": ', NAMED, '}']),
      is: { a: '?${DataBucket}' },
    },
    {
      name: 'a quote inside of a text',
      value: unresolved('', [String.raw`{"a": "\"`, NAMED, '"}']),
      is: { a: '?"${DataBucket}' },
    },
    {
      name: 'a part without more than a name',
      value: unresolved('', ['{"a": "', { name: 'x' }, '"}']),
      is: { a: '?<x>' },
    },
    { name: 'a name of a field', value: unresolved('', ['{"', NAMED, '": 1}']), is: { '<data bucket>': 1 } },
  ])('$name', ({ value, is }) => {
    const fields = embeddedFields(value);
    expect(fields === null ? null : plain(fields)).toStrictEqual(is);
  });

  test.each(['', 'text', '[1]', '{"a"', 7, null, unresolved('x')])('nothing: %o', (value) => {
    expect(embeddedFields(value)).toBeNull();
  });
});
