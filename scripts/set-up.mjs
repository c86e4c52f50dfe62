// Installs the packages that are missing. The first thing that `npm start` and `npm test` run, on a machine that may
// have nothing but Node, so it may import nothing from node_modules before it has put it there. Programs that npm does
// not bring are another script's: it is called only where one of them is missing.
import { readFile } from 'node:fs/promises';
import { findBrowser } from './browser.mjs';
import { missingBrowsers } from './other-browsers.mjs';
import { run } from './run.mjs';
import { missingTools } from './tools.mjs';

/** @typedef {{ version?: string; integrity?: string; optional?: boolean; devOptional?: boolean }} LockedPackage */

const OLDEST_NODE = [20, 19];

const root = new URL('../', import.meta.url);

/** @returns {Promise<Record<string, LockedPackage>>} */
async function readLock(/** @type {string} */ path) {
  /** @type {{ packages: Record<string, LockedPackage> }} */
  const lock = JSON.parse(await readFile(new URL(path, root), 'utf8'));
  return lock.packages;
}

/**
 * Whether node_modules holds what the lock file asks for. npm leaves its own record of what it installed
 * there; times of files are no guide, since `git checkout` changes them.
 */
async function packagesAreThere() {
  const wanted = await readLock('package-lock.json');
  const installed = await readLock('node_modules/.package-lock.json').catch(() => null);
  if (installed === null) return false;
  return Object.entries(wanted).every(([path, { integrity, optional, devOptional }]) => {
    if (path === '') return true;
    const found = installed[path];
    // Optional packages are the other platforms' binaries.
    if (!found) return optional === true || devOptional === true;
    return found.integrity === integrity;
  });
}

async function setUp() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    throw new Error(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
  }

  if (!(await packagesAreThere())) {
    console.log('Installing packages …');
    const installed = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
    if (!installed) throw new Error('npm ci failed: its own message is above.');
  }

  const missing = [
    ...(process.argv.includes('--browser') && (await findBrowser()) === null
      ? [{ flag: '--browser', name: 'a browser' }]
      : []),
    ...(process.argv.includes('--tools')
      ? (await missingTools()).map(({ name }) => ({ flag: '--tools', name }))
      : []),
    // Only where CI is set does npm test want them.
    ...(process.argv.includes('--other-browsers') && process.env['CI']
      ? (await missingBrowsers()).map(({ name }) => ({ flag: '--other-browsers', name }))
      : []),
  ];
  if (missing.length === 0) return;
  const flags = [...new Set(missing.map(({ flag }) => flag))];
  const names = missing.map(({ name }) => name).join(', ');
  console.log(
    `Missing for the tests: ${names}. Running npm run setup -- ${flags.join(' ')}, which installs it …`,
  );
  const installed = await run('npm', ['run', '--silent', 'setup', '--', ...flags]);
  if (!installed) throw new Error('npm run setup failed: its own message is above.');
}

try {
  await setUp();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
