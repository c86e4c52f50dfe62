import { describe, expect, test } from 'vitest';
import { MOST_ENTRIES, type Entry } from '../../policy';
import { keptEntries, shownEntries, withInserted, withKind, withText, withoutRow } from './entry-edits';

const entries = (...texts: string[]): Entry[] => texts.map((text) => ({ text }));

describe('the blank row', () => {
  test('is shown for an empty list and never kept', () => {
    expect(shownEntries([])).toStrictEqual(entries(''));
    expect(keptEntries(shownEntries([]))).toStrictEqual([]);
    expect(keptEntries([{ text: '', kind: 'auto' }])).toStrictEqual([]);
  });

  test.each([
    { what: 'its kind was chosen', shown: [{ text: '', kind: 'folder' as const }] },
    { what: 'others stand beside it', shown: entries('', 's3://a') },
  ])('is kept where $what', ({ shown }) => {
    expect(keptEntries(shown)).toBe(shown);
  });
});

test('a keystroke changes one row and no other', () => {
  const before = entries('a', 'b', 'c');
  const after = withText(before, 1, 'B');
  expect(after).toStrictEqual(entries('a', 'B', 'c'));
  expect(after[0]).toBe(before[0]);
  expect(after[2]).toBe(before[2]);
});

test('an entry says its kind only where one was chosen', () => {
  const chosen = withKind(entries('a', 'b'), 1, 'folder');
  expect(chosen).toStrictEqual([{ text: 'a' }, { text: 'b', kind: 'folder' }]);
  expect(withText(chosen, 1, 'B')).toStrictEqual([{ text: 'a' }, { text: 'B', kind: 'folder' }]);
  expect(withKind(chosen, 1, 'auto')).toStrictEqual(entries('a', 'b'));
});

test('a row is taken out by its place', () => {
  expect(withoutRow(entries('a', 'a', 'b'), 1)).toStrictEqual(entries('a', 'b'));
});

describe('withInserted', () => {
  test.each([
    { shown: [''], index: 0, after: ['x', 'y'], last: 1 },
    { shown: ['a'], index: 0, after: ['a', 'x', 'y'], last: 2 },
    { shown: ['a', 'b'], index: 0, after: ['a', 'x', 'y', 'b'], last: 2 },
    { shown: ['a', '', 'b'], index: 1, after: ['a', 'x', 'y', 'b'], last: 2 },
  ])('puts x and y into $shown at $index', ({ shown, index, after, last }) => {
    const result = withInserted(entries(...shown), index, ['x', 'y']);
    expect(result).toStrictEqual({ entries: entries(...after), last, added: 2, rest: [] });
  });

  test('gives back what does not fit', () => {
    const nearlyFull = entries(...Array.from({ length: MOST_ENTRIES - 1 }, () => 'a'));
    const result = withInserted(nearlyFull, MOST_ENTRIES - 2, ['x', 'y', 'z']);
    expect(result.entries).toHaveLength(MOST_ENTRIES);
    expect(result).toMatchObject({ added: 1, rest: ['y', 'z'] });
    expect(withInserted(result.entries, 0, ['y']).entries).toBe(result.entries);
  });
});
