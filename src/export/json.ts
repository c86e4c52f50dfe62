import type { Exporter } from './exporter';
import { finishedRole } from './finished-role';

/** The role as one document, in the words of IAM’s own `GetRole` and `GetAccountAuthorizationDetails`. */
export const json: Exporter = {
  id: 'json',
  label: 'JSON',
  language: 'json',
  filename: 'execution-role.json',
  render(policies, spec) {
    const role = finishedRole(policies, spec);
    const name = role.name ?? 'ROLE-NAME';
    const attached = role.permissions.map(({ suffix, document }) => ({
      PolicyName: `${name}-${suffix}`,
      PolicyDocument: document,
    }));
    const whole = {
      RoleName: name,
      Path: role.path,
      ...(role.description === '' ? {} : { Description: role.description }),
      ...(role.maxSessionDuration === null ? {} : { MaxSessionDuration: role.maxSessionDuration }),
      ...(role.permissionsBoundary === null
        ? {}
        : { PermissionsBoundary: { PermissionsBoundaryArn: role.permissionsBoundary } }),
      ...(role.tags.length === 0
        ? {}
        : { Tags: role.tags.map(({ key, value }) => ({ Key: key, Value: value })) }),
      AssumeRolePolicyDocument: role.trust,
      [role.attach === 'inline' ? 'RolePolicyList' : 'ManagedPolicyList']: attached,
    };
    return `${JSON.stringify(whole, null, 2)}\n`;
  },
};
