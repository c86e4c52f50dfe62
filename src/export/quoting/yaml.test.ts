import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileText } from '../fixtures/arbitrary-roles';
import { readTemplate } from '../fixtures/template-reader';
import { TemplateFunction, subText, writeTemplate } from './yaml';

/** What YAML 1.1 or 1.2 would read as something else than a text. */
const NO_TEXTS = [
  'yes',
  'No',
  'on',
  'OFF',
  'y',
  'n',
  'true',
  'null',
  '~',
  '',
  '=',
  '<<',
  '012',
  '0x1F',
  '0o17',
  '0b1',
  '1e3',
  '1_000',
  '.5',
  '.inf',
  '.NaN',
  '12:30:00',
  '2012-10-17',
  '111122223333',
  '-',
  '- a',
  '? a',
  'a: b',
  'a #b',
  '#a',
  '!Ref a',
  '&a',
  '*a',
  '{a}',
  '[a]',
  '%a',
  '@a',
  '`a`',
  '|',
  '>',
  '"a"',
  "'a'",
  "it's",
  'a\\b',
  ' a',
  'a ',
  'a:',
  '---',
  '...',
];

/** What would break a line, or a reader. */
const UNSEEN = [
  'a\nb',
  'a\r\nb',
  '\n',
  'a\tb',
  '\u0000',
  '\u0007',
  '\u007F',
  '\u0085',
  '\u0090',
  '\u00A0',
  '\u2028',
  '\u2029',
  '\uFEFFa',
  'a\uFFFEb',
  '\uFFFF',
  'a\uD800',
  'é',
  '😀',
];

describe('writeTemplate', () => {
  test.each([...NO_TEXTS, ...UNSEEN])('%j is read back as a text, in both versions of YAML', (text) => {
    const template = { [text]: text, list: [text, { nested: text }] };
    const written = writeTemplate(template, ' made');
    expect(readTemplate(written, '1.1')).toStrictEqual(template);
    expect(readTemplate(written, '1.2')).toStrictEqual(template);
  });

  test('so is any text, and each stands on one line', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1 }), (texts) => {
        const written = writeTemplate({ texts }, ' made');
        expect(readTemplate(written, '1.1')).toStrictEqual({ texts });
        expect(readTemplate(written, '1.2')).toStrictEqual({ texts });
        expect(written.trimEnd().split('\n')).toHaveLength(3 + texts.length);
        expect(written).not.toMatch(/[^\n -~]/);
      }),
    );
  });

  test.each([
    { text: 'für', source: String.raw`"f\xFCr"` },
    { text: 'a\u2028b', source: String.raw`"a\u2028b"` },
    { text: '😀 "x"', source: String.raw`"\U0001F600 \"x\""` },
    // The package reads it as a text, but another reader of YAML 1.1 stops at it.
    { text: '=', source: "'='" },
  ])('writes $text as $source', ({ text, source }) => {
    expect(writeTemplate({ a: text }, ' made')).toBe(`# made\n\na: ${source}\n`);
  });

  test('writes plain texts bare, and the short forms of functions', () => {
    const template = {
      Version: '2012-10-17',
      Resource: ['arn:aws:s3:::acme/*', '*', new TemplateFunction('Sub', 'arn:aws:s3:::${Bucket}')],
      Role: new TemplateFunction('Ref', 'ExecutionRole'),
      Arn: new TemplateFunction('GetAtt', 'ExecutionRole.Arn'),
      Duration: 3600,
    };
    expect(writeTemplate(template, ' made')).toBe(`# made

Version: '2012-10-17'
Resource:
  - arn:aws:s3:::acme/*
  - '*'
  - !Sub arn:aws:s3:::\${Bucket}
Role: !Ref ExecutionRole
Arn: !GetAtt ExecutionRole.Arn
Duration: 3600
`);
  });
});

test('subText keeps what !Sub would replace', () => {
  expect(subText('a/${aws:username}/$x')).toBe('a/${!aws:username}/$x');
});
