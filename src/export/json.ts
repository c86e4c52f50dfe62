import type { Exporter } from './exporter';
import { visibleJson } from './quoting/json';

/** The role as one document, in the words of IAM’s own `GetRole` and `GetAccountAuthorizationDetails`. */
export const json = {
  id: 'json',
  label: 'JSON',
  language: 'json',
  filename: 'execution-role.json',
  use: 'the role as one document, to read and to compare',
  render(role) {
    const name = role.name ?? 'ROLE-NAME';
    const attached = role.permissions.map(({ suffix, shown }) => ({
      PolicyName: `${name}-${suffix}`,
      PolicyDocument: shown,
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
      ...(role.attached.length === 0
        ? {}
        : {
            AttachedManagedPolicies: role.attached.map((arn) => ({
              PolicyName: arn.split('/').at(-1),
              PolicyArn: arn,
            })),
          }),
      [role.attach === 'inline' ? 'RolePolicyList' : 'ManagedPolicyList']: attached,
    };
    return `${visibleJson(whole, 2)}\n`;
  },
} as const satisfies Exporter;
