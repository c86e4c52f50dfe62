import { useCallback, useState } from 'react';
import type { RolePolicies, RoleSpec } from '../../policy';
import { isSwitch, type Made, type Switch } from './is-switch';

interface Switched {
  /** The last switch of the level, until it is dismissed or the form holds another role. */
  readonly last: Switch | null;
  dismiss: () => void;
}

/** Notices that the level, the scope or the catalogue was switched, whoever did it. */
export function useSwitch(spec: RoleSpec, policies: RolePolicies): Switched {
  const [seen, setSeen] = useState<{ made: Made; last: Switch | null }>({
    made: { spec, policies },
    last: null,
  });
  if (seen.made.spec !== spec) {
    const made = { spec, policies };
    setSeen({ made, last: lastSwitch(seen.made, made, seen.last) });
  }
  const dismiss = useCallback(() => setSeen(({ made }) => ({ made, last: null })), []);
  return { last: seen.last, dismiss };
}

function lastSwitch(before: Made, after: Made, last: Switch | null): Switch | null {
  if (isSwitch(before.spec, after.spec)) return { before, after };
  return last !== null && isEdit(before.spec, after.spec) ? last : null;
}

/** Whether one field was edited: an import, an example or a link changes several parts of the form at once. */
function isEdit(before: RoleSpec, after: RoleSpec): boolean {
  const parts = new Set([...partsOf(before), ...partsOf(after)]);
  return [...parts].filter((part) => !isSame(before[part], after[part])).length <= 1;
}

function partsOf(spec: RoleSpec): readonly (keyof RoleSpec)[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `Object.keys` forgets the names of fields
  return Object.keys(spec) as (keyof RoleSpec)[];
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
