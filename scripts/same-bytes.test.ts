import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { differences, filesBelow, sha256 } from './same-bytes.mjs';

type Files = Readonly<Record<string, string>>;

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'same-bytes-'));
});
afterEach(() => rmSync(place, { recursive: true }));

function folder(name: string, files: Files): string {
  for (const [path, text] of Object.entries(files)) {
    const file = join(place, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return join(place, name);
}

const BUILD: Files = { 'index.html': 'page', 'assets/a-1.js': 'a' };

const CASES: readonly { what: string; other: Files; says: readonly string[] }[] = [
  { what: 'the same files', other: BUILD, says: [] },
  {
    what: 'another text',
    other: { ...BUILD, 'index.html': 'Page' },
    says: ['index.html has other bytes'],
  },
  {
    what: 'another hash in a name',
    other: { 'index.html': 'page', 'assets/a-2.js': 'a' },
    says: ['assets/a-1.js is in the first only', 'assets/a-2.js is in the second only'],
  },
  { what: 'a file that does not count', other: { ...BUILD, 'assets/a-1.js.map': '{}' }, says: [] },
];

describe('two builds', () => {
  test.each(CASES)('with $what', async ({ other, says }) => {
    const counts = (path: string) => !path.endsWith('.map');
    expect(await differences(folder('one', BUILD), folder('other', other), counts)).toStrictEqual(says);
  });
});

test('files are listed below their folder, in the order of code units', async () => {
  const files = { 'b.txt': '', 'B.txt': '', 'a/é.txt': '', 'a/z.txt': '' };
  expect(await filesBelow(folder('one', files))).toStrictEqual(['B.txt', 'a/z.txt', 'a/é.txt', 'b.txt']);
});

test('a checksum is the one that sha256sum prints', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
