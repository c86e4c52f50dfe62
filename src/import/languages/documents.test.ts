import { describe, expect, test } from 'vitest';
import { s3AddressesIn } from '../requests/s3-addresses';
import { isTooDeep } from './depth';
import { fieldOf } from './field';
import { placeOf } from './place';
import { pythonString } from './python-string';
import { readCommand, sageMakerWords } from './read-command';
import { readPython } from './read-python';
import { readYaml } from './read-yaml';
import { shellWords } from './shell-words';

const STRINGS = [
  { literal: `'a'`, text: 'a' },
  { literal: `"it's"`, text: "it's" },
  { literal: `''`, text: '' },
  { literal: `''''''`, text: '' },
  { literal: `'''a'b\nc'''`, text: "a'b\nc" },
  { literal: String.raw`'a\'b\n\t\\'`, text: "a'b\n\t\\" },
  { literal: String.raw`r'C:\new'`, text: String.raw`C:\new` },
  { literal: String.raw`Rb"\d"`, text: String.raw`\d` },
  { literal: String.raw`'\x41\u00e9\U0001F600\101'`, text: 'Aé😀A' },
  { literal: String.raw`'\q\xZZ\u12'`, text: String.raw`\q\xZZ\u12` },
  { literal: String.raw`'\UFFFFFFFF'`, text: String.raw`\UFFFFFFFF` },
  { literal: `'a\\\nb'`, text: 'ab' },
  { literal: `f'{{x}}'`, text: '{x}' },
] as const;

describe('pythonString', () => {
  test.each(STRINGS)('$literal', ({ literal, text }) => {
    expect(pythonString(literal)).toBe(text);
  });
});

const VALUES = [
  { code: '{"a": [1, -2, 1_000, 0.5, True, None,]}', value: { a: [1, -2, 1000, 0.5, true, null] } },
  { code: '{"a": "b" "c", **{"d": 1}, # comment\n}', value: { a: 'bc', d: 1 } },
  { code: '{"a": ("x"), "b": ("x",), "c": {"x"}}', value: { a: 'x', b: ['x'], c: ['x'] } },
  { code: '{"a": dict(b=1, **{"c": 2})}', value: { a: { b: 1, c: 2 } } },
  {
    code: '{"a": x, "b": f(1), "c": "a" - "b"}',
    value: {
      a: { expression: 'x', pieces: [{ name: 'x' }] },
      b: { expression: 'f(1)' },
      c: { expression: '"a" - "b"' },
    },
  },
  {
    code: '{"a": f"{x}/y", "b": not True}',
    value: { a: { expression: '<x>/y', pieces: [{ name: 'x' }, '/y'] }, b: false },
  },
  { code: '{"a": # why\n  1, # and\n "b" # this\n : dict(c= # one\n 2)}', value: { a: 1, b: { c: 2 } } },
  { code: '{1: 2, x: 3}', value: { 1: 2, x: 3 } },
] as const;

/** Maps as objects, so that a row of a table can show them. */
function shown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => shown(entry));
  return value instanceof Map
    ? Object.fromEntries([...value].map(([key, entry]) => [key, shown(entry)]))
    : value;
}

describe('readPython', () => {
  test.each(VALUES)('$code', ({ code, value }) => {
    const result = readPython(code);
    expect(shown(result.ok ? result.value.values[0] : result.problem)).toStrictEqual(value);
  });
});

describe('readYaml', () => {
  test.each([
    { text: 'a: 012\nb: ~\nc: "null"\nd: true', value: { a: '012', b: null, c: 'null', d: 'true' } },
    { text: 'a: &x [1]\nb: *x', value: { a: ['1'], b: ['1'] } },
    {
      text: 'a: !Sub text\nb: !Ref X',
      value: {
        a: 'text',
        b: { expression: '!Ref X', pieces: [{ name: 'x' }], call: new Map([['Ref', 'X']]) },
      },
    },
    { text: '{a: [b, {c: d}]}', value: { a: ['b', { c: 'd' }] } },
  ])('$text', ({ text, value }) => {
    const result = readYaml(text);
    expect(shown(result.ok ? result.value.values[0] : result.problem)).toStrictEqual(value);
  });
});

describe('shellWords', () => {
  test.each([
    { line: `a 'b c'"d e" f\\ g`, words: ['a', 'b cd e', 'f g'] },
    { line: `'it'\\''s' ""`, words: ["it's", ''] },
    { line: 'a \\\n  b \\\r\n c', words: ['a', 'b', 'c'] },
    { line: String.raw`"\"x\" \n"`, words: [String.raw`"x" \n`] },
    { line: `'open`, words: ['open'] },
  ])('$line', ({ line, words }) => {
    expect(shellWords(line).map(({ text }) => text)).toStrictEqual(words);
  });

  test('tells what a shell would fill in', () => {
    expect(shellWords(`$A "$B" '$C' x`).map(({ expands }) => expands)).toStrictEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

const COMMANDS = [
  {
    options: '--vpc-config Subnets=a,b,SecurityGroupIds=[c]',
    fields: { VpcConfig: { Subnets: ['a', 'b'], SecurityGroupIds: ['c'] } },
  },
  {
    options: '--tags file://t --model-name $M',
    fields: { Tags: { expression: 'file://t' }, ModelName: { expression: '$M', pieces: [{ name: 'm' }] } },
  },
  {
    options: '--containers Image=a,Mode=x Image=b',
    fields: { Containers: [{ Image: 'a', Mode: 'x' }, { Image: 'b' }] },
  },
  {
    options: '--x A={B={C=1,D=2},E=[{F=3},4]},G=5',
    fields: { X: { A: { B: { C: '1', D: '2' }, E: [{ F: '3' }, '4'] }, G: '5' } },
  },
  {
    options: '--enable-network-isolation --model-name=m',
    fields: { EnableNetworkIsolation: true, ModelName: 'm' },
  },
  { options: '--x A={B=[1,{C=2', fields: { X: { A: { B: ['1', { C: '2' }] } } } },
  { options: '--cli-input-json file://r', fields: { '**': { expression: 'file://r' } } },
  {
    options: `--model-name n --cli-input-json '{"ModelName": "m", "A": 1}'`,
    fields: { ModelName: 'n', A: 1 },
  },
];

test.each(COMMANDS)('readCommand $options', ({ options, fields }) => {
  const words = sageMakerWords(shellWords(`aws sagemaker create-model ${options}`)) ?? [];
  const result = readCommand(words, new Map());
  expect(shown(result.ok ? result.value.value : null)).toStrictEqual({ create_model: fields });
});

test.each([
  { key: 'KmsKeyId', value: 'x' },
  { key: 'kmsKeyId', value: 'x' },
  { key: 'kms_key_id', value: 'x' },
  { key: 'KmsKeyId.$', value: { expression: 'x' } },
  { key: 'kmsKeyID', value: 'x' },
  { key: 'kmskeyid', value: 'x' },
  { key: 'KmsKey', value: undefined },
])('fieldOf reads KmsKeyId from $key: $value', ({ key, value }) => {
  expect(fieldOf(new Map([[key, 'x']]), 'KmsKeyId')).toStrictEqual(value);
});

test.each([
  { text: '[{()}]', deep: false },
  { text: '['.repeat(101), deep: true },
  { text: `"${'['.repeat(101)}"`, deep: false },
  { text: `"\n${'['.repeat(101)}`, deep: true },
  { text: '[]'.repeat(101), deep: false },
])('isTooDeep $deep', ({ text, deep }) => {
  expect(isTooDeep(text)).toBe(deep);
});

test('placeOf counts from one', () => {
  expect(placeOf('ab\ncd', 0)).toBe('line 1, column 1');
  expect(placeOf('ab\ncd', 4)).toBe('line 2, column 2');
});

test.each([
  { text: 's3://a/b c', found: ['s3://a/b c'] },
  { text: 'see s3://a/b, s3://c/d.', found: ['s3://a/b', 's3://c/d.'] },
  { text: '{"x":"s3://a/b"}', found: ['s3://a/b'] },
  { text: '--in=s3://a/b', found: ['s3://a/b'] },
  { text: 's3://', found: [] },
  { text: 'nothing', found: [] },
])('s3AddressesIn $text', ({ text, found }) => {
  expect(s3AddressesIn(text)).toStrictEqual(found);
});
