export type { AccessDenied, Cause, Who } from './errors/access-denied';
export { importFiles, type NamedText } from './import-files';
export { importText } from './import-text';
export type { Imported, ImportKind, ImportNote, ImportPart, NoteSlot, PolicyRole, RunsAs } from './imported';
export { mergeSpecs, notMerged } from './merge-specs';
export { auditPolicies, servicesIn, type AuditRemark } from './policies/audit-policies';
export { comparePolicy } from './policies/compare-policy';
export type {
  Excess,
  Lack,
  Needed,
  PolicyComparison,
  StatementReview,
  Unjudged,
} from './policies/policy-comparison';
