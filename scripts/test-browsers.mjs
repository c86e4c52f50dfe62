// `npm run browsers`: the main job, import and share in the browsers beside Chromium that are on this machine, against
// dist/. What follows `--` goes to Playwright, whose runner this uses:  npm run browsers -- --project=webkit -g import
import { OTHER_BROWSERS, missingBrowsers } from './other-browsers.mjs';
import { run } from './run.mjs';

const missing = await missingBrowsers();
const installed = OTHER_BROWSERS.filter((browser) => !missing.includes(browser));
for (const { name, debian } of missing) {
  console.log(`Not tested in ${name}, which is not on this machine. Debian has it as: ${debian.join(', ')}.`);
}
if (installed.length > 0) {
  const asked = process.argv.slice(2);
  const projects = asked.some((argument) => argument.startsWith('--project'))
    ? []
    : installed.map(({ name }) => `--project=${name}`);
  const isGreen = await run('npx', ['playwright', 'test', '-c', 'e2e/other-browsers', ...projects, ...asked]);
  if (!isGreen) process.exitCode = 1;
}
