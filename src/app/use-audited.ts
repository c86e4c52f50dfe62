import { useEffect, useMemo, useState } from 'react';
import type * as AuditModule from '../audit';
import type { RolePolicies, RoleSpec } from '../policy';
import { later, useRetries } from '../screen';

const AUDIT = later(() => import('../audit'));

/** Policies whose findings hold what is to be said of the user’s own statements, once the checks are loaded. */
export function useAudited(spec: RoleSpec, policies: RolePolicies): RolePolicies {
  const [audit, setAudit] = useState<typeof AuditModule | null>(AUDIT.ifLoaded);
  const [hasFailed, setFailed] = useState(false);
  const retries = useRetries(hasFailed);
  const isWanted = policies.resolved.otherAccess.length > 0;

  useEffect(() => {
    if (!isWanted || audit !== null) return undefined;
    let isOld = false;
    async function load(): Promise<void> {
      try {
        const loaded = await AUDIT.load();
        if (isOld) return;
        setAudit(loaded);
        setFailed(false);
      } catch {
        // Until then the other findings stay as they are.
        if (!isOld) setFailed(true);
      }
    }
    void load();
    return () => {
      isOld = true;
    };
  }, [audit, isWanted, retries]);

  return useMemo(
    () =>
      audit === null || !isWanted ? policies : { ...policies, findings: audit.withOwnChecks(spec, policies) },
    [audit, isWanted, spec, policies],
  );
}
