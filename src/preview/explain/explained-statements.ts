import type { PolicyDocument, RolePolicies, Statement, StatementOrigins } from '../../policy';
import { shareReasons, type SharedReason } from './shared-reasons';

/** Actions of one statement that are there for the same reasons. */
export interface ExplainedActions {
  readonly actions: readonly string[];
  readonly reasons: readonly SharedReason[];
}

export interface ExplainedResource {
  readonly resource: string;
  /** The fields that named it. */
  readonly fields: readonly string[];
}

export interface ExplainedCondition {
  readonly key: string;
  readonly operator: string;
  readonly values: readonly string[];
}

/** One statement in words: every action of it on every resource. */
export interface ExplainedStatement {
  readonly key: string;
  readonly title: string;
  /** Which policy it is in; empty when there is only one. */
  readonly policy: string;
  readonly groups: readonly ExplainedActions[];
  readonly resources: readonly ExplainedResource[];
  readonly conditions: readonly ExplainedCondition[];
  /** The service that it lets assume the role; null in a permissions policy. */
  readonly service: string | null;
}

/** Every statement of a role, those of the trust policy last; each action and each resource once. */
export function explainedStatements(policies: RolePolicies): readonly ExplainedStatement[] {
  const { permissions, trust, origins } = policies;
  return [
    ...permissions.flatMap((document, index) =>
      statementsOf(
        document,
        origins.permissions[index] ?? [],
        permissions.length > 1 ? `Policy ${index + 1}` : '',
      ),
    ),
    ...statementsOf(trust, origins.trust, 'Trust policy'),
  ];
}

function statementsOf(
  { Statement: statements }: PolicyDocument,
  origins: readonly StatementOrigins[],
  policy: string,
): readonly ExplainedStatement[] {
  return statements.map((statement, index) => {
    const { Sid, Action, Resource = [], Principal } = statement;
    const origin = origins[index];
    return {
      key: `${policy} ${index}`,
      title: Sid ?? (Principal === undefined ? `Statement ${index + 1}` : 'Who may assume the role'),
      policy,
      groups: groupActions(Action, origin),
      resources: Resource.map((resource) => ({ resource, fields: origin?.resources.get(resource) ?? [] })),
      conditions: conditionsOf(statement),
      service: Principal?.Service ?? null,
    };
  });
}

function groupActions(
  actions: readonly string[],
  origin: StatementOrigins | undefined,
): readonly ExplainedActions[] {
  const groups = new Map<string, { actions: string[]; reasons: readonly SharedReason[] }>();
  for (const action of actions) {
    const reasons = shareReasons(origin?.actions.get(action) ?? []);
    const key = JSON.stringify(reasons);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { actions: [action], reasons });
    else known.actions.push(action);
  }
  return [...groups.values()];
}

function conditionsOf({ Condition = {} }: Statement): readonly ExplainedCondition[] {
  return Object.entries(Condition).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => ({ key, operator, values: [values].flat() })),
  );
}
