import { defineConfig } from '@playwright/test';
import { OTHER_BROWSERS } from '../../scripts/other-browsers.mjs';

/** Only the runner is Playwright’s: it brings no driver for the browsers that Debian has. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/browsers',
  forbidOnly: Boolean(process.env['CI']),
  // A slow machine is no failed test; what hangs is ended all the same. Milliseconds.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  workers: 2,
  // A driver may lose a click on a busy machine. What needed a second run is named in the list.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: '../../test-results/browsers.json' }]],
  projects: OTHER_BROWSERS.map(({ name }) => ({ name })),
});
