import { arnParts, parseRoleArn } from '../../policy';
import type { AccessDenied } from './access-denied';

/** In small letters, how SageMaker names the sessions of execution roles. */
const OWN_SESSION = 'sagemaker';

/** The role behind a principal. A session's ARN leaves out the role's path. */
export function roleBehind(principal: string): AccessDenied['role'] {
  const role = parseRoleArn(principal);
  if (role.ok) {
    const { accountId, roleName, rolePath } = role.value;
    return { accountId, roleName, rolePath };
  }
  const parts = arnParts(principal);
  const [kind, roleName] = parts?.resource.split('/') ?? [];
  if (parts === null || kind !== 'assumed-role' || roleName === undefined || roleName === '') return null;
  return { accountId: parts.account, roleName, rolePath: '' };
}

/** Services whose calls a person or a pipeline makes, with a role that is passed on. */
const CALLED = ['sagemaker', 'iam'];

/** Whether the principal is a person or a program that calls SageMaker, not a role in SageMaker's hands. */
export function isCaller(principal: string, actions: readonly string[]): boolean {
  const [kind, name = '', session = ''] = arnParts(principal)?.resource.split('/') ?? [];
  if (kind === 'user' || kind === 'federated-user' || kind === 'root') return true;
  if (kind !== 'assumed-role' || session.toLowerCase().includes(OWN_SESSION)) return false;
  return (
    name.startsWith('AWSReservedSSO_') ||
    actions.some((action) => CALLED.includes(action.split(':')[0] ?? ''))
  );
}
