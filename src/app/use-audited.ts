import { useMemo } from 'react';
import type { RolePolicies, RoleSpec } from '../policy';
import { later, useLater } from '../screen';

const AUDIT = later(() => import('../audit'));

/** Policies whose findings hold what is to be said of the user’s own statements, once the checks are loaded. */
export function useAudited(spec: RoleSpec, policies: RolePolicies): RolePolicies {
  const isWanted = policies.resolved.otherAccess.length > 0;
  // Until then the other findings stay as they are.
  const audit = useLater(AUDIT, isWanted);

  return useMemo(
    () =>
      audit === null || !isWanted ? policies : { ...policies, findings: audit.withOwnChecks(spec, policies) },
    [audit, isWanted, spec, policies],
  );
}
