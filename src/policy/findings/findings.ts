import { awsImageRegion } from './aws-image-region';
import { broadListing } from './broad-listing';
import { broadScope } from './broad-scope';
import { callsEverything } from './calls-everything';
import { callsMissing } from './calls-missing';
import { conditionDropped } from './condition-dropped';
import { correctionOff } from './correction-off';
import { doubleSlash } from './double-slash';
import { duplicateEntry } from './duplicate-entry';
import type { Finding, Severity } from './finding';
import { folderWithoutSlash } from './folder-without-slash';
import { foreignRepository } from './foreign-repository';
import { manifestAlone } from './manifest-alone';
import { noApi } from './no-api';
import { oldBucketName } from './old-bucket-name';
import { otherRegion } from './other-region';
import { passesAnyRole } from './passes-any-role';
import { placeholder } from './placeholder';
import { policyPath } from './policy-path';
import { policySizes } from './policy-sizes';
import { publicImage } from './public-image';
import { resolvedText } from './resolved-text';
import type { FindingRule, RuleInput } from './rule-input';
import { runsAsModelRole } from './runs-as-model-role';
import { sameRoleForCalls } from './same-role-for-calls';
import { sampleBucket } from './sample-bucket';
import { sdkRoleCheck } from './sdk-role-check';
import { sinceMade } from './since-made';
import { trustConditions } from './trust-conditions';
import { unknownAccount } from './unknown-account';
import { unreadableEntry } from './unreadable-entry';
import { unusedEntries } from './unused-entries';
import { unusualAddresses } from './unusual-addresses';
import { unusualKeyId } from './unusual-key-id';
import { withoutEchoes } from './without-echoes';

/** Every rule, in the order in which their findings are listed within a severity. */
const RULES: readonly FindingRule[] = [
  noApi,
  unreadableEntry,
  resolvedText,
  conditionDropped,
  policyPath,
  policySizes,
  placeholder,
  awsImageRegion,
  correctionOff,
  broadScope,
  passesAnyRole,
  callsEverything,
  callsMissing,
  sameRoleForCalls,
  runsAsModelRole,
  manifestAlone,
  otherRegion,
  unusualKeyId,
  unusualAddresses,
  foreignRepository,
  sampleBucket,
  oldBucketName,
  sinceMade,
  trustConditions,
  sdkRoleCheck,
  folderWithoutSlash,
  broadListing,
  unknownAccount,
  duplicateEntry,
  doubleSlash,
  publicImage,
  unusedEntries,
];

const ORDER: Record<Severity, number> = { error: 0, warning: 1, suggestion: 2, info: 3 };

/** All remarks on a spec, the gravest first, each fault once. */
export function findingsOn(input: RuleInput): readonly Finding[] {
  return bySeverity(withoutEchoes(RULES.flatMap((rule) => rule(input))));
}

/** Findings, the gravest first. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
