import type { PolicyDocument, ReadRoleOptions, RolePolicies } from '../policy';
import { reasonsOf, type Reasons } from './comments/reasons';
import { inputsIn, openDocument, type OpenDocument } from './open-document';
import { ROLE_NAME, ownArnOf, roleInputs, type RoleInput } from './role-inputs';

/** The role as every format writes it: read, and nothing of the form left in it. */
export interface FinishedRole extends ReadRoleOptions {
  /** Null while it is not known: each format asks for it, or leaves the naming to its tool. */
  readonly name: string | null;
  /** Begins and ends with a slash; of the role, and of its managed policies. */
  readonly path: string;
  /** Null while the account or the name is not known. */
  readonly arn: string | null;
  /** It never names the role itself, and so can be made with it. */
  readonly trust: PolicyDocument;
  /** One per statement of `trust`. */
  readonly trustReasons: readonly Reasons[];
  readonly permissions: readonly PermissionsPolicy[];
  /** The ARNs of AWS’s own policies that it gets; none unless one was chosen instead of `permissions`. */
  readonly attached: readonly string[];
  /** What is to be named before the role can be made: each once, the role’s own name first. */
  readonly inputs: readonly RoleInput[];
  /** What the role is for, in one line: the names of the calls, nothing that was typed. */
  readonly purpose: string;
  /** Where the role can be read and changed: a web address of plain ASCII, or null. */
  readonly link: string | null;
}

export interface PermissionsPolicy {
  /** Its name is the role’s, a hyphen and this: `permissions`, or `permissions-1` and on where it was split. */
  readonly suffix: string;
  /** As the tools write it: with a reference for each part that is not known yet. */
  readonly document: OpenDocument;
  /** As the preview shows it: with capitals in their place. */
  readonly shown: PolicyDocument;
  /** One per statement. */
  readonly reasons: readonly Reasons[];
}

/** What the files say beside the role. */
export interface Beside {
  /** The address at which the role can be read and changed; it is passed over where it is no plain web address. */
  readonly link?: string | undefined;
}

/** No sign in it means anything in a comment, a docstring or Markdown. https://www.rfc-editor.org/rfc/rfc3986#section-2 */
const PLAIN_ADDRESS = /^https?:\/\/[\w.~:/?#@!$&+,;=%-]+$/;

/** The role for the exporters. What cannot be read was reported as a finding, and is left out. */
export function finishedRole(policies: RolePolicies, { link }: Beside = {}): FinishedRole {
  const { trust, permissions, origins, resolved } = policies;
  const { roleName, rolePath, role, roleOptions, apis } = resolved;
  const inputs = roleInputs(policies);
  const known = { inputs, ownArn: ownArnOf(resolved) };
  const written = permissions.map((shown, index) => ({
    suffix: permissions.length === 1 ? 'permissions' : `permissions-${index + 1}`,
    document: openDocument(shown, origins.permissions[index] ?? [], known),
    shown,
    reasons: shown.Statement.map((_, at) => reasonsOf(origins.permissions[index]?.[at])),
  }));
  const asked = inputsIn(written.map(({ document }) => document));
  return {
    ...roleOptions,
    // As the tools read it back: here-documents, YAML and HCL know one kind of line break.
    description: roleOptions.description.replaceAll(/\r\n?/g, '\n'),
    name: roleName,
    path: rolePath,
    arn: role,
    trust,
    trustReasons: trust.Statement.map((_, index) => reasonsOf(origins.trust[index])),
    permissions: written,
    attached: [],
    inputs: [
      ...(roleName === null ? [ROLE_NAME] : []),
      ...[...inputs.values()].filter((input) => asked.has(input)),
    ],
    purpose: `Execution role for Amazon SageMaker${apis.length === 0 ? '' : `: ${apis.join(', ')}`}`,
    link: link !== undefined && PLAIN_ADDRESS.test(link) ? link : null,
  };
}
