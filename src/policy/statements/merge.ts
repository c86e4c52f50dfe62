import type { AmendedRow } from '../amendments/apply';
import { groupBy } from '../group-by';
import type { Condition } from './condition';
import { union, type ResourceList } from './resource-list';

/** One requirement brought down to actions on resources under a condition. */
export interface Grant {
  /** The statement that it belongs to. */
  readonly name: string;
  readonly actions: readonly string[];
  readonly list: ResourceList;
  readonly condition: Condition | null;
  readonly origin: AmendedRow;
}

/** A statement to be: every action is granted on every resource of the list under the condition. */
export interface Merged {
  readonly name: string;
  readonly actions: readonly string[];
  readonly list: ResourceList;
  readonly condition: Condition | null;
  readonly grants: readonly Grant[];
}

/**
 * Merges grants of the same name into as few statements as say exactly the same.
 *
 * It never widens: actions share a statement only when they are granted on the same resources under
 * the same condition, and values share a condition only when they are granted the same.
 */
export function mergeGrants(grants: readonly Grant[]): readonly Merged[] {
  const alike = groupBy(grants, ({ name, condition }) => `${name} ${conditionKey(condition)}`);
  const merged = [...alike.values()].flatMap(mergeActions);
  const sameButValues = groupBy(
    merged,
    ({ name, actions, list, condition }) =>
      `${name} ${condition?.operator ?? ''} ${condition?.key ?? ''} ${actions.join()} ${list.key}`,
  );
  return [...sameButValues.values()].flatMap(mergeValues);
}

function conditionKey(condition: Condition | null): string {
  return condition === null ? '' : `${condition.operator} ${condition.key} ${condition.values.join()}`;
}

/** Grants of one name and condition: actions that reach the same lists stand together. */
function mergeActions(grants: readonly Grant[]): readonly Merged[] {
  const reached = new Map<string, Map<string, ResourceList>>();
  for (const { actions, list } of grants) {
    for (const action of actions) {
      const lists = reached.get(action) ?? new Map<string, ResourceList>();
      reached.set(action, lists.set(list.key, list));
    }
  }
  const together = groupBy([...reached], ([, lists]) => [...lists.keys()].toSorted().join('+'));
  return [...together.values()].flatMap((alike) => {
    const [first] = grants;
    const [one] = alike;
    if (first === undefined || one === undefined) return [];
    const actions = alike.map(([action]) => action);
    return [
      {
        name: first.name,
        actions,
        list: union([...one[1].values()]),
        condition: first.condition,
        grants: grants.filter((grant) => grant.actions.some((action) => actions.includes(action))),
      },
    ];
  });
}

function mergeValues(alike: readonly Merged[]): readonly Merged[] {
  const [first, ...others] = alike;
  if (first === undefined) return [];
  if (first.condition === null || others.length === 0) return alike;
  const values = alike.flatMap(({ condition }) => condition?.values ?? []);
  return [
    {
      ...first,
      condition: { ...first.condition, values: [...new Set(values)].toSorted() },
      grants: alike.flatMap(({ grants }) => grants),
    },
  ];
}
