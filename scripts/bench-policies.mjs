// Microseconds per `buildRolePolicies`, by number of resources. Prints a table and asserts nothing.
import { bundled } from './bundled.mjs';

/** @typedef {import('../src/policy').RoleSpec} RoleSpec */

const SIZES = [1, 5, 10, 100, 1000, 1100];

/** Different addresses from one call to the next, so that nothing remembered from one helps the other. */
const SPECS_PER_SIZE = 40;

/** Milliseconds. */
const WARM_UP = 400;
const SAMPLE = 4;
const SAMPLES = 120;

/**
 * One in ten resources is an output and one in twenty an image, as far as there are enough; the rest are inputs.
 *
 * @param {RoleSpec} empty
 * @param {number} size
 * @param {number} seed
 * @returns {RoleSpec}
 */
function specOf(empty, size, seed) {
  const outputs = size < 5 ? 0 : Math.max(1, Math.floor(size / 10));
  const images = size < 5 ? 0 : Math.max(1, Math.floor(size / 20));
  return {
    ...empty,
    apis: ['CreateTrainingJob'],
    account: { ...empty.account, region: 'eu-west-1', accountId: '111122223333' },
    entries: {
      's3.inputs': Array.from({ length: size - outputs - images }, (_, index) => ({
        text: `s3://acme-ml-${seed}-${index % 7}/churn/part-${index}/`,
      })),
      's3.outputs': Array.from({ length: outputs }, (_, index) => ({
        text: `s3://acme-models-${seed}/run-${index}/`,
      })),
      images: Array.from({ length: images }, (_, index) => ({
        text: `111122223333.dkr.ecr.eu-west-1.amazonaws.com/team-${seed}/image-${index}:2.3`,
      })),
    },
  };
}

/**
 * @param {readonly RoleSpec[]} specs
 * @param {(spec: RoleSpec) => unknown} work
 * @returns {number[]} µs per call, sorted
 */
function measure(specs, work) {
  let calls = 0;
  /** @param {number} milliseconds */
  function runFor(milliseconds) {
    const before = calls;
    const start = performance.now();
    let now = start;
    while (now - start < milliseconds) {
      const spec = specs[calls % specs.length];
      if (spec) work(spec);
      calls += 1;
      now = performance.now();
    }
    return ((now - start) * 1000) / (calls - before);
  }
  runFor(WARM_UP);
  return Array.from({ length: SAMPLES }, () => runFor(SAMPLE)).toSorted((a, b) => a - b);
}

/**
 * @param {readonly number[]} sorted
 * @param {number} share
 */
function at(sorted, share) {
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return value < 100 ? Number(value.toFixed(1)) : Math.round(value);
}

/** @type {typeof import('../src/policy')} */
const { buildRolePolicies, emptyRoleSpec, explain } = await import(await bundled('policy'));

// The compiler of the browser's engine settles before the first row is measured.
measure([specOf(emptyRoleSpec(), 100, 0), specOf(emptyRoleSpec(), 5, 1)], (spec) =>
  explain(buildRolePolicies(spec)),
);

console.log('\nµs per call, over specs that differ from call to call');
console.table(
  SIZES.map((size) => {
    const specs = Array.from({ length: SPECS_PER_SIZE }, (_, seed) => specOf(emptyRoleSpec(), size, seed));
    const built = measure(specs, buildRolePolicies);
    const explained = measure(specs, (spec) => explain(buildRolePolicies(spec)));
    return {
      resources: size,
      'build p50': at(built, 0.5),
      'build p95': at(built, 0.95),
      'build + explain p50': at(explained, 0.5),
    };
  }),
);
