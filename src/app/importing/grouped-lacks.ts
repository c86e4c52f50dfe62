import type { Lack } from '../../import';

/** What is lacking on one resource for one purpose. */
export interface GroupedLack extends Omit<Lack, 'action'> {
  readonly actions: readonly string[];
}

/** Groups what differs in the action only, in the order of the first of each. */
export function groupedLacks(lacks: readonly Lack[]): readonly GroupedLack[] {
  const groups = new Map<string, GroupedLack & { actions: string[] }>();
  for (const { action, ...lack } of lacks) {
    const key = JSON.stringify(lack);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { ...lack, actions: [action] });
    else group.actions.push(action);
  }
  return [...groups.values()];
}
