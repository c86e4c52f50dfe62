import type { Action, ServiceFacts } from './service-facts';

/** The action of a name in any case, with or without the service’s prefix; undefined when AWS lists none. */
export function actionNamed(facts: ServiceFacts, name: string): Action | undefined {
  return facts.actions.get(withoutPrefix(facts, name.toLowerCase()));
}

/** Takes the service’s own prefix off a name in lower case. */
export function withoutPrefix({ prefix }: ServiceFacts, name: string): string {
  const start = `${prefix.toLowerCase()}:`;
  return name.startsWith(start) ? name.slice(start.length) : name;
}
