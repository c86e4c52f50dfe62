import { useEffect, useMemo, useState } from 'react';
import type { RoleSpec } from '../../policy';
import { useRetries } from '../../screen';
import { addressWith } from '../links/address';
import { shareLater } from '../links/share-later';
import { today } from '../links/today';

/** The link to a role, of today; empty until the part that writes links is there, and where a role is too large for one. */
export function useRoleLink(spec: RoleSpec): string {
  const [share, setShare] = useState(() => shareLater.ifLoaded());
  const [hasFailed, setFailed] = useState(false);
  const retries = useRetries(hasFailed);

  useEffect(() => {
    async function load(): Promise<void> {
      try {
        setShare(await shareLater.load());
        setFailed(false);
      } catch {
        setFailed(true);
      }
    }
    void load();
  }, [retries]);

  return useMemo(() => {
    const fragment = share?.encodeShare(spec, 'review', today()) ?? '';
    return share !== null && share.decodeShare(fragment).ok ? addressWith(fragment) : '';
  }, [share, spec]);
}
