import type { FinishedRole } from '../finished-role';
import { shellWord } from '../quoting/shell';
import { snakeCase } from '../spelling';

/** The function that gives the role one policy; none where the role has no permissions. */
export function putPolicy({ attach, attached, permissions }: FinishedRole): readonly string[] {
  const attaching = attached.length === 0 ? [] : [ATTACH];
  if (permissions.length === 0) return attaching;
  return [attach === 'inline' ? PUT_INLINE : PUT_MANAGED, ...attaching];
}

/** The part of the script that does it all, in order, and prints the ARN of the role in the end. */
export function mainPart({ attached, permissions }: FinishedRole): string {
  const puts = permissions.map(
    ({ suffix }) => `put_policy "$role_name-${suffix}" "$(${snakeCase(suffix)}_policy)"\n`,
  );
  const gives = [...puts, ...attached.map((arn) => `attach_policy ${shellWord(arn)}\n`)];
  return [CREATE_OR_UPDATE, LIST_POLICIES, ...(gives.length === 0 ? [] : [gives.join('')]), NOTE_OTHERS].join(
    '\n',
  );
}

const PUT_MANAGED = String.raw`# put_policy NAME DOCUMENT: creates or updates a managed policy, and attaches it to the role.
put_policy() {
  local name=$1 document=$2 arn version oldest
  arn=${'${role_arn%%:role/*}'}:policy$role_path$name
  own+=$arn$'\n'
  if ! exists get-policy --policy-arn "$arn"; then
    say "Creating the policy $name"
    aws iam create-policy --policy-name="$name" --path "$role_path" \
      --policy-document "$document" >/dev/null
    aws iam wait policy-exists --policy-arn "$arn"
  fi
  version=$(aws iam get-policy --policy-arn "$arn" --query Policy.DefaultVersionId --output text)
  if differs PolicyVersion.Document "$document" \
    get-policy-version --policy-arn "$arn" --version-id "$version"; then
    say "Updating the policy $name"
    # IAM keeps five versions: the oldest makes room for the new one.
    oldest=$(aws iam list-policy-versions --policy-arn "$arn" --output text \
      --query 'Versions[4] && sort_by(Versions[?!IsDefaultVersion], &CreateDate)[0].VersionId')
    [[ $oldest == None ]] || aws iam delete-policy-version --policy-arn "$arn" --version-id "$oldest"
    aws iam create-policy-version --policy-arn "$arn" --policy-document "$document" \
      --set-as-default >/dev/null
  fi
  if [[ $'\n'$attached$'\n' != *$'\n'"$arn"$'\n'* ]]; then
    say "Attaching the policy $name"
    aws iam attach-role-policy --role-name="$role_name" --policy-arn "$arn"
  fi
}`;

const PUT_INLINE = String.raw`# put_policy NAME DOCUMENT: writes a policy into the role, unless it is there already.
put_policy() {
  local name=$1 document=$2
  own+=$name$'\n'
  if ! exists get-role-policy --role-name="$role_name" --policy-name="$name" ||
    differs PolicyDocument "$document" get-role-policy --role-name="$role_name" --policy-name="$name"; then
    say "Writing the policy $name"
    aws iam put-role-policy --role-name="$role_name" --policy-name="$name" --policy-document "$document"
  fi
}`;

const ATTACH = String.raw`# attach_policy ARN: gives the role a policy that AWS keeps.
attach_policy() {
  own+=$1$'\n'
  if [[ $'\n'$attached$'\n' != *$'\n'"$1"$'\n'* ]]; then
    say "Attaching the policy $1"
    aws iam attach-role-policy --role-name="$role_name" --policy-arn "$1"
  fi
}`;

const CREATE_OR_UPDATE = `if exists get-role --role-name="$role_name"; then
  update_role
else
  create_role
fi
`;

const LIST_POLICIES = String.raw`attached=$(aws iam list-attached-role-policies --role-name="$role_name" \
  --query 'AttachedPolicies[].[PolicyArn]' --output text)
inline=$(aws iam list-role-policies --role-name="$role_name" --query 'PolicyNames[].[@]' --output text)
own=$'\n'
`;

/**
 * What an earlier run of the script gave the role, by its name, would still allow what the role no longer needs. What
 * others gave it is none of the script's business, but the reader's.
 */
const NOTE_OTHERS = String.raw`# other_policy NAME REMOVE...: removes the policy if an earlier run gave it, or says that the role has it.
other_policy() {
  if [[ $own == *$'\n'"$policy"$'\n'* ]]; then
    return
  elif [[ $1 =~ ^"$role_name-permissions"(-[0-9]+)?$ ]]; then
    say "Removing the policy $policy, which an earlier run gave the role"
    aws iam "${'${@:2}'}"
  else
    say "Note: $role_name also has the policy $policy, and may do what that allows. It is left alone."
  fi
}
while IFS= read -r policy; do
  [[ -z $policy ]] || other_policy "${'${policy#"${role_arn%%:role/*}:policy$role_path"}'}" \
    detach-role-policy --role-name="$role_name" --policy-arn "$policy"
done <<<"$attached"
while IFS= read -r policy; do
  [[ -z $policy ]] || other_policy "$policy" \
    delete-role-policy --role-name="$role_name" --policy-name="$policy"
done <<<"$inline"

echo "$role_arn"`;
