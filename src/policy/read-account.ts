import { parseAccountId } from './resources/account-id';
import { parseRegion } from './resources/region';
import { parseRoleName, parseRolePath } from './resources/role-arn';
import { success, type Result } from './result';
import type { RoleSpec } from './role-spec';

/** Reads one field of step Trust. An empty one is not known, and no problem. */
export function readAccountField(field: keyof RoleSpec['account'], text: string): Result<unknown> {
  return text.trim() === '' ? success('') : READERS[field](text);
}

const READERS: Record<keyof RoleSpec['account'], (text: string) => Result<unknown>> = {
  region: parseRegion,
  accountId: parseAccountId,
  roleName: parseRoleName,
  rolePath: parseRolePath,
};
