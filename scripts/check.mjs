// The whole gate, behind `npm test`. Every check runs even when an earlier one failed, except the browser
// tests, which need a build. The last line is `N passed, N failed`: tests, and each other check that failed.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { run } from './run.mjs';

const results = new URL('../test-results/', import.meta.url);

/** @typedef {{ passed: number; failed: number }} Totals */
/** @typedef {{ numPassedTests: number; numFailedTests: number }} VitestReport */
/** @typedef {{ stats: { expected: number; unexpected: number; flaky: number } }} PlaywrightReport */

/**
 * @param {string} script of package.json
 * @param {readonly string[]} args
 */
async function check(script, args = []) {
  console.log(`\n— ${script}`);
  const passed = await run('npm', ['run', '--silent', script, '--', ...args]);
  if (!passed) failedChecks.push(script);
  return passed;
}

/**
 * The totals that a test runner wrote down; none when it ended before it could.
 *
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Totals} count
 * @returns {Promise<Totals>}
 */
async function readTotals(file, count) {
  try {
    return count(JSON.parse(await readFile(new URL(file, results), 'utf8')));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/**
 * @param {PlaywrightReport} report
 * @returns {Totals}
 */
function countInBrowser({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

/**
 * The drivers of other browsers are not ours: there a test may be run a second time.
 *
 * @param {PlaywrightReport} report
 * @returns {Totals}
 */
function countWithSecondRuns({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

/** @type {string[]} */
const failedChecks = [];

await rm(results, { recursive: true, force: true });
await mkdir(results, { recursive: true });

await check('lint');
await check('types');
// With the floor that vite.config.ts sets for the pure folders.
await check('coverage', [
  '--reporter=default',
  '--reporter=json',
  '--outputFile.json=test-results/unit.json',
]);
if (await check('build')) {
  await check('size');
  await check('reproduce');
  await check('e2e');
  if (process.env['CI']) await check('browsers');
}

const unit = await readTotals('unit.json', (/** @type {VitestReport} */ report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
}));
const chromium = await readTotals('e2e.json', countInBrowser);
const others = await readTotals('browsers.json', countWithSecondRuns);

/** @type {Readonly<Record<string, Totals>>} */
const totals = { coverage: unit, e2e: chromium, browsers: others };
// A runner that failed without a failed test (a file that does not load, say) is a failed check itself.
const withoutTests = failedChecks.filter((script) => !(totals[script] && totals[script].failed > 0));
const all = Object.values(totals);
const passed = all.reduce((sum, each) => sum + each.passed, 0);
const failed = all.reduce((sum, each) => sum + each.failed, withoutTests.length);
if (failedChecks.length > 0) console.log(`\nFailed: ${failedChecks.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
