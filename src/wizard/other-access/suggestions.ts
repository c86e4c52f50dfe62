import type { ResourceType, ServiceFacts } from '../../aws-services';
import { describeAction } from './check-action';
import { openArn } from './check-resource';
import { prefixOf, type Known } from './known-actions';
import type { Suggestion } from './best-first';

const OF_SERVICE = new WeakMap<ServiceFacts, readonly Suggestion[]>();

/** The actions to offer in a row: of the service that it names, or of the one that the statement is about. */
export function suggestActions(text: string, service: string | null, known: Known): readonly Suggestion[] {
  const facts = known.get(prefixOf(text) ?? service ?? '') ?? null;
  if (facts === null) return [];
  const made = OF_SERVICE.get(facts) ?? actionsOf(facts);
  OF_SERVICE.set(facts, made);
  return made;
}

function actionsOf({ prefix, actions }: ServiceFacts): readonly Suggestion[] {
  return [...actions.values()].map((action) => ({
    value: `${prefix}:${action.name}`,
    words: describeAction(action),
  }));
}

/** The resources to offer: one of each kind that the actions take, with its names left open, and everything. */
export function suggestResources(types: readonly ResourceType[]): readonly Suggestion[] {
  return [
    ...types.map((type) => ({ value: openArn(type), words: type.name })),
    { value: '*', words: types.length === 0 ? 'the only resource that these actions take' : 'everything' },
  ];
}
