import Stack from '@mui/material/Stack';
import { Fragment, type ReactNode } from 'react';
import type { ApiName } from '../../../policy';
import { Fold } from '../../fields/fold';
import { FIRST_GROUP, type OperationGroup } from './operations';

interface OperationGroupsProps {
  groups: readonly OperationGroup[];
  isSearched: boolean;
  isChosen: (api: ApiName) => boolean;
  children: (api: ApiName) => ReactNode;
}

/** The guide’s group open, the others folded until they are opened, searched, or something in them is chosen. */
export function OperationGroups({ groups, isSearched, isChosen, children }: OperationGroupsProps) {
  return groups.map(({ id, title, apis }) => {
    const chosen = apis.filter(isChosen).length;
    return (
      <Fold
        key={id}
        title={title}
        count={chosen === 0 ? `${apis.length}` : `${chosen} of ${apis.length} chosen`}
        isWanted={id === FIRST_GROUP || isSearched || chosen > 0}
      >
        <Stack spacing={1}>
          {apis.map((api) => (
            <Fragment key={api}>{children(api)}</Fragment>
          ))}
        </Stack>
      </Fold>
    );
  });
}
