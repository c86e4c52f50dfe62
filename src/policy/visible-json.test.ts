import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writePolicy } from './document';
import { visibleJson } from './visible-json';

test.each([
  { what: 'a line separator', text: 'a\u2028b', json: String.raw`"a\u2028b"` },
  { what: 'a sign that turns the order round', text: 'a\u202eb', json: String.raw`"a\u202eb"` },
  { what: 'a byte order mark', text: '\ufeffa', json: String.raw`"\ufeffa"` },
  { what: 'a next line', text: 'a\u0085b', json: String.raw`"a\u0085b"` },
  { what: 'a tag beyond the basic plane', text: '\u{e0001}', json: String.raw`"\udb40\udc01"` },
  { what: 'letters of all kinds', text: 'für 東京', json: '"für 東京"' },
])('shows $what', ({ text, json }) => {
  expect(visibleJson(text)).toBe(json);
});

test('says the same, laid out or not', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
      expect(JSON.parse(visibleJson(value, indent))).toStrictEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('a policy shows what a condition holds', () => {
  const Condition = { StringEquals: { 'aws:PrincipalTag/team': 'a\u00adb\u0085c' } };
  const text = writePolicy({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Condition }] });
  expect(text).toContain(String.raw`"a\u00adb\u0085c"`);
});
