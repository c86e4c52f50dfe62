import type { FinishedRole } from '../finished-role';
import { roleSettings } from '../role-settings';

/** The function that makes the role, with its trust policy and all options from its first moment on. */
export function createRole({ permissionsBoundary, tags, ...role }: FinishedRole): string {
  const options = [
    '--assume-role-policy-document "$(trust_policy)"',
    ...(roleSettings(role) === null ? [] : ['--cli-input-json "$(role_settings)"']),
    ...(permissionsBoundary === null ? [] : ['--permissions-boundary "$permissions_boundary"']),
    ...(tags.length === 0 ? [] : ['--tags "$(role_tags)"']),
    '--query Role.Arn --output text',
  ];
  return String.raw`create_role() {
  say "Creating the role $role_name"
  role_arn=$(aws iam create-role --role-name="$role_name" --path "$role_path" \
${options.map((option) => `    ${option}`).join(' \\\n')})
  aws iam wait role-exists --role-name="$role_name"
}`;
}

/** The function that brings a role that is there up to date. It sets what the file names, and no more. */
export function updateRole({ permissionsBoundary, tags, ...role }: FinishedRole): string {
  const steps = [
    PATH_CHECK,
    TRUST,
    ...settings(role),
    ...(permissionsBoundary === null ? [] : [BOUNDARY]),
    ...(tags.length === 0 ? [] : [TAGS]),
  ];
  return `update_role() {\n${steps.join('\n')}\n}`;
}

const PATH_CHECK = String.raw`  role_arn=$(aws iam get-role --role-name="$role_name" --query Role.Arn --output text)
  if [[ $role_arn != *":role$role_path$role_name" ]]; then
    say "There is $role_arn, and IAM cannot move it to the path $role_path"
    exit 1
  fi`;

const TRUST = String.raw`  if differs Role.AssumeRolePolicyDocument "$(trust_policy)" get-role --role-name="$role_name"; then
    say "Updating the trust policy"
    aws iam update-assume-role-policy --role-name="$role_name" --policy-document "$(trust_policy)"
  fi`;

function settings(role: Pick<FinishedRole, 'description' | 'maxSessionDuration'>): readonly string[] {
  const wanted = roleSettings(role);
  if (wanted === null) return [];
  const keys = Object.keys(wanted.values)
    .map((key) => `${key}: ${key}`)
    .join(', ');
  const command = wanted.update === 'UpdateRole' ? 'update-role' : 'update-role-description';
  return [
    String.raw`  if differs "Role.{${keys}}" "$(role_settings)" \
    get-role --role-name="$role_name"; then
    say "Updating the settings of the role"
    aws iam ${command} --role-name="$role_name" --cli-input-json "$(role_settings)" >/dev/null
  fi`,
  ];
}

const BOUNDARY = String.raw`  local boundary
  boundary=$(aws iam get-role --role-name="$role_name" \
    --query Role.PermissionsBoundary.PermissionsBoundaryArn --output text)
  if [[ $boundary != "$permissions_boundary" ]]; then
    say "Updating the permissions boundary"
    aws iam put-role-permissions-boundary --role-name="$role_name" \
      --permissions-boundary "$permissions_boundary"
  fi`;

const TAGS = `  if differs "sort_by((Role.Tags || \\\`[]\\\`)[?contains(\\\`$tag_keys\\\`, Key)], &Key)" "$(role_tags)" \\
    get-role --role-name="$role_name"; then
    say "Updating the tags"
    aws iam tag-role --role-name="$role_name" --tags "$(role_tags)"
  fi`;
