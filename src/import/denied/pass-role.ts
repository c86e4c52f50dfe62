import type { DeniedFacts } from './access-denied';
import { roleBehind } from './principal';
import { remedyFor, type Remedy } from './remedies';

const CALLED = /when calling the (\w+) operation/;

const CHOOSE =
  'A notebook’s role may pass itself on in the calls that are made from it: choose CreateNotebookInstance and those calls.';

/**
 * What lets a role pass itself on: the call from a notebook that needed it. Null where something else was
 * refused, or another role is to be passed on, which no spec names.
 */
export function passRoleRemedy(
  { actions, principal, resource }: DeniedFacts,
  message: string,
): Remedy | string | null {
  const own = roleBehind(principal);
  const passed = roleBehind(resource);
  if (!actions.includes('iam:PassRole') || own === null || own.roleName !== passed?.roleName) return null;
  const remedy = remedyFor(`sagemaker:${CALLED.exec(message)?.[1] ?? ''}`, resource);
  if (typeof remedy === 'string') return CHOOSE;
  return {
    ...remedy,
    // A session does not name the role's path; what it passes on does.
    apply: ({ account, ...spec }) =>
      remedy.apply({ ...spec, account: { ...account, rolePath: passed.rolePath } }),
    message: `${remedy.message} With it, the role may pass itself on.`,
  };
}
