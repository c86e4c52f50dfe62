// Tries inputs of one kind. It runs in a thread of its own, so that an input that never ends can be ended from outside.
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { runnerImport } from 'vite';

/** @import { KindId } from './kind-ids.mjs' */
/** @typedef {{ kind: KindId; seed: number; count: number }} Task */

/**
 * Loads a module of TypeScript from this folder.
 *
 * @param {string} file
 */
async function load(file) {
  const path = fileURLToPath(new URL(file, import.meta.url));
  return (await runnerImport(path, { configFile: false, logLevel: 'error' })).module;
}

/** @type {Task} */
const { kind, seed, count } = workerData;
/** @type {typeof import('./kinds')} */
const { KINDS } = await load('kinds.ts');
/** @type {typeof import('./search')} */
const { search } = await load('search.ts');

/** @param {object} message */
function tell(message) {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of this process has no origin
  parentPort?.postMessage(message);
}

const report = search(KINDS[kind], {
  seed,
  count,
  onInput: (input) => tell({ input }),
  onFound: (found) => tell({ found }),
});
tell({ report });
