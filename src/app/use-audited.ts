import { useEffect, useMemo, useState } from 'react';
import type * as AuditModule from '../audit';
import type { RolePolicies } from '../policy';
import { later } from '../screen';

const AUDIT = later(() => import('../audit'));

/** Policies whose findings hold what the published checks say of the user’s own statements, once those are loaded. */
export function useAudited(policies: RolePolicies): RolePolicies {
  const [audit, setAudit] = useState<typeof AuditModule | null>(AUDIT.ifLoaded);
  const isWanted = policies.resolved.otherAccess.length > 0;

  useEffect(() => {
    if (!isWanted || audit !== null) return undefined;
    let isOld = false;
    async function load(): Promise<void> {
      try {
        const loaded = await AUDIT.load();
        if (!isOld) setAudit(loaded);
      } catch {
        // Without the network the other findings stay as they are.
      }
    }
    void load();
    return () => {
      isOld = true;
    };
  }, [audit, isWanted]);

  return useMemo(
    () => (audit === null || !isWanted ? policies : { ...policies, findings: audit.withOwnChecks(policies) }),
    [audit, isWanted, policies],
  );
}
