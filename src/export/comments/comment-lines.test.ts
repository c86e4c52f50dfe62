import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileText } from '../fixtures/arbitrary-roles';
import { commentLines } from './comment-lines';

describe('commentLines', () => {
  test.each([
    { what: 'a line break', said: 'a\nexec()', is: ['# a exec()'] },
    {
      what: 'another line break',
      said: 'a\r\nb\u0085c\u2028d\u2029e\u000Bf\u000Cg',
      is: ['# a b c d e f g'],
    },
    { what: 'a sign that turns the text round', said: 'a\u202Eb', is: ['# a b'] },
    { what: 'half of a pair', said: 'a\uD800b', is: ['# a b'] },
    { what: 'typographic signs', said: 'the input’s “prefix”…', is: ['# the input\'s "prefix"...'] },
    { what: 'nothing', said: '', is: ['# '.trim() + ' '] },
    { what: 'words that are quoted', said: { quoted: 'a\nb' }, is: ['#   > a b'] },
    { what: 'a directive', said: { quoted: '@ts-nocheck' }, is: ['#   > @ts-nocheck'] },
    {
      what: 'marks of scanners',
      said: { quoted: 'checkov:skip=CKV_AWS_111: x tfsec:ignore:y nosec nosemgrep noqa' },
      is: ['#   > checkov: skip=CKV_AWS_111: x tfsec: ignore:y no sec no semgrep no qa'],
    },
    {
      what: 'an ARN that is quoted',
      said: { quoted: 'arn:aws:s3:::acme/*' },
      is: ['#   > arn:aws:s3:::acme/*'],
    },
  ])('$what', ({ said, is }) => {
    expect(commentLines('#', [said])).toStrictEqual(is);
  });

  test('lines are of 100 columns at most, what goes on stands deeper', () => {
    const lines = commentLines('//', [Array.from({ length: 60 }, () => 'words').join(' ')], 8);
    expect(lines.length).toBeGreaterThan(2);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(92);
    expect(lines.slice(1).every((line) => line.startsWith('//   words'))).toBe(true);
  });

  test('an address stays in one piece, beside the word before it', () => {
    const address = `https://example.com/${'x'.repeat(120)}`;
    expect(commentLines('#', [`Source: ${address}, ${address}`])).toStrictEqual([
      `# Source: ${address},`,
      `#   ${address}`,
    ]);
  });

  test('no text leaves its lines', () => {
    fc.assert(
      fc.property(hostileText, fc.boolean(), (text, isQuoted) => {
        const lines = commentLines('#', [isQuoted ? { quoted: text } : text]);
        const start = isQuoted ? /^# {3}> [^\p{C}\p{Zl}\p{Zp}]*$/u : /^# [^\p{C}\p{Zl}\p{Zp}]*$/u;
        for (const line of lines) expect(line).toMatch(start);
      }),
    );
  });
});
