import type { PolicySizes } from '../role-policies';
import type { FieldProblem } from '../field-problem';
import type { ResolvedSpec } from '../resolve-spec';
import type { RoleSpec } from '../role-spec';
import type { Finding } from './finding';

/** What a rule may look at. */
export interface Reviewed {
  readonly spec: RoleSpec;
  readonly resolved: ResolvedSpec;
  readonly problems: readonly FieldProblem[];
  readonly size: PolicySizes;
}

/** Looks at a spec and what was built from it, and says nothing, or what a careful reviewer would. */
export type FindingRule = (reviewed: Reviewed) => readonly Finding[];
