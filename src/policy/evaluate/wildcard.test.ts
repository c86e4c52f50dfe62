import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patternMatches, patternOf, piecesMatch, textMatches } from './wildcard';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html#reference_policies_elements_resource_wildcards */
const CASES = [
  { pattern: '*', text: '', matches: true },
  { pattern: '*', text: 'anything:at/all', matches: true },
  { pattern: '', text: '', matches: true },
  { pattern: '', text: 'a', matches: false },
  { pattern: 'abc', text: 'abc', matches: true },
  { pattern: 'abc', text: 'Abc', matches: false },
  { pattern: 'abc', text: 'abcd', matches: false },
  { pattern: 'abc*', text: 'abc', matches: true },
  { pattern: 'abc*', text: 'ab', matches: false },
  { pattern: '*abc', text: 'xabc', matches: true },
  { pattern: '*abc', text: 'abcx', matches: false },
  { pattern: 'a?c', text: 'abc', matches: true },
  { pattern: 'a?c', text: 'ac', matches: false },
  { pattern: 'a?', text: 'a', matches: false },
  { pattern: '??', text: 'ab', matches: true },
  { pattern: 'a*b*c', text: 'a1b2b3c', matches: true },
  { pattern: 'a*b*c', text: 'a1c2b', matches: false },
  { pattern: 'a**c', text: 'abc', matches: true },
  { pattern: 'a*?c', text: 'ac', matches: false },
  { pattern: 'a*?c', text: 'abbc', matches: true },
  { pattern: 'a.c', text: 'abc', matches: false },
  { pattern: '[ab]', text: 'a', matches: false },
  { pattern: 'arn:aws:s3:::b/*/x', text: 'arn:aws:s3:::b/1/2/x', matches: true },
];

describe('textMatches', () => {
  test.each(CASES)('“$pattern” on “$text”: $matches', ({ pattern, text, matches }) => {
    expect(textMatches(pattern, text)).toBe(matches);
    expect(patternMatches(patternOf([{ text: pattern, literal: false }]), text)).toBe(matches);
  });

  test('agrees with a regular expression', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 8 });
    fc.assert(
      fc.property(letters, fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 }), (pattern, text) => {
        const expression = pattern.replaceAll('*', '.*').replaceAll('?', '.');
        expect(textMatches(pattern, text)).toBe(new RegExp(`^${expression}$`, 's').test(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test('ends where a regular expression would not', () => {
    expect(textMatches(`${'a*'.repeat(200)}b`, 'a'.repeat(5_000))).toBe(false);
    expect(textMatches(`${'*a'.repeat(200)}?b`, 'a'.repeat(5_000))).toBe(false);
  });
});

describe('piecesMatch', () => {
  test.each([
    { pieces: [{ text: 'a*', literal: true }], text: 'a*', matches: true },
    { pieces: [{ text: 'a*', literal: true }], text: 'ab', matches: false },
    { pieces: [{ text: 'a?', literal: true }], text: 'ab', matches: false },
    {
      pieces: [
        { text: 'a', literal: false },
        { text: '*', literal: true },
        { text: '*', literal: false },
      ],
      text: 'a*bc',
      matches: true,
    },
    { pieces: [], text: '', matches: true },
    { pieces: [], text: 'a', matches: false },
  ])('$pieces on “$text”: $matches', ({ pieces, text, matches }) => {
    expect(piecesMatch(pieces, text)).toBe(matches);
  });
});
