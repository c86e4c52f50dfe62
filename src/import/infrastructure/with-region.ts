import { readAccountField, type RoleSpec } from '../../policy';
import type { ImportNote } from '../imported';
import type { Named } from '../requests/gathered';

/** A spec with the region of the document, where no address in it names one. */
export function withRegion(
  spec: RoleSpec,
  region: Named | null,
): { readonly spec: RoleSpec; readonly notes: readonly ImportNote[] } {
  if (region === null || spec.account.region !== '' || !readAccountField('region', region.value).ok)
    return { spec, notes: [] };
  const message = `The region, as named here, is ${region.value}.`;
  return {
    spec: { ...spec, account: { ...spec.account, region: region.value } },
    notes: [{ kind: 'read', ...region, slot: 'account.region', message }],
  };
}
