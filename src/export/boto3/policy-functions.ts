import type { FinishedRole } from '../finished-role';

/** The functions that give the role its policies, as far as it has any. */
export function policyFunctions({ attach, permissions }: FinishedRole): readonly string[] {
  const puts = attach === 'inline' ? [PUT_INLINE] : [PUT_MANAGED, UPDATE_MANAGED];
  return [...(permissions.length === 0 ? [] : puts), LIST_POLICIES, REMOVE_FORMER];
}

const PUT_MANAGED = `def put_managed_policy(iam: Any, role_arn: str, name: str, document: Any) -> str:
    arn = f"{role_arn.partition(':role/')[0]}:policy{ROLE_PATH}{name}"
    try:
        policy = iam.get_policy(PolicyArn=arn)["Policy"]
    except iam.exceptions.NoSuchEntityException:
        say(f"Creating the policy {name}")
        iam.create_policy(
            PolicyName=name, Path=ROLE_PATH, PolicyDocument=to_json(document)
        )
        iam.get_waiter("policy_exists").wait(PolicyArn=arn)
    else:
        update_managed_policy(iam, policy, document)
    return arn`;

const UPDATE_MANAGED = `def update_managed_policy(iam: Any, policy: dict[str, Any], document: Any) -> None:
    arn = policy["Arn"]
    version = iam.get_policy_version(
        PolicyArn=arn, VersionId=policy["DefaultVersionId"]
    )["PolicyVersion"]
    if version["Document"] == document:
        return
    say(f"Updating the policy {policy['PolicyName']}")
    versions = iam.list_policy_versions(PolicyArn=arn)["Versions"]
    if len(versions) >= 5:
        # IAM keeps five versions: the oldest makes room for the new one.
        spare = [version for version in versions if not version["IsDefaultVersion"]]
        oldest = min(spare, key=itemgetter("CreateDate"))
        iam.delete_policy_version(PolicyArn=arn, VersionId=oldest["VersionId"])
    iam.create_policy_version(
        PolicyArn=arn, PolicyDocument=to_json(document), SetAsDefault=True
    )`;

const PUT_INLINE = `def put_inline_policy(iam: Any, role_name: str, name: str, document: Any) -> None:
    try:
        policy = iam.get_role_policy(RoleName=role_name, PolicyName=name)
        if policy["PolicyDocument"] == document:
            return
    except iam.exceptions.NoSuchEntityException:
        pass
    say(f"Writing the policy {name}")
    iam.put_role_policy(
        RoleName=role_name, PolicyName=name, PolicyDocument=to_json(document)
    )`;

const LIST_POLICIES = `def attached_policies(iam: Any, role_name: str) -> list[str]:
    paginator = iam.get_paginator("list_attached_role_policies")
    pages = paginator.paginate(RoleName=role_name)
    return [
        policy["PolicyArn"] for page in pages for policy in page["AttachedPolicies"]
    ]


def inline_policies(iam: Any, role_name: str) -> list[str]:
    pages = iam.get_paginator("list_role_policies").paginate(RoleName=role_name)
    return [name for page in pages for name in page["PolicyNames"]]`;

/** By their names: what an earlier run wrote would still allow what the role no longer needs. */
const REMOVE_FORMER = `def remove_former(
    iam: Any, role_arn: str, policies: list[str], own: list[str]
) -> list[str]:
    """Takes away what an earlier run gave the role. Returns the policies of others."""
    account, _, role = role_arn.partition(":role")
    role_name = role.rpartition("/")[2]
    former = re.compile(re.escape(role_name) + r"-permissions(-\\d+)?")
    others = []
    for policy in policies:
        if policy in own:
            continue
        if not former.fullmatch(policy.removeprefix(f"{account}:policy{ROLE_PATH}")):
            others.append(policy)
        elif policy.startswith("arn:"):
            say(f"Detaching the policy {policy}, which an earlier run attached")
            iam.detach_role_policy(RoleName=role_name, PolicyArn=policy)
        else:
            say(f"Deleting the policy {policy}, which an earlier run wrote")
            iam.delete_role_policy(RoleName=role_name, PolicyName=policy)
    return others`;
