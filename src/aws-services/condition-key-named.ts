import type { ConditionKey, ServiceFacts } from './service-facts';

/**
 * The condition key that a name in any case is, or fills in; undefined when AWS lists none.
 *
 * @example
 * conditionKeyNamed(facts, 'aws:requesttag/team')?.name // aws:RequestTag/${TagKey}
 */
export function conditionKeyNamed(facts: ServiceFacts, name: string): ConditionKey | undefined {
  const wanted = name.toLowerCase();
  const exact = facts.conditionKeys.get(wanted) ?? facts.globalKeys.get(wanted);
  if (exact) return exact;
  return [...facts.conditionKeys.values(), ...facts.globalKeys.values()].find((key) => isFilled(key, wanted));
}

function isFilled({ name, variable }: ConditionKey, wanted: string): boolean {
  if (variable === null) return false;
  const [before = '', after = ''] = name.toLowerCase().split(variable.toLowerCase());
  return wanted.length > before.length + after.length && wanted.startsWith(before) && wanted.endsWith(after);
}
