import { REVISION, type Revision } from '../revision';
import type { RolePolicies } from '../role-policies';
import type { Level, RoleSpec } from '../role-spec';
import { handChanges, type HandChange } from './hand-changes';
import { neededLines, type NeededLine } from './needed-lines';
import { roleFacts, type RoleFact } from './role-facts';
import { sentencesOf, type ReviewSentence } from './sentences';
import { trustLines, type TrustLine } from './trust-lines';

/** What somebody who signs for a role must know, as data. */
export interface RoleReview {
  readonly facts: readonly RoleFact[];
  /** What the finished permissions allow; empty while nothing is chosen. */
  readonly sentences: readonly ReviewSentence[];
  readonly trust: readonly TrustLine[];
  readonly level: Level;
  /** Of the catalogue that the role was made under. */
  readonly revision: Revision;
  /** Whether the guide’s broad text is used, which reaches everything. */
  readonly isBroad: boolean;
  readonly changes: readonly HandChange[];
  readonly needed: readonly NeededLine[];
}

/** Reads a finished role for its reviewer. Takes what is allowed from the policies, not from the form. */
export function reviewOf(spec: RoleSpec, policies: RolePolicies): RoleReview {
  return {
    facts: roleFacts(spec, policies),
    sentences: sentencesOf(policies),
    trust: trustLines(policies),
    level: policies.resolved.level,
    revision: spec.revision ?? REVISION,
    isBroad: policies.resolved.scope === 'broad',
    changes: handChanges(spec, policies.resolved),
    needed: neededLines(policies),
  };
}
