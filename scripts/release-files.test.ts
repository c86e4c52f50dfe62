import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hasTool } from '../src/export/fixtures/tools';
import { checksums, zipFolder } from './release-files.mjs';

const FILES = {
  'index.html': '<!doctype html>',
  'assets/b-1.js': 'export {}'.repeat(50),
  'assets/B-2.js': 'b',
  'empty.txt': '',
};

let place = '';
const zone = process.env['TZ'];
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'release-'));
});
afterEach(() => {
  rmSync(place, { recursive: true });
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

/** A build, written in the order of its files. */
function build(name: string, files: readonly (readonly [string, string])[]): string {
  for (const [path, text] of files) {
    const file = join(place, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return join(place, name);
}

describe('dist.zip', () => {
  test('holds every file of the build, sorted, below one folder', async () => {
    const zip = unzipSync(await zipFolder(build('any', Object.entries(FILES)), 'dist'));
    expect(Object.entries(zip).map(([path, bytes]) => [path, strFromU8(bytes)])).toStrictEqual([
      ['dist/assets/B-2.js', FILES['assets/B-2.js']],
      ['dist/assets/b-1.js', FILES['assets/b-1.js']],
      ['dist/empty.txt', ''],
      ['dist/index.html', FILES['index.html']],
    ]);
  });

  test('has the same bytes for files of another time, in another order and folder', async () => {
    const first = await zipFolder(build('first', Object.entries(FILES)), 'dist');
    const again = build('again', Object.entries(FILES).toReversed());
    for (const path of Object.keys(FILES)) utimesSync(join(again, path), 1, 1);
    expect(await zipFolder(again, 'dist')).toStrictEqual(first);
  });

  test.each(['America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Kiritimati'])(
    'has the same bytes in the time zone %s',
    async (other) => {
      const folder = build('any', Object.entries(FILES));
      process.env['TZ'] = 'UTC';
      const first = await zipFolder(folder, 'dist');
      process.env['TZ'] = other;
      expect(await zipFolder(folder, 'dist')).toStrictEqual(first);
    },
  );

  test('has other bytes for another text', async () => {
    const first = await zipFolder(build('first', Object.entries(FILES)), 'dist');
    const other = build('other', Object.entries({ ...FILES, 'index.html': '<!DOCTYPE html>' }));
    expect(await zipFolder(other, 'dist')).not.toStrictEqual(first);
  });

  test.skipIf(!hasTool('python3'))('is one that other programs read', async () => {
    writeFileSync(join(place, 'a.zip'), await zipFolder(build('any', Object.entries(FILES)), 'dist'));
    const { stdout } = spawnSync('python3', ['-m', 'zipfile', '--test', join(place, 'a.zip')]);
    expect(stdout.toString()).toBe('Done testing\n');
  });
});

describe('SHA256SUMS', () => {
  const files = { 'sbom.cdx.json': strToU8('{}'), 'dist.zip': strToU8('abc') };

  test('has a line for each file, sorted', () => {
    expect(checksums(files)).toBe(
      [
        'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  dist.zip',
        '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a  sbom.cdx.json',
        '',
      ].join('\n'),
    );
  });

  test.skipIf(!hasTool('sha256sum')).each([
    { what: 'the same files', zip: 'abc', status: 0 },
    { what: 'a changed file', zip: 'abd', status: 1 },
  ])('is what sha256sum checks $what with', ({ zip, status }) => {
    writeFileSync(join(place, 'SHA256SUMS'), checksums(files));
    writeFileSync(join(place, 'sbom.cdx.json'), '{}');
    writeFileSync(join(place, 'dist.zip'), zip);
    expect(spawnSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd: place }).status).toBe(status);
  });
});
