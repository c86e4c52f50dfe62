import type { FinishedRole } from './finished-role';

/** What `CreateRole` and the call that changes it later both take, in their words. */
export interface RoleSettings {
  readonly values: { readonly Description?: string; readonly MaxSessionDuration?: number };
  readonly update: 'UpdateRole' | 'UpdateRoleDescription';
}

/**
 * The settings that the role names; null where there are none. `UpdateRole` without a duration sets it back to
 * one hour, so a description alone has a call of its own.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateRole.html
 */
export function roleSettings({
  description,
  maxSessionDuration,
}: Pick<FinishedRole, 'description' | 'maxSessionDuration'>): RoleSettings | null {
  if (description === '' && maxSessionDuration === null) return null;
  return {
    values: {
      ...(description === '' ? {} : { Description: description }),
      ...(maxSessionDuration === null ? {} : { MaxSessionDuration: maxSessionDuration }),
    },
    update: maxSessionDuration === null ? 'UpdateRoleDescription' : 'UpdateRole',
  };
}
