import { withoutEnd } from './named-resource';
import { EXECUTION_ROLE } from './principal';

/** ARNs end where a sentence goes on. A masked account may stand in any writing. */
const ARN = /arn:aws[a-z-]*:[a-z0-9-]+:[^\s"'`,()]+/g;

/** Every ARN in a message, in its order. */
export function arnsIn(message: string): string[] {
  return (message.match(ARN) ?? []).map((arn) => withoutEnd(arn));
}

/** The role that a message names; empty where it names none. */
export function roleIn(message: string): string {
  return arnsIn(message).find((arn) => /^arn:[^:]*:iam:[^:]*:[^:]*:role\//.test(arn)) ?? '';
}

/** The session or the user that a message names; empty where it names none. */
export function sessionIn(message: string): string {
  return arnsIn(message).find((arn) => /^arn:[^:]*:(?:sts:|iam:[^:]*:[^:]*:user\/)/.test(arn)) ?? '';
}

/** The execution role that a message names, or only speaks of; empty where it does neither. */
export function executionRoleIn(message: string): string {
  return roleIn(message) || (/\bexecution role\b/i.test(message) ? EXECUTION_ROLE : '');
}
