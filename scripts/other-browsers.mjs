import { installFromDebian, missingOf } from './programs.mjs';

/**
 * The browsers beside Chromium that the page is tested in: the programs that drive them, and Debian's packages. The
 * names are those of the projects in e2e/other-browsers.
 */
export const OTHER_BROWSERS = /** @type {const} */ ([
  { name: 'firefox', programs: ['firefox-esr'], debian: ['firefox-esr'] },
  { name: 'webkit', programs: ['WebKitWebDriver', 'Xvfb'], debian: ['webkit2gtk-driver', 'xvfb'] },
]);

/** The browsers that are not on this machine. */
export function missingBrowsers() {
  return missingOf(OTHER_BROWSERS);
}

/** Installs the browsers that are missing, where that needs no question. One that cannot be had is not tested. */
export async function ensureOtherBrowsers() {
  const wanted = await missingBrowsers();
  if (wanted.length === 0) return;
  await installFromDebian(wanted.flatMap(({ debian }) => debian));
  const missing = (await missingBrowsers()).map(({ name }) => name).join(', ');
  if (missing !== '') console.log(`Not on this machine: ${missing}. The page is not tested there.`);
}
