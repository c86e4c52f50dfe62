import { visibleJson } from '../policy';
import type { Exporter } from './exporter';
import { JSON_PLACEHOLDERS, inputNames } from './input-names';
import { filledIn } from './open-document';
import { ROLE_NAME } from './role-inputs';

/**
 * The role as one document, in the words of IAM’s own `GetRole` and `GetAccountAuthorizationDetails`. What is still to be
 * named has a placeholder, each another, also where the policies show the same for two.
 */
export const json = {
  id: 'json',
  label: 'JSON',
  language: 'json',
  filename: 'execution-role.json',
  use: 'the role as one document, to read and to compare',
  render(role) {
    const placeholder = inputNames(role.inputs, JSON_PLACEHOLDERS);
    const name = role.name ?? placeholder(ROLE_NAME);
    const attached = role.permissions.map(({ suffix, document }) => ({
      PolicyName: `${name}-${suffix}`,
      // The role’s own ARN is as the policies show it.
      PolicyDocument: filledIn(document, ({ input, shown }) => (input === null ? shown : placeholder(input))),
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
