import { useMemo } from 'react';
import type { RoleSpec } from '../../policy';
import type { RoleLinks } from '../../screen';
import { addressWith } from './address';
import { shareLater } from './share-later';

/** A longer link would fill a file that is to be read. Characters of the whole address. */
const LONGEST_IN_FILES = 8_000;

/** Links to the role, for the files that it is exported to. They carry no date: the same role gives the same file. */
export function useRoleLinks(spec: RoleSpec): RoleLinks {
  return useMemo(
    () => ({
      load: async () => {
        await shareLater.load();
      },
      linkTo: () => {
        const fragment = shareLater.ifLoaded()?.encodeShare(spec);
        const link = fragment === undefined ? '' : addressWith(fragment);
        return link === '' || link.length > LONGEST_IN_FILES ? undefined : link;
      },
    }),
    [spec],
  );
}
