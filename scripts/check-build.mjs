// `npm run reproduce`: builds a copy of the project once more, in another folder, time zone and language, and holds it
// against dist/. The bytes have to be the same: whoever builds a commit can check what was published of it.
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';
import { differences } from './same-bytes.mjs';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));

/** What a build makes or never reads; the installed packages are linked. At the root only. */
const NOT_COPIED = ['.git', 'bench-results', 'dist', 'node_modules', 'playwright-report', 'test-results'];

/** Far from most: a day ahead of the Americas; a language that sorts and writes in its own way. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

/** @param {string} folder */
async function buildCopy(folder) {
  await cp(root, folder, {
    recursive: true,
    filter: (path) => dirname(path) !== root || !NOT_COPIED.includes(basename(path)),
  });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return run('npm', ['run', '--silent', 'build', '--', '--logLevel', 'warn'], ELSEWHERE, folder);
}

const place = await mkdtemp(join(tmpdir(), 'build-'));
try {
  const copy = join(place, 'copy');
  if (!(await buildCopy(copy))) throw new Error('The copy could not be built');
  const found = await differences(join(root, 'dist'), join(copy, 'dist'));
  for (const line of found) console.log(`  ${line}`);
  console.log(`${found.length === 0 ? '✓' : '✗'} a second build, elsewhere, has the same bytes`);
  if (found.length > 0) process.exitCode = 1;
} finally {
  await rm(place, { recursive: true });
}
