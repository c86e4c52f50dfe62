import { actionNamed } from './action-named';
import type { ResourceType, ServiceFacts } from './service-facts';

/**
 * The resource types that an action takes, or `*` when it takes none and its statement can name no resource.
 * The list is empty for an action that AWS does not list, and for a name with wildcards: nothing is known of it.
 */
export function resourceTypesOf(facts: ServiceFacts, action: string): '*' | readonly ResourceType[] {
  const found = actionNamed(facts, action);
  if (!found) return [];
  return found.resources.length === 0 ? '*' : found.resources.map(({ type }) => type);
}
