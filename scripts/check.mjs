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

/** @param {string} file */
function reportedIn(file) {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=test-results/${file}`];
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
 * @param {VitestReport} report
 * @returns {Totals}
 */
function countUnits({ numPassedTests, numFailedTests }) {
  return { passed: numPassedTests, failed: numFailedTests };
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

await Promise.all([check('lint'), check('types')]);
// With the floor that vite.config.ts sets for the pure folders. Counting lines takes a quarter of the time, so what tries
// inputs by the hundred thousand is not counted. It is a few long tests, beside which all others run.
await Promise.all([check('coverage', reportedIn('unit.json')), check('hostile', reportedIn('hostile.json'))]);
if (await check('build')) {
  await check('size');
  await check('reproduce');
  await check('e2e');
  if (process.env['CI']) await check('browsers');
}

const unit = await readTotals('unit.json', countUnits);
const hostile = await readTotals('hostile.json', countUnits);
const chromium = await readTotals('e2e.json', countInBrowser);
const others = await readTotals('browsers.json', countWithSecondRuns);

/** @type {Readonly<Record<string, Totals>>} */
const totals = { coverage: unit, hostile, e2e: chromium, browsers: others };
// A runner that failed without a failed test (a file that does not load, say) is a failed check itself.
const withoutTests = failedChecks.filter((script) => !(totals[script] && totals[script].failed > 0));
const all = Object.values(totals);
const passed = all.reduce((sum, each) => sum + each.passed, 0);
const failed = all.reduce((sum, each) => sum + each.failed, withoutTests.length);
if (failedChecks.length > 0) console.log(`\nFailed: ${failedChecks.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
