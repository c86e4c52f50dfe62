// `npm run browsers`: the main job, import and share in the browsers beside Chromium that are on this machine, against
// dist/. What follows `--` goes to Playwright, whose runner this uses:  npm run browsers -- -g import
import { OTHER_BROWSERS, missingBrowsers } from './other-browsers.mjs';
import { run } from './run.mjs';

const missing = await missingBrowsers();
const installed = OTHER_BROWSERS.filter((browser) => !missing.includes(browser));
for (const { name, debian } of missing) {
  console.log(`Not tested in ${name}, which is not on this machine. Debian has it as: ${debian.join(', ')}.`);
}
if (installed.length > 0) {
  const projects = installed.map(({ name }) => `--project=${name}`);
  const args = ['playwright', 'test', '-c', 'e2e/other-browsers', ...projects, ...process.argv.slice(2)];
  if (!(await run('npx', args))) process.exitCode = 1;
}
