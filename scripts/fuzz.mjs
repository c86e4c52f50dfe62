// Tries what comes from outside with faults:  npm run fuzz -- --seed 42 --count 20000 --only links,pastes
// The same seed and count try the same inputs. What has a fault is written to scripts/fuzz/fixtures/.
import { mkdir, writeFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { writeFixture } from './fuzz/fixtures.mjs';
import { readOptions } from './fuzz/options.mjs';

/** @import { KindId } from './fuzz/kind-ids.mjs' */
/** @import { Found, Report } from './fuzz/search' */
/** @typedef {{ input: unknown } | { found: Found } | { report: Report }} Message */

const FIXTURES = 'scripts/fuzz/fixtures/';
const RESULTS = new URL('../test-results/fuzz/', import.meta.url);

/** What takes this long never ends, as far as anybody waits. Milliseconds. */
const LONGEST = 120_000;

/** Milliseconds between two lines that say how far it is. */
const PROGRESS = 30_000;

/**
 * Tries inputs of one kind, and ends what does not end.
 *
 * @param {KindId} kind
 * @param {{ seed: number; count: number }} how
 * @param {(found: Found) => void} onFound
 * @returns {Promise<Report | null>} null where an input ended it
 */
function fuzz(kind, how, onFound) {
  const worker = new Worker(new URL('fuzz/worker.mjs', import.meta.url), {
    workerData: { kind, ...how },
    // As in browsers: what nests too deep there shall do so here.
    resourceLimits: { stackSizeMb: 1 },
  });
  return new Promise((resolve, reject) => {
    /** @type {{ input: unknown; since: number } | null} */
    let trying = null;
    let tried = 0;
    /** @param {string} fault what the input did to the whole thread */
    function endWith(fault) {
      if (trying !== null) onFound({ fault, input: trying.input });
      resolve(null);
    }
    const said = setInterval(() => console.log(`${kind}: ${tried} so far`), PROGRESS);
    const watch = setInterval(() => {
      if (trying === null || performance.now() - trying.since < LONGEST) return;
      void worker.terminate().then(() => endWith('does not end'));
    }, 1_000);
    worker.on('message', (/** @type {Message} */ message) => {
      if ('report' in message) return resolve(message.report);
      if ('found' in message) return onFound(message.found);
      trying = { input: message.input, since: performance.now() };
      tried += 1;
    });
    // Such as one that takes all memory. Before the first input, it is a fault of the fuzzer.
    worker.on('error', (error) =>
      trying === null ? reject(error) : endWith(`ends the thread — ${error.message}`),
    );
    worker.on('exit', () => {
      clearInterval(watch);
      clearInterval(said);
    });
  });
}

const { seed, count, only } = readOptions(process.argv.slice(2));
console.log(`Seed ${seed}, ${count} inputs of each kind: ${only.join(', ')}.`);
await mkdir(RESULTS, { recursive: true });

for (const kind of only) {
  // One after the other: what one takes is measured too.
  // oxlint-disable-next-line no-await-in-loop
  const report = await fuzz(kind, { seed, count }, (found) => {
    console.log(`${kind}: ${found.fault.slice(0, 600)}\n  → ${FIXTURES}${writeFixture(kind, found)}`);
    process.exitCode = 1;
  });
  if (report === null) continue;
  const { tried, seconds, median, slowest } = report;
  console.log(
    `${kind}: ${tried} in ${seconds.toFixed(1)} s, half of them within ${median.toFixed(2)} ms, the slowest ${(slowest[0]?.milliseconds ?? 0).toFixed(0)} ms`,
  );
  // oxlint-disable-next-line no-await-in-loop
  await writeFile(new URL(`slowest-${kind}.json`, RESULTS), `${JSON.stringify(slowest, null, 2)}\n`);
}
if (process.exitCode === 1) {
  console.log(`To repeat it: npm run fuzz -- --seed ${seed} --count ${count} --only ${only.join(',')}`);
}
