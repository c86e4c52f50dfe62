import { useMemo } from 'react';
import type { RoleSpec } from '../../policy';
import { useLater } from '../../screen';
import { addressWith } from '../links/address';
import { shareLater } from '../links/share-later';
import { today } from '../links/today';

/** The link to a role, of today; empty until the part that writes links is there, and where a role is too large for one. */
export function useRoleLink(spec: RoleSpec): string {
  const share = useLater(shareLater, true);

  return useMemo(() => {
    const fragment = share?.encodeShare(spec, 'review', today()) ?? '';
    return share !== null && share.decodeShare(fragment).ok ? addressWith(fragment) : '';
  }, [share, spec]);
}
