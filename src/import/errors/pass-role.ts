import { API_NAMES, apiNamed, hasTrait } from '../../policy';
import type { DeniedFacts } from './access-denied';
import { otherAccessRemedy } from './other-access-remedy';
import { roleBehind } from './principal';
import { remedyFor } from './remedies';
import type { Remedy } from './remedy';

const CALLED = /when calling the (\w+) operation/;

const NOTEBOOKS = API_NAMES.filter((api) => hasTrait(api, 'notebook-instance')).join(' or ');

const CHOOSE = `A notebook’s role may pass itself on in the calls that are made from it: choose ${NOTEBOOKS} and those calls.`;

/** A role that is handed to SageMaker, and to no other service. */
const TO_SAGEMAKER = [
  { operator: 'StringEquals', key: 'iam:PassedToService', values: ['sagemaker.amazonaws.com'] },
];

/**
 * What lets a role pass a role on: itself, with the call from a notebook that needed it; another one, with a statement
 * of the user’s own. Null where something else was refused.
 */
export function passRoleRemedy(
  { actions, principal, resource }: DeniedFacts,
  message: string,
): Remedy | string | null {
  if (!actions.includes('iam:PassRole')) return null;
  const called = CALLED.exec(message)?.[1] ?? '';
  const own = roleBehind(principal);
  const passed = roleBehind(resource);
  if (own === null || passed === null || own.roleName !== passed.roleName)
    return otherAccessRemedy('iam:PassRole', resource, apiNamed(called) === null ? [] : TO_SAGEMAKER);
  const remedy = remedyFor(`sagemaker:${called}`, resource);
  if (typeof remedy === 'string' || remedy.isOffered === true) return CHOOSE;
  return {
    ...remedy,
    // A session does not name the role's path; what it passes on does.
    apply: ({ account, ...spec }) =>
      remedy.apply({ ...spec, account: { ...account, rolePath: passed.rolePath } }),
    message: `${remedy.message} With it, the role may pass itself on.`,
  };
}
