import { useMemo } from 'react';
import { allowedActions, costSentence, lackingIn } from '../../compare';
import type { RolePolicies } from '../../policy';
import { fullAccessSide } from './other-side';
import { useActionList } from './use-action-list';

interface AttachCost {
  /** In one sentence; empty until it is counted. */
  readonly cost: string;
  /** Whether AWS's list of actions could not be loaded. */
  readonly hasFailed: boolean;
}

/** What AWS's broad policy costs instead of a role's own permissions. */
export function useAttachCost(policies: RolePolicies): AttachCost {
  const { permissions } = policies;
  const { documents } = useMemo(() => fullAccessSide(policies), [policies]);
  const both = useMemo(() => [...permissions, ...documents], [permissions, documents]);
  const { list, hasFailed } = useActionList(both);
  const cost = useMemo(() => {
    if (list === null) return '';
    const refused = lackingIn(documents, permissions).length;
    return costSentence(allowedActions(permissions, list), allowedActions(documents, list), refused);
  }, [list, documents, permissions]);
  return { cost, hasFailed };
}
