import { API_NAMES, apiNamed, hasTrait } from '../../policy';
import type { DeniedFacts } from './access-denied';
import { grants } from './grants';
import { otherAccessRemedy, ownStatement, withStatement } from './other-access-remedy';
import { roleBehind } from './principal';
import { remedyFor } from './remedies';
import { isRemedy, type Remedy, type Told } from './remedy';

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
): Remedy | Told | null {
  if (!actions.includes('iam:PassRole')) return null;
  const called = CALLED.exec(message)?.[1] ?? '';
  const conditions = apiNamed(called) === null ? [] : TO_SAGEMAKER;
  const own = roleBehind(principal);
  const passed = roleBehind(resource);
  if (own === null || passed === null || own.roleName !== passed.roleName)
    return otherAccessRemedy('iam:PassRole', resource, conditions);
  const remedy = remedyFor(`sagemaker:${called}`, '');
  const statement = ownStatement('iam:PassRole', resource, conditions);
  if (!isRemedy(remedy) || remedy.slot === 'otherAccess' || statement === null) return { message: CHOOSE };
  return {
    ...remedy,
    apply: (spec) => {
      // A session does not name the role's path; what it passes on does.
      const account = { ...spec.account, rolePath: spec.account.rolePath || passed.rolePath };
      const changed = remedy.apply({ ...spec, account });
      const holds = spec.apis.length === 0 || grants(changed, 'iam:PassRole', resource);
      return holds ? changed : withStatement(changed, statement);
    },
    message: `${remedy.message} With it, the role may pass itself on.`,
  };
}
