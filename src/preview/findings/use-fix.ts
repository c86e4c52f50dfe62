import { useCallback, useEffect, useRef } from 'react';
import type { Finding, RolePolicies } from '../../policy';
import type { Change } from '../use-change';
import { useLatest } from '../use-latest';
import { saysTheSame } from './finding-groups';

interface FixProps {
  policies: RolePolicies;
  onChange: Change;
  /** The fix has changed the trust policy, which may not be in sight. */
  onTrust: () => void;
}

/** Applies the finding’s current fix: the memoised row may hold a stale one. */
export function useFix({ policies, onChange, onTrust }: FixProps): (shown: Finding) => void {
  const latest = useLatest(policies);
  /** The policies before the last fix, until its effect is known. */
  const before = useRef<RolePolicies | null>(null);

  useEffect(() => {
    if (before.current !== null && !isSameTrust(before.current, policies)) onTrust();
    before.current = null;
  }, [onTrust, policies]);

  return useCallback(
    (shown) => {
      const { title, fix } = latest().findings.find((each) => saysTheSame(each, shown)) ?? shown;
      if (fix === undefined) return;
      before.current = latest();
      onChange(fix.apply, `${title}: ${fix.label}`);
    },
    [latest, onChange],
  );
}

function isSameTrust({ trust: one }: RolePolicies, { trust: other }: RolePolicies): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
