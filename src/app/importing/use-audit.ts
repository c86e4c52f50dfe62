import { useMemo } from 'react';
import type { AuditRemark } from '../../import';
import type { PolicyJson } from '../../policy';
import { useKnown } from '../../wizard';
import type { ImportTools } from './reading';

/** More services than this are not looked up: each is a file of its own. */
const MOST_SERVICES = 20;

/** What the published checks say of pasted policies; of actions, once AWS’s lists are here. */
export function useAudit(
  policies: readonly PolicyJson[],
  tools: Pick<ImportTools, 'auditPolicies' | 'servicesIn'>,
): readonly AuditRemark[] {
  const services = useMemo(() => tools.servicesIn(policies).slice(0, MOST_SERVICES), [policies, tools]);
  const { known } = useKnown(services);
  return useMemo(() => {
    const names = new Map([...known].map(([prefix, facts]) => [prefix, actionsOf(facts)]));
    return tools.auditPolicies(policies, names);
  }, [known, policies, tools]);
}

function actionsOf(facts: { readonly actions: ReadonlyMap<string, unknown> } | null): Set<string> | null {
  return facts === null ? null : new Set(facts.actions.keys());
}
