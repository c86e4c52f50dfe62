import { useCallback, useMemo, useState } from 'react';
import type { RolePolicies } from '../policy';
import { policiesOfField } from './shown-policy';

/**
 * Which of several permissions policies is shown: the one chosen, until a field that has the focus
 * causes lines in others only; then the first of those, so that the effect of typing is always visible.
 */
export function useShownIndex(
  policies: RolePolicies,
  activeField: string | null,
): [index: number, choose: (index: number) => void] {
  const homes = useMemo(() => policiesOfField(policies, activeField), [policies, activeField]);
  const key = homes.length === 0 ? '' : `${activeField} ${homes.join()}`;
  const [chosen, setChosen] = useState({ index: 0, key });

  if (chosen.key !== key) {
    const [home] = homes;
    setChosen({ key, index: home === undefined || homes.includes(chosen.index) ? chosen.index : home });
  }

  const last = Math.max(policies.permissions.length - 1, 0);
  const choose = useCallback((index: number) => setChosen((known) => ({ ...known, index })), []);
  return [Math.min(chosen.index, last), choose];
}
