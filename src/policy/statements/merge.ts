import type { AmendedRow } from '../amendments/amended-rows';
import { groupBy } from '../group-by';
import type { ReadAccess } from '../other-access/read-other-access';
import { ANY_VALUE, type Condition } from './condition';
import { unionOf, type ResourceList } from './resource-list';

/** What a permission is there for: a requirement of an operation, or a statement of the user’s own. */
export type Origin = AmendedRow | { readonly access: ReadAccess };

/** One requirement brought down to actions on resources under conditions. */
export interface Grant {
  /** The statement that it belongs to. */
  readonly name: string;
  readonly actions: readonly string[];
  readonly list: ResourceList;
  /** All of them must hold. */
  readonly conditions: readonly Condition[];
  readonly origin: Origin;
}

/** A statement to be: every action is granted on every resource of the list under the conditions. */
export interface Merged {
  readonly name: string;
  readonly actions: readonly string[];
  readonly list: ResourceList;
  readonly conditions: readonly Condition[];
  readonly grants: readonly Grant[];
}

/**
 * Merges grants of the same name into as few statements as say exactly the same.
 *
 * It never widens: actions share a statement only when they are granted on the same resources under
 * the same conditions, and values share a condition only when they are granted the same.
 */
export function mergeGrants(grants: readonly Grant[]): readonly Merged[] {
  const alike = groupBy(grants, ({ name, conditions }) => `${name} ${conditionsKey(conditions)}`);
  const merged = [...alike.values()].flatMap(mergeActions);
  const sameButValues = groupBy(
    merged,
    ({ name, actions, list, conditions }) =>
      `${name}\n${mergeableKey(conditions)}\n${actions.join()}\n${list.key}`,
  );
  return [...sameButValues.values()].flatMap(mergeValues);
}

/** Parted by line breaks, which no value holds: different conditions have different keys. */
function conditionsKey(conditions: readonly Condition[]): string {
  return conditions.map(({ operator, key, values }) => [operator, key, ...values].join('\n')).join('\n\n');
}

/** Without the values, where further ones may join them. */
function mergeableKey(conditions: readonly Condition[]): string {
  const [only] = conditions;
  return only !== undefined && isMergeable(conditions)
    ? `${only.operator} ${only.key}`
    : conditionsKey(conditions);
}

function isMergeable(conditions: readonly Condition[]): boolean {
  const [only] = conditions;
  return conditions.length === 1 && only !== undefined && ANY_VALUE.has(only.operator);
}

/** Grants of one name and conditions: actions that reach the same lists stand together. */
function mergeActions(grants: readonly Grant[]): readonly Merged[] {
  const reached = new Map<string, Map<string, ResourceList>>();
  for (const { actions, list } of grants) {
    for (const action of actions) {
      const lists = reached.get(action) ?? new Map<string, ResourceList>();
      reached.set(action, lists.set(list.key, list));
    }
  }
  const sameLists = groupBy([...reached], ([, lists]) => [...lists.keys()].toSorted().join('\n'));
  return [...sameLists.values()].flatMap((alike) => {
    const [first] = grants;
    const [one] = alike;
    if (first === undefined || one === undefined) return [];
    const actions = alike.map(([action]) => action);
    return [
      {
        name: first.name,
        actions,
        list: unionOf([...one[1].values()]),
        conditions: first.conditions,
        grants: grants.filter((grant) => grant.actions.some((action) => actions.includes(action))),
      },
    ];
  });
}

function mergeValues(alike: readonly Merged[]): readonly Merged[] {
  const [first, ...others] = alike;
  const [only] = first?.conditions ?? [];
  if (first === undefined || only === undefined || others.length === 0 || !isMergeable(first.conditions))
    return alike;
  const values = alike.flatMap(({ conditions }) => conditions.flatMap((each) => each.values));
  return [
    {
      ...first,
      conditions: [{ ...only, values: [...new Set(values)].toSorted() }],
      grants: alike.flatMap(({ grants }) => grants),
    },
  ];
}
