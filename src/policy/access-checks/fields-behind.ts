import { explainAccess, type AskedAccess } from '../evaluate/explain-access';
import { isAllowed } from '../evaluate/is-allowed';
import type { RolePolicies } from '../role-policies';

/** Who in the form allows a request: the entries whose addresses cover it, and whether they are all of Other access. */
export interface Behind {
  readonly fields: readonly string[];
  readonly isOwn: boolean;
}

/** Finds what in the form lets the permissions allow a request. Without a field where nothing alone does. */
export function fieldsBehind(
  { permissions, origins }: Pick<RolePolicies, 'permissions' | 'origins'>,
  request: AskedAccess,
): Behind {
  if (request.asker !== undefined) return { fields: [], isOwn: false };
  const { decidedBy } = explainAccess(permissions, request);
  const named = decidedBy.map(({ policy, statement }) => {
    const origin = origins.permissions[policy]?.[statement];
    const resources = [...(origin?.resources ?? [])].filter(([resource]) => covers(resource, request));
    const reasons = [...(origin?.actions.values() ?? [])].flat();
    return {
      fields: resources.flatMap(([, fields]) => fields),
      isOwn: reasons.every(({ api }) => api === null),
    };
  });
  return {
    fields: [...new Set(named.flatMap(({ fields }) => fields))],
    isOwn: named.length > 0 && named.every(({ isOwn }) => isOwn),
  };
}

function covers(resource: string, { action, resource: asked }: AskedAccess): boolean {
  const statement = { Effect: 'Allow', Action: '*', Resource: resource } as const;
  return isAllowed([{ Version: '2012-10-17', Statement: statement }], { action, resource: asked }).allowed;
}
