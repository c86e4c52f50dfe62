import type { RolePolicies, StatementOrigins } from '../role-policies';
import { OWN_PURPOSE } from '../statements/build-permissions';
import { reachWords } from './address-words';
import { asSaid } from './as-said';
import { conditionWords } from './condition-words';
import { VERBS, verbsOf, type Verb } from './verbs';

/** One thing that a role may do, with everything that it may do it to. */
export interface ReviewSentence {
  readonly verb: Verb;
  /** The beginning of the sentence, such as `May read`. */
  readonly words: string;
  /** Never empty. */
  readonly items: readonly ReviewItem[];
}

/** What a sentence says of one resource under one set of conditions. */
export interface ReviewItem {
  /** As the policy names it. */
  readonly resource: string;
  /** As people write it. */
  readonly address: string;
  readonly actions: readonly string[];
  /** In words; all must hold. */
  readonly conditions: readonly string[];
  /** The fields that named the resource; none for what no field names. */
  readonly fields: readonly string[];
  /** A part of it is not known yet, so that it grants nothing. */
  readonly isUnknown: boolean;
  /** Only statements of the user’s own allow it. */
  readonly isOwn: boolean;
  /** The reasons that the user gave for those, in quotes, each once. */
  readonly whys: readonly string[];
}

interface Draft extends ReviewItem {
  readonly actions: string[];
  readonly fields: string[];
  readonly whys: string[];
}

/**
 * Everything that the finished permissions allow, in sentences: each action on each resource is in at least one. What the
 * form says is not looked at, so nothing that a form holds can hide what a statement allows.
 */
export function sentencesOf({
  permissions,
  origins,
}: Pick<RolePolicies, 'permissions' | 'origins'>): readonly ReviewSentence[] {
  const drafts = new Map<Verb, Map<string, Draft>>();

  function note(verb: Verb, key: string, make: () => Draft): Draft {
    const items = drafts.get(verb) ?? new Map<string, Draft>();
    drafts.set(verb, items);
    const item = items.get(key) ?? make();
    items.set(key, item);
    return item;
  }

  for (const [policy, { Statement }] of permissions.entries()) {
    for (const [index, { Action, Resource = [], Condition }] of Statement.entries()) {
      const origin = origins.permissions[policy]?.[index];
      const conditions = conditionWords(Condition);
      const actions = Action.map((action) => ({
        action,
        verbs: verbsOf(action),
        isOwn: isOwnAction(origin, action),
        whys: (origin?.actions.get(action) ?? []).flatMap(({ purpose }) =>
          purpose === OWN_PURPOSE ? [] : asSaid(purpose),
        ),
      }));
      for (const resource of Resource) {
        for (const { action, verbs, isOwn, whys } of actions) {
          const address = reachWords(action, resource);
          const key = JSON.stringify([resource, address, conditions, isOwn]);
          for (const verb of verbs) {
            const item = note(verb, key, () => ({
              resource,
              address,
              actions: [],
              conditions,
              fields: [...(origin?.resources.get(resource) ?? [])],
              isUnknown: origin?.parts.has(resource) ?? false,
              isOwn,
              whys: [],
            }));
            if (!item.actions.includes(action)) item.actions.push(action);
            if (isOwn) item.whys.push(...whys.filter((why) => !item.whys.includes(why)));
          }
        }
      }
    }
  }
  return VERBS.flatMap(({ id, words }) => {
    const items = drafts.get(id);
    return items === undefined ? [] : [{ verb: id, words, items: broadFirst([...items.values()]) }];
  });
}

function isOwnAction(origin: StatementOrigins | undefined, action: string): boolean {
  const reasons = origin?.actions.get(action) ?? [];
  return reasons.length > 0 && reasons.every(({ api }) => api === null);
}

/** What is about everything comes first; all else stays in the order of the policies. */
function broadFirst(items: readonly ReviewItem[]): readonly ReviewItem[] {
  return items.toSorted((one, other) => Number(other.resource === '*') - Number(one.resource === '*'));
}
