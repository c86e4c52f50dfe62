export { addressContext, type AddressContext } from './address-context';
export { arnParts } from './addresses/arn-parts';
export { parseEcrImage } from './addresses/ecr-image';
export { REGIONS, type Partition, type Region } from './addresses/region';
export type { Amendment } from './amendments/amendment';
export { AMENDMENTS } from './amendments/amendments';
export { isAmendmentOn, setAmendment } from './amendments/switch';
export { AMENDMENT_IDS, type AmendmentId } from './amendments/ids';
export { buildRolePolicies } from './build-role-policies';
export { LIST_SLOTS, type ListSlot } from './catalogue/api-facts';
export { writePolicy, type PolicyDocument, type Statement } from './document';
export { isAllowed, type AccessRequest, type Verdict } from './evaluate/is-allowed';
export { fieldsOf, listOf, textsOf, type PolicyJson, type StatementJson } from './evaluate/policy-json';
export { explain, type Explanation } from './explain';
export type { Finding, Fix, Severity } from './findings/finding';
export { countedSize } from './limits';
export { readAccountField } from './read-address';
export { parseRoleSpec } from './parse-role-spec';
export { kindMatters } from './objects-arn';
export { readEntry, type EntryReading } from './read-entry';
export { alsoNeeded, type AlsoNeeded } from './also-needed/also-needed';
export type { NamedBucket, NeededCheck, NeededPolicy } from './also-needed/needed-policy';
export { parseRoleArn, parseRoleName, parseRolePath } from './addresses/role-arn';
export { roleOf } from './resolve-spec';
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
export { givenRoleOptions } from './role-options/given-options';
export { parseRoleTags } from './role-options/role-tags';
export { failure, success, type Problem, type Result } from './result';
export type { Measured, PolicySizes, Reason, RolePolicies, StatementOrigins } from './role-policies';
export {
  API_NAMES,
  LEVELS,
  MOST_ENTRIES,
  S3_KINDS,
  SCOPED_SLOTS,
  emptyRoleSpec,
  type ApiName,
  type Level,
  type RoleSpec,
  type S3Entry,
  type S3Kind,
  type ScopedSlot,
} from './role-spec';
export { areTrustConditionsDocumented, slotsOf } from './slots';
export {
  PLACEHOLDERS,
  placeholdersIn,
  resourceParts,
  type PlaceholderId,
  type ResourcePart,
} from './statements/placeholder-parts';
export { SOURCES, type Source, type SourceId } from './sources';
