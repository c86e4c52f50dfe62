import type { Explanation } from '../policy';
import { shareReasons, type SharedReason } from './reason-groups';

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

/** One statement in words: every action of it on every resource. */
export interface ExplainedStatement {
  readonly key: string;
  readonly policy: number;
  readonly statement: number;
  readonly groups: readonly ExplainedActions[];
  readonly resources: readonly ExplainedResource[];
}

/** Explanations by statement; each action and each resource once, in the order of the policy. */
export function explainedStatements(explanations: readonly Explanation[]): readonly ExplainedStatement[] {
  const statements = new Map<string, Collected>();
  for (const each of explanations) {
    const { policy, statement, action, resource, reasons, fields } = each;
    const key = `${policy}.${statement}`;
    let held = statements.get(key);
    if (held === undefined) {
      held = { key, policy, statement, actions: new Map(), resources: new Map() };
      statements.set(key, held);
    }
    if (!held.actions.has(action)) held.actions.set(action, reasons);
    if (!held.resources.has(resource)) held.resources.set(resource, fields);
  }
  return [...statements.values()].map(({ actions, resources, ...place }) => ({
    ...place,
    groups: groupActions(actions),
    resources: Array.from(resources, ([resource, fields]) => ({ resource, fields })),
  }));
}

interface Collected {
  readonly key: string;
  readonly policy: number;
  readonly statement: number;
  readonly actions: Map<string, Explanation['reasons']>;
  readonly resources: Map<string, readonly string[]>;
}

function groupActions(actions: Collected['actions']): readonly ExplainedActions[] {
  const groups = new Map<string, { actions: string[]; reasons: readonly SharedReason[] }>();
  for (const [action, reasons] of actions) {
    const shared = shareReasons(reasons);
    const key = JSON.stringify(shared);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { actions: [action], reasons: shared });
    else known.actions.push(action);
  }
  return [...groups.values()];
}
