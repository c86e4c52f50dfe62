import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/** A browser that runs as root in a container, and asks no other host for anything by itself. */
export const LAUNCH_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium without a window and all that is around a page: the same engine, a third quicker. */
const SHELL = 'chromium-headless-shell';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

/**
 * @param {readonly string[]} paths
 * @returns {Promise<string | null>} the first of them that can be run
 */
async function firstRunnable(paths) {
  const found = await Promise.all(
    paths.map((path) =>
      access(path, constants.X_OK).then(
        () => true,
        () => false,
      ),
    ),
  );
  return paths[found.indexOf(true)] ?? null;
}

/** Playwright's own browser, if it was ever downloaded. Playwright itself may not be installed yet. */
async function playwrightsOwn() {
  try {
    const { chromium } = await import('@playwright/test');
    return await firstRunnable([chromium.executablePath()]);
  } catch {
    return null;
  }
}

/** @param {readonly string[]} names */
function onPath(names) {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin'];
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

/**
 * The Chromium or Chrome to test with: the one that `CHROMIUM_PATH` names, else the shell, else a whole one.
 *
 * @returns {Promise<string | null>}
 */
export async function findBrowser() {
  return process.env['CHROMIUM_PATH'] || (await firstRunnable(onPath([SHELL]))) || findWholeBrowser();
}

/**
 * A Chromium or Chrome with all that is around a page, such as what installs it: one on this machine, else
 * Playwright's.
 *
 * @returns {Promise<string | null>}
 */
export async function findWholeBrowser() {
  return (await firstRunnable([...onPath(NAMES), ...USUAL_PLACES])) ?? playwrightsOwn();
}

/** Finds a browser, or installs one: Playwright's, or where that cannot be had, Debian's. */
export async function ensureBrowser() {
  if (await findBrowser()) return;
  console.log('Installing a browser to test with …');
  // The browser first: where it cannot be downloaded, its libraries would be installed for nothing.
  if (await run('npx', ['playwright', 'install', 'chromium'])) {
    await run('npx', ['playwright', 'install-deps', 'chromium']);
    if (await findBrowser()) return;
  }
  if (process.getuid?.() === 0) {
    await run('apt-get', ['update']);
    await run('apt-get', ['install', '-y', 'chromium'], { DEBIAN_FRONTEND: 'noninteractive' });
    // Not every release of Debian has it.
    await run('apt-get', ['install', '-y', SHELL], { DEBIAN_FRONTEND: 'noninteractive' });
    if (await findBrowser()) return;
  }
  throw new Error('No browser to test with. Install Chromium, or set CHROMIUM_PATH to one.');
}
