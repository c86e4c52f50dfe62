// `npm run setup`: installs the programs that the tests run and that npm does not bring: a browser, bash, shellcheck and
// python3, and Firefox and WebKitGTK. On Debian and its kin, as root, by apt-get; elsewhere it says what is missing.
// `npm test` calls it only where something is missing. With --browser, --tools or --other-browsers, only that part.
import { ensureBrowser } from './browser.mjs';
import { ensureOtherBrowsers } from './other-browsers.mjs';
import { ensureTools } from './tools.mjs';

const parts = process.argv.slice(2);

try {
  if (parts.length === 0 || parts.includes('--browser')) await ensureBrowser();
  if (parts.length === 0 || parts.includes('--tools')) await ensureTools();
  if (parts.length === 0 || parts.includes('--other-browsers')) await ensureOtherBrowsers();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
