import type { RolePolicies } from '../role-policies';
import { conditionWords } from './condition-words';

/** Who may assume the role, and under which conditions. */
export interface TrustLine {
  readonly principal: string;
  readonly actions: readonly string[];
  /** In words; all must hold. Without any, every account’s jobs can reach the role. */
  readonly conditions: readonly string[];
}

/** One line for each statement of the trust policy. */
export function trustLines({ trust }: Pick<RolePolicies, 'trust'>): readonly TrustLine[] {
  return trust.Statement.map(({ Principal, Action, Condition }) => ({
    principal: Principal?.Service ?? 'nobody',
    actions: Action,
    conditions: conditionWords(Condition),
  }));
}
