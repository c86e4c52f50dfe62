import type { AmendedRow } from '../amendments/amended-rows';
import type { FieldProblem } from '../field-problem';
import type { ResolvedSpec } from '../resolve-spec';
import type { PolicySizes, RolePolicies, Unknown } from '../role-policies';
import type { RoleSpec } from '../role-spec';
import type { Grant } from '../statements/merge';
import type { Finding } from './finding';

/** What a rule may look at. */
export interface RuleInput extends Pick<RolePolicies, 'trust' | 'permissions' | 'origins'> {
  readonly spec: RoleSpec;
  readonly resolved: ResolvedSpec;
  readonly problems: readonly FieldProblem[];
  readonly size: PolicySizes;
  readonly grants: readonly Grant[];
  /** Requirements whose condition cannot be written: they grant nothing. */
  readonly dropped: readonly AmendedRow[];
  readonly unknowns: readonly Unknown[];
}

/** Looks at a spec and what was built from it, and says nothing, or what a careful reviewer would. */
export type FindingRule = (input: RuleInput) => readonly Finding[];
