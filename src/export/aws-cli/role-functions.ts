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

/**
 * The function that brings a role that is there up to date. It sets what the file names, and no more. What decides who may
 * use the role, and what it may do at most, is replaced only when that was asked for: the role may be somebody else's.
 */
export function updateRole({ permissionsBoundary, tags, ...role }: FinishedRole): string {
  const hasBoundary = permissionsBoundary !== null;
  const steps = [
    PATH_CHECK,
    COMPARE_TRUST,
    ...(hasBoundary ? [COMPARE_BOUNDARY] : []),
    STOP,
    REPLACE_TRUST,
    ...(hasBoundary ? [REPLACE_BOUNDARY] : []),
    ...settings(role),
    ...(tags.length === 0 ? [] : [TAGS]),
  ];
  return `update_role() {\n  local now changes=''\n${steps.join('\n')}\n}`;
}

const PATH_CHECK = String.raw`  role_arn=$(aws iam get-role --role-name="$role_name" --query Role.Arn --output text)
  if [[ $role_arn != *":role$role_path$role_name" ]]; then
    say "There is $role_arn, and IAM cannot move it to the path $role_path"
    exit 1
  fi`;

const COMPARE_TRUST = String.raw`  if differs Role.AssumeRolePolicyDocument "$(trust_policy)" get-role --role-name="$role_name"; then
    now=$(aws iam get-role --role-name="$role_name" --query Role.AssumeRolePolicyDocument --output json)
    show_change 'trust policy' "$now" "$(trust_policy)"
    changes+=' trust'
  fi`;

const COMPARE_BOUNDARY = String.raw`  now=$(aws iam get-role --role-name="$role_name" \
    --query Role.PermissionsBoundary.PermissionsBoundaryArn --output text)
  if [[ $now != "$permissions_boundary" ]]; then
    show_change 'permissions boundary' "$now" "$permissions_boundary"
    changes+=' boundary'
  fi`;

const STOP = String.raw`  if [[ -n $changes && $replace != --replace ]]; then
    say 'Nothing was changed. If the role is yours to change, run this again with --replace.'
    exit 1
  fi`;

const REPLACE_TRUST = String.raw`  if [[ $changes == *trust* ]]; then
    say "Replacing the trust policy"
    aws iam update-assume-role-policy --role-name="$role_name" --policy-document "$(trust_policy)"
  fi`;

const REPLACE_BOUNDARY = String.raw`  if [[ $changes == *boundary* ]]; then
    say "Replacing the permissions boundary"
    aws iam put-role-permissions-boundary --role-name="$role_name" \
      --permissions-boundary "$permissions_boundary"
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

const TAGS = `  if differs "sort_by((Role.Tags || \\\`[]\\\`)[?contains(\\\`$tag_keys\\\`, Key)], &Key)" "$(role_tags)" \\
    get-role --role-name="$role_name"; then
    say "Updating the tags"
    aws iam tag-role --role-name="$role_name" --tags "$(role_tags)"
  fi`;
