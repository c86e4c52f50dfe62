import type { FinishedRole } from '../finished-role';
import { roleSettings } from '../role-settings';

/** The functions after which the role stands with its trust policy and its options. */
export function roleFunctions(role: FinishedRole): readonly string[] {
  return [CREATE_OR_UPDATE, showChanges(role), createRole(role), updateRole(role)];
}

const CREATE_OR_UPDATE = `def create_or_update_role(iam: Any, role_name: str, replace: bool) -> str:
    try:
        role = iam.get_role(RoleName=role_name)["Role"]
    except iam.exceptions.NoSuchEntityException:
        return create_role(iam, role_name)
    if role["Path"] != ROLE_PATH:
        sys.exit(f"There is {role['Arn']}, and IAM cannot move it to {ROLE_PATH}")
    changes = show_changes(role)
    if changes and not replace:
        sys.exit(
            "Nothing was changed. If the role is yours to change, run this again with"
            " --replace."
        )
    update_role(iam, role, changes)
    return str(role["Arn"])`;

/**
 * What decides who may use the role, and what it may do at most, is replaced only when that was asked for: the role may be
 * somebody else's.
 */
function showChanges({ permissionsBoundary }: FinishedRole): string {
  const [found, boundary] =
    permissionsBoundary === null
      ? ['', '']
      : [
          '    boundary = role.get("PermissionsBoundary", {}).get("PermissionsBoundaryArn")\n',
          '        ("permissions boundary", boundary, PERMISSIONS_BOUNDARY),\n',
        ];
  return `def show_changes(role: dict[str, Any]) -> list[str]:
    """Shows what would take the place of what. Returns the names of it."""
${found}    compared: list[tuple[str, Any, Any]] = [
        ("trust policy", role["AssumeRolePolicyDocument"], TRUST_POLICY),
${boundary}    ]
    changes = [(what, now, wanted) for what, now, wanted in compared if now != wanted]
    for what, now, wanted in changes:
        say(f"The {what} of the role {role['RoleName']} is not that of this file:")
        before, after = (to_json(value).splitlines() for value in (now, wanted))
        for line in difflib.unified_diff(before, after, "now", "file", lineterm=""):
            say(line)
    return [what for what, _, _ in changes]`;
}

function createRole({ permissionsBoundary, tags, ...role }: FinishedRole): string {
  const options = [
    ...(permissionsBoundary === null ? [] : ['PermissionsBoundary=PERMISSIONS_BOUNDARY']),
    ...(tags.length === 0 ? [] : ['Tags=TAGS']),
    ...(roleSettings(role) === null ? [] : ['**ROLE_SETTINGS']),
  ];
  return `def create_role(iam: Any, role_name: str) -> str:
    say(f"Creating the role {role_name}")
    role = iam.create_role(
        RoleName=role_name,
        Path=ROLE_PATH,
        AssumeRolePolicyDocument=to_json(TRUST_POLICY),
${options.map((option) => `        ${option},\n`).join('')}    )["Role"]
    iam.get_waiter("role_exists").wait(RoleName=role_name)
    return str(role["Arn"])`;
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
  return `def update_role(iam: Any, role: dict[str, Any], changes: list[str]) -> None:\n    role_name = role["RoleName"]\n${steps.join('\n')}`;
}

const TRUST = `    if "trust policy" in changes:
        say("Replacing the trust policy")
        iam.update_assume_role_policy(
            RoleName=role_name, PolicyDocument=to_json(TRUST_POLICY)
        )`;

const BOUNDARY = `    if "permissions boundary" in changes:
        say("Replacing the permissions boundary")
        iam.put_role_permissions_boundary(
            RoleName=role_name, PermissionsBoundary=PERMISSIONS_BOUNDARY
        )`;

const TAGS = `    if any(tag not in role.get("Tags", []) for tag in TAGS):
        say("Updating the tags")
        iam.tag_role(RoleName=role_name, Tags=TAGS)`;
