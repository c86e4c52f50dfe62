import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { awsActions } from './scripts/aws-actions.mjs';
import { awsServices } from './scripts/aws-services.mjs';
import { GROUPS, PAGE, insertWhileRendering, preloadFirstView } from './scripts/first-view.mjs';
import { leanEditor } from './scripts/lean-editor.mjs';
import { SERVICE_WORKER, keepOffline } from './scripts/offline.mjs';
import { shippedPartsOf } from './scripts/shipped/plugin.mjs';

// The licences of what is bundled ask to be passed on with it.
const shipped = shippedPartsOf();

export default defineConfig({
  plugins: [
    react(),
    leanEditor(),
    insertWhileRendering(),
    preloadFirstView(),
    keepOffline(),
    awsServices(),
    awsActions(),
    shipped.page,
  ],
  // Relative addresses, so that the site works from any sub-path.
  base: './',
  // The reader of imports is cut into files like the page.
  worker: { format: 'es', plugins: () => [shipped.worker] },
  build: {
    rolldownOptions: {
      input: { index: 'index.html', page: PAGE, 'service-worker': 'src/offline/service-worker.ts' },
      output: {
        codeSplitting: { groups: GROUPS },
        entryFileNames: ({ name }) =>
          name === 'service-worker' ? SERVICE_WORKER : 'assets/[name]-[hash].js',
      },
    },
    // The polyfill would be one more script, for browsers that the page does not support anyway.
    modulePreload: { polyfill: false },
    // The editor is a large file by nature; `npm run size` holds it to its budget.
    chunkSizeWarningLimit: 3000,
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    // A slow machine is no failed test; what hangs is ended all the same. Milliseconds.
    testTimeout: 120_000,
    // Modules keep nothing of one test that another could meet, so each is loaded once for all files.
    isolate: false,
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'test-results/coverage',
      // The folders that are tested by what they compute; the screen is tested in the browser.
      include: ['src/{policy,import,export,share,aws-services,compare}/**/*.ts'],
      exclude: ['**/fixtures/**', '**/golden/**', '**/*.test.ts'],
      // A floor, not a goal: percent.
      thresholds: { statements: 96, branches: 90, functions: 97, lines: 97 },
    },
  },
});
