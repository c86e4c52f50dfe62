import { useCallback } from 'react';
import type { RoleSpec } from '../policy';
import { useLatest } from './use-latest';

/** Changes the spec as it is at the time of the call, and says what it did. */
export type Change = (change: (spec: RoleSpec) => RoleSpec, message: string) => void;

/** A stable function, whatever the spec. */
export function useChange(spec: RoleSpec, onSpec: (next: RoleSpec, message: string) => void): Change {
  const latest = useLatest(spec);
  return useCallback((change, message) => onSpec(change(latest()), message), [latest, onSpec]);
}
