import { useCallback } from 'react';
import type { Finding } from '../../policy';
import type { Change } from '../use-change';
import { useLatest } from '../use-latest';
import { saysTheSame } from './finding-groups';

/** Applies the finding’s current fix: the memoised row may hold a stale one. */
export function useFix(findings: readonly Finding[], onChange: Change): (shown: Finding) => void {
  const latest = useLatest(findings);
  return useCallback(
    (shown) => {
      const { title, fix } = latest().find((each) => saysTheSame(each, shown)) ?? shown;
      if (fix !== undefined) onChange(fix.apply, `${title}: ${fix.label}`);
    },
    [latest, onChange],
  );
}
