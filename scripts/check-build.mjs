// `npm run reproduce`: builds a copy of the project once more, in another folder, time zone and language, and holds dist/
// against it. The bytes have to be the same, so that whoever builds a commit can check what was published of it. The source
// maps of the second build say what is in the bundle: all of it has to be in the licences and in the SBOM.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';
import { differences, filesBelow } from './same-bytes.mjs';
import { licenceComplaints, sbomComplaints } from './shipped/complaints.mjs';
import { LICENCES, SBOM } from './shipped/plugin.mjs';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const dist = join(root, 'dist');

/** What a build makes or never reads; the installed packages are linked. At the root only. */
const NOT_COPIED = [
  '.git',
  'bench-results',
  'dist',
  'node_modules',
  'playwright-report',
  'release',
  'test-results',
];

/** Far from most: a day ahead of the Americas; a language that sorts and writes in its own way. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

/** Source maps that no script names change no other file. */
const BUILD = ['run', '--silent', 'build', '--', '--logLevel', 'warn', '--sourcemap', 'hidden'];

const isMap = (/** @type {string} */ file) => file.endsWith('.map');

/** @param {string} folder */
async function buildCopy(folder) {
  await cp(root, folder, {
    recursive: true,
    filter: (path) => dirname(path) !== root || !NOT_COPIED.includes(basename(path)),
  });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  if (!(await run('npm', BUILD, ELSEWHERE, folder))) throw new Error('The copy could not be built');
}

/**
 * Every source file that a bundle was made of.
 *
 * @param {string} folder
 */
async function sourcesOf(folder) {
  const maps = (await filesBelow(folder)).filter(isMap).map((map) => join(folder, map));
  const sources = maps.map(async (map) => {
    /** @type {{ sources: string[]; sourcesContent: (string | null)[] }} */
    const { sources: paths, sourcesContent: texts } = JSON.parse(await readFile(map, 'utf8'));
    return paths.map((path, index) => ({ path: resolve(dirname(map), path), text: texts[index] ?? '' }));
  });
  return (await Promise.all(sources)).flat();
}

/** @returns {ReturnType<typeof JSON.parse>} everything that the lock file names */
function sbomOfNpm() {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const shell = process.platform === 'win32';
  return JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8', shell, maxBuffer: 2 ** 26 }));
}

/**
 * @param {string} promise
 * @param {readonly string[]} complaints
 */
function report(promise, complaints) {
  for (const line of complaints) console.log(`  ${line}`);
  console.log(`${complaints.length === 0 ? '✓' : '✗'} ${promise}`);
  if (complaints.length > 0) process.exitCode = 1;
}

/** @param {string} folder of an installed package */
function packageIn(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

const place = await realpath(await mkdtemp(join(tmpdir(), 'build-')));
try {
  const copy = join(place, 'copy');
  await buildCopy(copy);
  const again = join(copy, 'dist');
  const found = await differences(dist, again, (file) => !isMap(file));
  report('a second build, elsewhere, has the same bytes', found);

  const licences = await readFile(join(dist, LICENCES), 'utf8');
  const unnamed = licenceComplaints(await sourcesOf(again), licences, packageIn);
  report('all that is bundled is named with its licence', unnamed);

  const sbom = JSON.parse(await readFile(join(dist, SBOM), 'utf8'));
  report('the SBOM says what npm says of each package', sbomComplaints(sbom, sbomOfNpm()));
} finally {
  await rm(place, { recursive: true });
}
