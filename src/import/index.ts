export type { AccessDenied, Cause } from './errors/access-denied';
export { importText } from './import-text';
export type { Imported, ImportKind, ImportNote, ImportPart, NoteSlot, PolicyRole } from './imported';
export { mergeSpecs, notMerged } from './merge-specs';
export { comparePolicy } from './policies/compare-policy';
export type {
  Excess,
  Lack,
  Needed,
  PolicyComparison,
  StatementReview,
  Unjudged,
} from './policies/policy-comparison';
