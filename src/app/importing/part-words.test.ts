import { describe, expect, test } from 'vitest';
import type { ImportPart } from '../../import';
import { asideGroups, containerWords, partSummary } from './part-words';

function part(name: string, state: ImportPart['state'] = 'read', message = ''): ImportPart {
  return { name, state, message };
}

describe('how many parts, and what became of them', () => {
  test.each<[readonly ImportPart[], string, string]>([
    [[part('Cell 1')], '1 cell', '1 cell read'],
    [
      [part('Cell 1'), part('Cell 2', 'set-aside'), part('Cell 3', 'faulty'), part('Cell 4')],
      '4 cells',
      '2 cells read, 1 set aside, 1 with a fault',
    ],
    [[part('train.py'), part('a/job.ipynb')], '2 files', '2 files read'],
    [[part('Cell 1'), part('train.py')], '2 parts', '2 parts read'],
    [[part('Cell 1', 'set-aside')], '1 cell', '0 cells read, 1 set aside'],
  ])('%#: %j', (parts, count, summary) => {
    expect(containerWords('Shell script', parts)).toBe(`Shell script · ${count}`);
    expect(partSummary(parts)).toBe(summary);
  });
});

test('files are named and counted elsewhere', () => {
  expect(containerWords('2 files', [part('a.py'), part('b.py')])).toBe('');
});

describe('what was set aside, by reason', () => {
  test.each<[string, readonly ImportPart[], readonly (readonly [string, string])[]]>([
    ['nothing', [part('Cell 1'), part('Cell 2', 'faulty', 'x')], []],
    ['one cell', [part('Cell 2', 'set-aside', 'shell')], [['Cell 2', 'shell']]],
    [
      'several for one reason',
      [
        part('Cell 2', 'set-aside', 'shell'),
        part('Cell 3', 'set-aside', 'no code'),
        part('Cell 5', 'set-aside', 'shell'),
        part('Cell 7', 'set-aside', 'shell'),
      ],
      [
        ['Cells 2, 5, and 7', 'shell'],
        ['Cell 3', 'no code'],
      ],
    ],
    [
      'files',
      [part('a.png', 'set-aside', 'no code'), part('b.csv', 'set-aside', 'no code')],
      [['a.png and b.csv', 'no code']],
    ],
  ])('%s', (_name, parts, groups) => {
    expect(asideGroups(parts).map(({ names, message }) => [names, message])).toStrictEqual(groups);
  });
});
