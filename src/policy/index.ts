export {
  accessChecks,
  explainRoleAccess,
  type AccessCheck,
  type AccessChecks,
  type Remedy,
} from './access-checks/access-checks';
export { addressContext, type AddressContext } from './address-context';
export type { Amendment } from './amendments/amendment';
export { AMENDMENTS, assumedFor, concerns } from './amendments/amendments';
export { changesSince, type Change } from './amendments/changes-since';
export { AMENDMENT_IDS, type AmendmentId } from './amendments/ids';
export { isAmendmentOn, setAmendment } from './amendments/set-amendment';
export type { AddressCase, AddressField, Api, ApiGroup, ApiOption, Field, Trait } from './apis/api';
export {
  API_NAMES,
  APIS,
  OPTIONS,
  OPTION_IDS,
  apiNamed,
  chosenOptions,
  hasTrait,
  isSwitchedOff,
  neededSlots,
  slotsOf,
  someHave,
  type ApiName,
  type OptionId,
} from './apis/apis';
export { buildRolePolicies } from './build-role-policies';
export { writePolicy, type PolicyDocument, type Statement } from './document';
export { unitEscapes, visibleJson } from './visible-json';
export { entryReading, kindMatters, readEntry } from './entry-readings';
export type { EntryReading } from './entries';
export type { JudgedCondition } from './evaluate/conditions';
export {
  explainAccess,
  type AskedAccess,
  type ExplainedAccess,
  type JudgedStatement,
  type StatementPart,
} from './evaluate/explain-access';
export { isAllowed, type AccessRequest, type Verdict } from './evaluate/is-allowed';
export {
  asArray,
  stringTexts,
  statementMembers,
  type PolicyJson,
  type StatementJson,
} from './evaluate/policy-json';
export { textMatches } from './evaluate/wildcard';
export { conditionsOf, explain, type ExplainedCondition, type Explanation } from './explain';
export type { Finding, Fix, Severity } from './findings/finding';
export { countedSize } from './limits';
export { readOtherAccess } from './other-access/read-other-access';
export { alsoNeeded, type AlsoNeeded } from './other-parties/also-needed';
export { namedPlace, type NamedPlace } from './named-place';
export type {
  HandedPolicy,
  NamedBucket,
  NeededCheck,
  NeededPolicy,
  StatementReason,
} from './other-parties/needed-policy';
export { parseRoleSpec } from './parse-role-spec';
export type { KnownActions } from './policy-checks/action-rules';
export { checkPolicy, type PolicyRemark } from './policy-checks/check-policy';
export type { CheckLevel } from './policy-checks/check-row';
export { withOwnChecks } from './policy-checks/own-statements';
export { OPEN } from './policy-checks/statement-view';
export { readAccountField } from './read-account';
export { roleOf, type ResolvedSpec } from './resolve-spec';
export { arnParts } from './resources/arn-parts';
export { awsImageAccount, awsImageAccounts } from './resources/aws-image-accounts';
export { parseEcrImage } from './resources/ecr-image';
export { REGIONS, dnsSuffix, partitionOfRegion, type Partition, type Region } from './resources/region';
export { KINDS, type KindId } from './resources/resource-kinds';
export { parseRoleArn, parseRoleName, parseRolePath } from './resources/role-arn';
export { failure, success, type Problem, type Result } from './result';
export { addressWords } from './review/address-words';
export type { HandChange } from './review/hand-changes';
export type { NeededLine } from './review/needed-lines';
export { reviewOf, type RoleReview } from './review/review-of';
export type { RoleFact } from './review/role-facts';
export type { ReviewItem, ReviewSentence } from './review/sentences';
export type { TrustLine } from './review/trust-lines';
export { REVISION, REVISIONS, isRevision, type Revision } from './revision';
export { givenRoleOptions } from './role-options/given-options';
export {
  readRoleOption,
  readRoleOptions,
  type ReadRoleOptions,
  type RoleTextOption,
} from './role-options/read-role-options';
export {
  ATTACH_WAYS,
  ROLE_OPTIONS,
  type AttachWay,
  type RoleOptions,
  type RoleTag,
} from './role-options/role-options';
export { parseRoleTags } from './role-options/role-tags';
export type { Measured, PolicySizes, Reason, RolePolicies, StatementOrigins, Unknown } from './role-policies';
export {
  LEVELS,
  MOST_ENTRIES,
  S3_KINDS,
  emptyRoleSpec,
  type Entry,
  type Level,
  type OtherAccess,
  type OtherCondition,
  type RoleSpec,
  type S3Kind,
} from './role-spec';
export {
  SLOTS,
  SLOT_IDS,
  isSlotId,
  slotOfField,
  slotsBy,
  type Slot,
  type SlotFilter,
  type SlotId,
} from './slots/slots';
export { entriesOf, textsOf, withEntries, withList } from './slots/spec-lists';
export { SOURCES, type Source, type SourceId } from './sources';
export { OWN_PURPOSE } from './statements/build-permissions';
export type { Grade } from './unusual/unusual';
export { unusualIn, type FoundUnusual } from './unusual/unusual-in';
export { describeUnknown, isFilledIn, type TextPart, type UnknownPart } from './unknown-parts';
