import type { RolePolicies } from '../../policy';

/** Before anything is chosen there is nothing to note on a role. */
export function isSilent({ permissions, findings }: RolePolicies): boolean {
  return permissions.length === 0 && findings.every(({ severity }) => severity === 'info');
}
