// Milliseconds per `buildRolePolicies`, by operations and resources, beside what CDK takes to merge the same
// statements, and per export of one role.
import { App, Stack } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { bundled } from './bundled.mjs';

/** @import { ApiName, RoleSpec } from '../src/policy' */
/** @typedef {typeof import('../src/policy')} Policy */

/** @satisfies {Record<string, ApiName[]>} */
const OPERATIONS = {
  'one operation': ['CreateTrainingJob'],
  'four operations': ['CreateTrainingJob', 'CreateProcessingJob', 'CreateModel', 'CreateTransformJob'],
};

const SIZES = [5, 110, 1_100, 10_000];

/** CDK takes minutes for more. */
const MOST_FOR_CDK = 1_100;

/** Different addresses from one call to the next, so that nothing remembered from one helps the other. */
const SPECS_PER_SIZE = 20;

/** Milliseconds. */
const WARM_UP = 1_000;
const SAMPLE = 20;
const SAMPLES = 15;

/**
 * One in ten resources is an output and one in twenty an image; the rest are inputs.
 *
 * @param {RoleSpec} empty
 * @param {readonly ApiName[]} apis
 * @param {number} size
 * @param {number} seed
 * @returns {RoleSpec}
 */
function specOf(empty, apis, size, seed) {
  const outputs = Math.max(1, Math.floor(size / 10));
  const images = Math.max(1, Math.floor(size / 20));
  return {
    ...empty,
    apis: [...apis],
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
 * The middle of some samples, in milliseconds per call.
 *
 * @template Input
 * @param {readonly Input[]} inputs taken by turns
 * @param {(input: Input) => unknown} work
 */
function perCall(inputs, work) {
  let calls = 0;
  /** @param {number} milliseconds */
  function runFor(milliseconds) {
    const before = calls;
    const start = performance.now();
    let now = start;
    do {
      const input = inputs[calls % inputs.length];
      if (input !== undefined) work(input);
      calls += 1;
      now = performance.now();
    } while (now - start < milliseconds);
    return (now - start) / (calls - before);
  }
  runFor(WARM_UP);
  const sorted = Array.from({ length: SAMPLES }, () => runFor(SAMPLE)).toSorted((a, b) => a - b);
  return Number((sorted[Math.floor(SAMPLES / 2)] ?? Number.NaN).toFixed(3));
}

/**
 * What each operation needs, one statement for each need and resource: what the builder merges, and CDK's minimiser
 * is given too. Without Sids, which would keep CDK from merging.
 *
 * @param {Policy} policy
 * @param {RoleSpec} spec
 */
function unmerged({ buildRolePolicies }, spec) {
  const { permissions, origins } = buildRolePolicies(spec);
  return permissions.flatMap(({ Statement }, at) =>
    Statement.flatMap((statement, index) => {
      /** @type {Map<string, string[]>} */
      const needs = new Map();
      for (const [action, reasons] of origins.permissions[at]?.[index]?.actions ?? [])
        for (const { api, requirement } of reasons) {
          const key = `${api} ${requirement}`;
          needs.set(key, [...(needs.get(key) ?? []), action]);
        }
      return [...needs.values()].flatMap((actions) =>
        [statement.Resource ?? []]
          .flat()
          .map((resource) => ({ ...statement, Sid: undefined, Action: actions, Resource: resource })),
      );
    }),
  );
}

/** One row for each number of operations and resources. */
export async function measureBuilding() {
  /** @type {Policy} */
  const policy = await import(await bundled('policy'));
  const stack = new Stack(new App(), 'Bench');
  return Object.entries(OPERATIONS).flatMap(([operations, apis]) =>
    SIZES.map((size) => {
      const specs = Array.from({ length: SPECS_PER_SIZE }, (_, seed) =>
        specOf(policy.emptyRoleSpec(), apis, size, seed),
      );
      const statements = specs.slice(0, 3).map((spec) => unmerged(policy, spec));
      return {
        operations,
        resources: size,
        'build ms': perCall(specs, policy.buildRolePolicies),
        'build and explain ms': perCall(specs, (spec) => policy.explain(policy.buildRolePolicies(spec))),
        'CDK merges ms':
          size > MOST_FOR_CDK
            ? null
            : perCall(statements, (each) =>
                stack.resolve(
                  new PolicyDocument({
                    minimize: true,
                    statements: each.map((statement) => PolicyStatement.fromJson(statement)),
                  }),
                ),
              ),
      };
    }),
  );
}

/** One row for each format, of a role with 110 resources. */
export async function measureExporting() {
  /** @type {Policy} */
  const policy = await import(await bundled('policy'));
  /** @type {typeof import('../src/export')} */
  const { EXPORTERS, finishedRole } = await import(await bundled('export'));
  const roles = Array.from({ length: SPECS_PER_SIZE }, (_, seed) =>
    finishedRole(
      policy.buildRolePolicies(specOf(policy.emptyRoleSpec(), OPERATIONS['four operations'], 110, seed)),
    ),
  );
  return EXPORTERS.map(({ label, render }) => ({ format: label, 'export ms': perCall(roles, render) }));
}
