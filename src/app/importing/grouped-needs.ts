import type { Needed } from '../../import';

/** What is said of several actions on one resource alike. */
export type Grouped<Need extends Needed> = Omit<Need, 'action'> & { readonly actions: readonly string[] };

/** Groups what differs in the action only, in the order of the first of each. */
export function groupedNeeds<Need extends Needed>(needs: readonly Need[]): readonly Grouped<Need>[] {
  const groups = new Map<string, Omit<Need, 'action'> & { readonly actions: string[] }>();
  for (const { action, ...need } of needs) {
    const key = JSON.stringify(need);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { ...need, actions: [action] });
    else group.actions.push(action);
  }
  return [...groups.values()];
}
