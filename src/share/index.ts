export { decodeShare } from './decode-share';
export { readDraft, writeDraft, type Draft } from './draft';
export { encodeShare } from './encode-share';
export { stepOfShare } from './fragment';
export { identityLeft, withoutIdentity, type IdentityLeft } from './identity';
export { COMFORTABLE_LENGTH, LONGEST_FRAGMENT } from './limits';
export { entriesOnlyIn } from './only-in';
export type { DraftProblem, ShareProblem } from './problems';
export { summaryOf, type ShareSummary } from './summary';
