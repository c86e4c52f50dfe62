import {
  API_NAMES,
  addressContext,
  parseRoleName,
  parseRolePath,
  readRoleOptions,
  type PolicyDocument,
  type ReadRoleOptions,
  type RolePolicies,
  type RoleSpec,
} from '../policy';
import { roleInputs, type RoleInput } from './role-inputs';

/** The role as every format writes it: read, and nothing of the form left in it. */
export interface FinishedRole extends ReadRoleOptions {
  /** Null while it is not known: each format asks for it, or leaves the naming to its tool. */
  readonly name: string | null;
  /** Begins and ends with a slash; of the role, and of its managed policies. */
  readonly path: string;
  readonly trust: PolicyDocument;
  readonly permissions: readonly PermissionsPolicy[];
  /** What is to be named before the role can be made: each once, in the order of the form. */
  readonly inputs: readonly RoleInput[];
  /** What the role is for, in one line: the names of the calls, nothing that was typed. */
  readonly purpose: string;
}

export interface PermissionsPolicy {
  /** Its name is the role’s, a hyphen and this: `permissions`, or `permissions-1` and on where it was split. */
  readonly suffix: string;
  readonly document: PolicyDocument;
}

/** Reads a role and its options for the exporters. What cannot be read was reported as a finding, and is left out. */
export function finishedRole(policies: RolePolicies, spec: RoleSpec): FinishedRole {
  const name = parseRoleName(spec.account.roleName);
  const path = parseRolePath(spec.account.rolePath);
  const { trust, permissions } = policies;
  const apis = API_NAMES.filter((api) => spec.apis.includes(api));
  return {
    ...readRoleOptions(spec, addressContext(spec)).options,
    name: name.ok ? name.value : null,
    path: path.ok ? path.value : '/',
    trust,
    permissions: permissions.map((document, index) => ({
      suffix: permissions.length === 1 ? 'permissions' : `permissions-${index + 1}`,
      document,
    })),
    inputs: roleInputs(permissions, name.ok),
    purpose: `Execution role for Amazon SageMaker${apis.length === 0 ? '' : `: ${apis.join(', ')}`}`,
  };
}
