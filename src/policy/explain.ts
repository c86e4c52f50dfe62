import type { Statement } from './document';
import type { Reason, RolePolicies, StatementOrigins } from './role-policies';

/** What a statement asks of a request beside its action and resource. */
export interface ExplainedCondition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
  /** The fields that its values were made of; none where no field alone decides. */
  readonly fields: readonly string[];
}

/** Why the role may do one thing to one resource. */
export interface Explanation {
  /** Which of the permissions policies, from 0. */
  readonly policy: number;
  /** Which of its statements, from 0. */
  readonly statement: number;
  readonly action: string;
  readonly resource: string;
  /** All of them have to be met; empty where the statement has none. */
  readonly conditions: readonly ExplainedCondition[];
  /** Once per API that needs it; never empty. */
  readonly reasons: readonly Reason[];
  /** The fields that named the resource; none for `*`. */
  readonly fields: readonly string[];
}

/** Explains every action on every resource of the permissions policies, in their order. */
export function explain({ permissions, origins }: RolePolicies): readonly Explanation[] {
  return permissions.flatMap((document, policy) =>
    document.Statement.flatMap((held, statement) => {
      const { Action, Resource = [] } = held;
      const origin = origins.permissions[policy]?.[statement];
      const conditions = conditionsOf(held, origin);
      return Action.flatMap((action) =>
        Resource.map((resource) => ({
          policy,
          statement,
          action,
          resource,
          conditions,
          reasons: origin?.actions.get(action) ?? [],
          fields: origin?.resources.get(resource) ?? [],
        })),
      );
    }),
  );
}

/** The conditions of a statement, with the fields behind them. */
export function conditionsOf(
  { Condition = {} }: Statement,
  origin: StatementOrigins | undefined,
): readonly ExplainedCondition[] {
  return Object.entries(Condition).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => ({
      operator,
      key,
      values: typeof values === 'string' ? [values] : values,
      fields: origin?.conditions.get(key) ?? [],
    })),
  );
}
