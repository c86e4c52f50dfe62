// Measures speed and size, prints tables, and writes bench-results/bench.json. Asserts nothing. Needs dist/ and a
// browser. Names of measurements as arguments leave out all others:  npm run bench -- typing memory
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { measureFirstView } from './bench-first-view.mjs';
import { measureImports } from './bench-import.mjs';
import { measureBuilding, measureExporting } from './bench-policies.mjs';
import { measureSharedLink } from './bench-shared-link.mjs';
import { measureMemory, measureTyping } from './bench-typing.mjs';
import { LAUNCH_ARGS, findBrowser } from './browser.mjs';
import { measureSizes } from './check-size.mjs';
import { serve } from './serve.mjs';

/** @import { Browser } from '@playwright/test' */

const RESULTS = new URL('../bench-results/', import.meta.url);

/** @type {Readonly<Record<string, (browser: Browser, url: string) => Promise<readonly object[]>>>} */
const MEASUREMENTS = {
  sizes: measureSizes,
  'first-view': measureFirstView,
  'shared-link': measureSharedLink,
  typing: measureTyping,
  memory: measureMemory,
  building: measureBuilding,
  importing: measureImports,
  exporting: measureExporting,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(MEASUREMENTS, name));
if (unknown.length > 0) {
  throw new Error(
    `No measurement is called ${unknown.join(', ')}. There are: ${Object.keys(MEASUREMENTS).join(', ')}.`,
  );
}

const executablePath = await findBrowser();
const site = await serve({ port: 0 });
const browser = await chromium.launch({
  args: LAUNCH_ARGS,
  ...(executablePath === null ? {} : { executablePath }),
});

/** @type {Record<string, readonly object[]>} */
const results = {};
for (const [name, measure] of Object.entries(MEASUREMENTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  // Two at once would disturb each other.
  // oxlint-disable-next-line no-await-in-loop
  const rows = await measure(browser, site.url);
  console.log(`\n${name}`);
  console.table(rows);
  results[name] = rows;
}
await browser.close();
site.close();

await mkdir(RESULTS, { recursive: true });
await writeFile(new URL('bench.json', RESULTS), `${JSON.stringify(results, null, 2)}\n`);
