import type { FinishedRole } from '../finished-role';
import { roleSettings } from '../role-settings';

/** The functions after which the role stands with its trust policy and its options. */
export function roleFunctions(role: FinishedRole): readonly string[] {
  return [CREATE_OR_UPDATE, createRole(role), updateRole(role)];
}

const CREATE_OR_UPDATE = `def create_or_update_role(iam, role_name):
    try:
        role = iam.get_role(RoleName=role_name)["Role"]
    except iam.exceptions.NoSuchEntityException:
        return create_role(iam, role_name)
    if role["Path"] != ROLE_PATH:
        sys.exit(f"There is {role['Arn']}, and IAM cannot move it to {ROLE_PATH}")
    update_role(iam, role)
    return role["Arn"]`;

function createRole({ permissionsBoundary, tags, ...role }: FinishedRole): string {
  const options = [
    ...(permissionsBoundary === null ? [] : ['PermissionsBoundary=PERMISSIONS_BOUNDARY']),
    ...(tags.length === 0 ? [] : ['Tags=TAGS']),
    ...(roleSettings(role) === null ? [] : ['**ROLE_SETTINGS']),
  ];
  return `def create_role(iam, role_name):
    say(f"Creating the role {role_name}")
    role = iam.create_role(
        RoleName=role_name,
        Path=ROLE_PATH,
        AssumeRolePolicyDocument=to_json(TRUST_POLICY),
${options.map((option) => `        ${option},\n`).join('')}    )["Role"]
    iam.get_waiter("role_exists").wait(RoleName=role_name)
    return role["Arn"]`;
}

function updateRole({ permissionsBoundary, tags, ...role }: FinishedRole): string {
  const settings = roleSettings(role);
  const steps = [
    TRUST,
    ...(settings === null
      ? []
      : [
          `    if any(role.get(key) != value for key, value in ROLE_SETTINGS.items()):
        say("Updating the settings of the role")
        iam.${settings.update === 'UpdateRole' ? 'update_role' : 'update_role_description'}(RoleName=role_name, **ROLE_SETTINGS)`,
        ]),
    ...(permissionsBoundary === null ? [] : [BOUNDARY]),
    ...(tags.length === 0 ? [] : [TAGS]),
  ];
  return `def update_role(iam, role):\n    role_name = role["RoleName"]\n${steps.join('\n')}`;
}

const TRUST = `    if role["AssumeRolePolicyDocument"] != TRUST_POLICY:
        say("Updating the trust policy")
        iam.update_assume_role_policy(
            RoleName=role_name, PolicyDocument=to_json(TRUST_POLICY)
        )`;

const BOUNDARY = `    boundary = role.get("PermissionsBoundary", {}).get("PermissionsBoundaryArn")
    if boundary != PERMISSIONS_BOUNDARY:
        say("Updating the permissions boundary")
        iam.put_role_permissions_boundary(
            RoleName=role_name, PermissionsBoundary=PERMISSIONS_BOUNDARY
        )`;

const TAGS = `    if any(tag not in role.get("Tags", []) for tag in TAGS):
        say("Updating the tags")
        iam.tag_role(RoleName=role_name, Tags=TAGS)`;
