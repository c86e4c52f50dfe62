import { actionNamed } from './action-named';
import type { ConditionKey, ServiceFacts } from './service-facts';

/**
 * The condition keys that a statement with an action can have, each once: the action’s own first, then those
 * of the resources that it takes, then those of every request. An action that AWS does not list has the last.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export function conditionKeysOf(facts: ServiceFacts, action: string): readonly ConditionKey[] {
  const { conditionKeys = [], resources = [] } = actionNamed(facts, action) ?? {};
  const all = [
    ...conditionKeys,
    ...resources.flatMap((resource) => [...resource.conditionKeys, ...resource.type.conditionKeys]),
    ...facts.globalKeys.values(),
  ];
  const once = new Map<string, ConditionKey>();
  for (const key of all) {
    const name = key.name.toLowerCase();
    if (!once.has(name)) once.set(name, key);
  }
  return [...once.values()];
}
