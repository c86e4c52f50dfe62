import type { PolicyDocument, ReadRoleOptions, RolePolicies } from '../policy';
import { openDocument, type OpenDocument } from './open-document';
import { ROLE_NAME, roleInputs, type RoleInput } from './role-inputs';

/** The role as every format writes it: read, and nothing of the form left in it. */
export interface FinishedRole extends ReadRoleOptions {
  /** Null while it is not known: each format asks for it, or leaves the naming to its tool. */
  readonly name: string | null;
  /** Begins and ends with a slash; of the role, and of its managed policies. */
  readonly path: string;
  /** Null while the account or the name is not known. */
  readonly arn: string | null;
  readonly trust: PolicyDocument;
  readonly permissions: readonly PermissionsPolicy[];
  /** The ARNs of AWS’s own policies that it gets; none unless one was chosen instead of `permissions`. */
  readonly attached: readonly string[];
  /** What is to be named before the role can be made: each once, the role’s own name first. */
  readonly inputs: readonly RoleInput[];
  /** What the role is for, in one line: the names of the calls, nothing that was typed. */
  readonly purpose: string;
}

export interface PermissionsPolicy {
  /** Its name is the role’s, a hyphen and this: `permissions`, or `permissions-1` and on where it was split. */
  readonly suffix: string;
  /** As the tools write it: with a reference for each part that is not known yet. */
  readonly document: OpenDocument;
  /** As the preview shows it: with capitals in their place. */
  readonly shown: PolicyDocument;
}

/** The role for the exporters. What cannot be read was reported as a finding, and is left out. */
export function finishedRole(policies: RolePolicies): FinishedRole {
  const { trust, permissions, origins, resolved } = policies;
  const { roleName, rolePath, role, roleOptions, apis } = resolved;
  const inputs = roleInputs(policies);
  return {
    ...roleOptions,
    name: roleName,
    path: rolePath,
    arn: role,
    trust,
    permissions: permissions.map((shown, index) => ({
      suffix: permissions.length === 1 ? 'permissions' : `permissions-${index + 1}`,
      document: openDocument(shown, origins.permissions[index] ?? [], inputs),
      shown,
    })),
    attached: [],
    inputs: [...(roleName === null ? [ROLE_NAME] : []), ...inputs.values()],
    purpose: `Execution role for Amazon SageMaker${apis.length === 0 ? '' : `: ${apis.join(', ')}`}`,
  };
}
