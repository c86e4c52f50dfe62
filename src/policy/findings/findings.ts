import { broadListing } from './broad-listing';
import { broadScope } from './broad-scope';
import { correctionOff } from './correction-off';
import { doubleSlash } from './double-slash';
import { duplicateEntry } from './duplicate-entry';
import type { Finding, Severity } from './finding';
import { folderWithoutSlash } from './folder-without-slash';
import { noApi } from './no-api';
import { notebookCallsMissing } from './notebook-calls-missing';
import { notebookEscalation } from './notebook-escalation';
import { notebookPassesRole } from './notebook-passes-role';
import { otherRegion } from './other-region';
import { outsideTheRole } from './outside-the-role';
import { placeholder } from './placeholder';
import { policySizes } from './policy-sizes';
import { publicImage } from './public-image';
import type { FindingRule, Reviewed } from './rule';
import { sampleBucket } from './sample-bucket';
import { trustConditions } from './trust-conditions';
import { unknownAccount } from './unknown-account';
import { unreadableEntry } from './unreadable-entry';
import { unusedEntries } from './unused-entries';
import { unusualKeyId } from './unusual-key-id';

/** Every rule, in the order in which their findings are listed within a severity. */
const RULES: readonly FindingRule[] = [
  noApi,
  unreadableEntry,
  policySizes,
  placeholder,
  correctionOff,
  broadScope,
  notebookEscalation,
  notebookCallsMissing,
  notebookPassesRole,
  otherRegion,
  unusualKeyId,
  sampleBucket,
  trustConditions,
  folderWithoutSlash,
  broadListing,
  unknownAccount,
  duplicateEntry,
  doubleSlash,
  publicImage,
  unusedEntries,
  outsideTheRole,
];

const ORDER: Record<Severity, number> = { error: 0, warning: 1, suggestion: 2, info: 3 };

/** All remarks on a spec, the gravest first. */
export function findingsOn(reviewed: Reviewed): readonly Finding[] {
  return RULES.flatMap((rule) => rule(reviewed)).toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
