import { useCallback } from 'react';
import type { Finding } from '../policy';
import { saysTheSame } from './finding-groups';
import type { Change } from './use-change';
import { useLatest } from './use-latest';

/** Carries out the fix of a finding: a row is not drawn again while it says the same, but its fix may be another. */
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
