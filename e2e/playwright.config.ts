import { defineConfig } from '@playwright/test';
import { LAUNCH_ARGS, findBrowser } from '../scripts/browser.mjs';
import { BASE, freePort } from './address';

// Playwright reads this file once more in every worker, which inherits the environment and so the port.
process.env['E2E_PORT'] ??= String(await freePort());
const origin = `http://localhost:${process.env['E2E_PORT']}`;

const executablePath = await findBrowser();

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  // They have a harness of their own.
  testIgnore: 'other-browsers/**',
  outputDir: '../test-results/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // A slow machine is no failed test; what hangs is ended all the same. Milliseconds.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  // More than the processor has: a browser that starts, or a test that waits, leaves it idle.
  workers: 3,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    baseURL: `${origin}${BASE}`,
    // Tests take files away from under the page. The service worker has tests of its own.
    serviceWorkers: 'block',
    // What moves may move away from under the pointer.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: { args: LAUNCH_ARGS, ...(executablePath === null ? {} : { executablePath }) },
  },
  webServer: {
    command: `node ../scripts/serve.mjs --port ${process.env['E2E_PORT']} --base ${BASE}`,
    url: `${origin}${BASE}`,
    reuseExistingServer: false,
  },
});
