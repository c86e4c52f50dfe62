import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MANY, ONE, piecesFit, type Piece } from './pieces';

const NO_SLASH_ONE = { many: false, slash: false };
const NO_SLASH_MANY = { many: true, slash: false };

const piece = fc.constantFrom<Piece>('a', '/', ONE, MANY, NO_SLASH_ONE, NO_SLASH_MANY);
const pieces = fc.array(piece, { maxLength: 6 });

/** Of two letters and at most six long: enough to tell any two short patterns apart. */
const TEXTS: readonly string[] = ['a', '/', 'b'].reduce<readonly string[]>(
  (texts) => [...new Set(texts.flatMap((text) => ['', 'a', '/', 'b'].map((end) => text + end)))],
  ['', 'a', '/', 'b'],
);

function expressionOf(parts: readonly Piece[]): RegExp {
  const source = parts.map((part) => {
    if (typeof part === 'string') return part;
    return `${part.slash ? '.' : '[^/]'}${part.many ? '*' : ''}`;
  });
  return new RegExp(`^${source.join('')}$`, 's');
}

describe('piecesFit', () => {
  test('agrees with a regular expression on plain texts', () => {
    fc.assert(
      fc.property(pieces, (pattern) => {
        for (const text of TEXTS) {
          expect(piecesFit(pattern, text.split(''))).toBe(expressionOf(pattern).test(text));
        }
      }),
    );
  });

  test('fits every text with wildcards that stands for one that fits', () => {
    fc.assert(
      fc.property(pieces, pieces, (pattern, text) => {
        const shared = TEXTS.some(
          (plain) => expressionOf(pattern).test(plain) && expressionOf(text).test(plain),
        );
        if (shared) expect(piecesFit(pattern, text)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each<{ pattern: Piece[]; text: Piece[]; fits: boolean }>([
    { pattern: [], text: [], fits: true },
    { pattern: [], text: [MANY], fits: true },
    { pattern: [], text: [ONE], fits: false },
    { pattern: ['a', 'b'], text: ['a', ONE], fits: true },
    { pattern: ['a', 'b'], text: [MANY, 'c'], fits: false },
    { pattern: ['a', 'b'], text: [MANY, 'b'], fits: true },
    { pattern: ['a', MANY], text: ['b', MANY], fits: false },
    { pattern: ['a', MANY, 'b'], text: [MANY, 'c', MANY], fits: true },
    { pattern: [NO_SLASH_ONE, NO_SLASH_MANY], text: ['a', '/'], fits: false },
    { pattern: [NO_SLASH_ONE, NO_SLASH_MANY, '/', 'x'], text: ['a', MANY], fits: true },
  ])('$pattern and $text: $fits', ({ pattern, text, fits }) => {
    expect(piecesFit(pattern, text)).toBe(fits);
  });

  test('ends where a regular expression would not', () => {
    const pattern = Array.from({ length: 200 }, (): Piece[] => [MANY, 'a']).flat();
    const text = 'a'.repeat(5_000).split('');
    expect(piecesFit([...pattern, 'b'], text)).toBe(false);
    expect(
      piecesFit(
        pattern,
        Array.from({ length: 5_000 }, () => MANY),
      ),
    ).toBe(true);
  });
});
