import { useCallback, useLayoutEffect, useRef } from 'react';
import type { RoleSpec } from '../policy';

/** Changes the spec as it is by then, and says what it did. */
export type Change = (change: (spec: RoleSpec) => RoleSpec, message: string) => void;

/** One function for good, so that what only changes the spec need not be drawn again with every new one. */
export function useChange(spec: RoleSpec, onSpec: (next: RoleSpec, message: string) => void): Change {
  const latest = useRef(spec);
  useLayoutEffect(() => {
    latest.current = spec;
  }, [spec]);
  return useCallback((change, message) => onSpec(change(latest.current), message), [onSpec]);
}
