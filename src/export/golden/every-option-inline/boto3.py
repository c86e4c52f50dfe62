#!/usr/bin/env python3
"""Execution role for Amazon SageMaker: CreateTrainingJob

Creates the role, or brings it up to date: run again, it changes nothing. Policies
of an earlier run, which are named after the role, are taken away again; all others,
also those of AWS, are left alone and named. If the role is there with another trust
policy or permissions boundary, the script shows the difference and stops: with --replace
it goes on. The last line that it prints is the ARN of the role. It needs boto3, with
credentials that may manage roles and policies:

    python3 create_execution_role.py
"""

# To read, check or change this role: https://roles.example.com/#v3.review.q1YqSy0qzszPU7JSMlTSUUosyFSyio6tBQA

import argparse
import difflib
import json
import re
import sys
from typing import Any

import boto3

ROLE_NAME = "acme-churn_training.v2@eu"
ROLE_PATH = "/data-science/"
ROLE_SETTINGS = {
    "Description": "Trains \"churn\" for ${team}, 100%{sure}.\nIt's \\ made by hand: $(whoami) `id`",
    "MaxSessionDuration": 7200,
}
PERMISSIONS_BOUNDARY = "arn:aws:iam::111122223333:policy/boundaries/ml"
TAGS = [
    {"Key": "team", "Value": "data science"},
    {"Key": "cost:center", "Value": "0123"},
    {"Key": "on", "Value": "yes"},
]

TRUST_POLICY = {
    "Version": "2012-10-17",
    "Statement": [
        # May be assumed by SageMaker (CreateTrainingJob).
        # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
        {
            "Effect": "Allow",
            "Principal": {"Service": "sagemaker.amazonaws.com"},
            "Action": "sts:AssumeRole",
            "Condition": {
                "StringEquals": {"aws:SourceAccount": "111122223333"},
                "ArnLike": {
                    "aws:SourceArn": "arn:aws:sagemaker:eu-west-1:111122223333:training-job/*",
                },
            },
        },
    ],
}

PERMISSIONS = {
    "permissions": {
        "Version": "2012-10-17",
        "Statement": [
            # May publish metrics to CloudWatch (CreateTrainingJob).
            # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
            {
                "Sid": "PublishMetrics",
                "Effect": "Allow",
                "Action": ["cloudwatch:PutMetricData"],
                "Resource": ["*"],
                "Condition": {
                    "StringEquals": {
                        "cloudwatch:namespace": "/aws/sagemaker/TrainingJobs",
                    },
                },
            },
            # May write what runs to CloudWatch Logs (CreateTrainingJob).
            # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
            {
                "Sid": "WriteLogs",
                "Effect": "Allow",
                "Action": [
                    "logs:CreateLogStream",
                    "logs:PutLogEvents",
                    "logs:CreateLogGroup",
                    "logs:DescribeLogStreams",
                ],
                "Resource": [
                    "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/TrainingJobs*",
                ],
            },
            # May sign in to Amazon ECR; this action takes no resource but *
            #   (CreateTrainingJob).
            # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
            {
                "Sid": "SignInToEcr",
                "Effect": "Allow",
                "Action": ["ecr:GetAuthorizationToken"],
                "Resource": ["*"],
            },
            # May find the objects under an input's prefix (CreateTrainingJob).
            # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
            {
                "Sid": "ListInput",
                "Effect": "Allow",
                "Action": ["s3:ListBucket"],
                "Resource": ["arn:aws:s3:::acme-ml"],
                "Condition": {
                    "StringLike": {
                        "s3:prefix": [
                            "home/${aws:PrincipalTag/team}/*",
                            "tenants/${$}x/100%{sure}/it's \"quoted\"/back\\slash/*",
                        ],
                    },
                },
            },
            # May download the input (CreateTrainingJob).
            # Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
            {
                "Sid": "ReadInput",
                "Effect": "Allow",
                "Action": ["s3:GetObject"],
                "Resource": [
                    "arn:aws:s3:::acme-ml/home/${aws:PrincipalTag/team}/*",
                    "arn:aws:s3:::acme-ml/tenants/${$}x/100%{sure}/it's \"quoted\"/back\\slash/*",
                ],
            },
            # May upload the output (CreateTrainingJob).
            # Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
            {
                "Sid": "WriteOutput",
                "Effect": "Allow",
                "Action": ["s3:PutObject"],
                "Resource": ["arn:aws:s3:::acme-ml-models/für alle/*"],
            },
            # May pull the container images (CreateTrainingJob).
            # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
            {
                "Sid": "PullImages",
                "Effect": "Allow",
                "Action": [
                    "ecr:BatchCheckLayerAvailability",
                    "ecr:GetDownloadUrlForLayer",
                    "ecr:BatchGetImage",
                ],
                "Resource": [
                    "arn:aws:ecr:eu-west-1:111122223333:repository/team/churn",
                ],
            },
            # May abort an upload in parts that has failed (CreateTrainingJob).
            # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
            {
                "Sid": "AbortUploads",
                "Effect": "Allow",
                "Action": ["s3:AbortMultipartUpload"],
                "Resource": ["arn:aws:s3:::acme-ml-models/für alle/*"],
            },
            # May look up the region of a bucket (CreateTrainingJob).
            # Source: https://github.com/aws/amazon-sagemaker-examples/issues/606
            {
                "Sid": "LocateBuckets",
                "Effect": "Allow",
                "Action": ["s3:GetBucketLocation"],
                "Resource": ["arn:aws:s3:::acme-ml", "arn:aws:s3:::acme-ml-models"],
            },
        ],
    },
}


def parse_args() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Creates or updates the role.")
    parser.add_argument(
        "--replace",
        action="store_true",
        help="Replace what is different, where the script would stop",
    )
    return parser.parse_args()


def to_json(document: Any) -> str:
    return json.dumps(document, indent=2, ensure_ascii=False)


def say(message: str) -> None:
    print(message, file=sys.stderr)


def create_or_update_role(iam: Any, role_name: str, replace: bool) -> str:
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
    return str(role["Arn"])


def show_changes(role: dict[str, Any]) -> list[str]:
    """Shows what would take the place of what. Returns the names of it."""
    boundary = role.get("PermissionsBoundary", {}).get("PermissionsBoundaryArn")
    compared: list[tuple[str, Any, Any]] = [
        ("trust policy", role["AssumeRolePolicyDocument"], TRUST_POLICY),
        ("permissions boundary", boundary, PERMISSIONS_BOUNDARY),
    ]
    changes = [(what, now, wanted) for what, now, wanted in compared if now != wanted]
    for what, now, wanted in changes:
        say(f"The {what} of the role {role['RoleName']} is not that of this file:")
        before, after = (to_json(value).splitlines() for value in (now, wanted))
        for line in difflib.unified_diff(before, after, "now", "file", lineterm=""):
            say(line)
    return [what for what, _, _ in changes]


def create_role(iam: Any, role_name: str) -> str:
    say(f"Creating the role {role_name}")
    role = iam.create_role(
        RoleName=role_name,
        Path=ROLE_PATH,
        AssumeRolePolicyDocument=to_json(TRUST_POLICY),
        PermissionsBoundary=PERMISSIONS_BOUNDARY,
        Tags=TAGS,
        **ROLE_SETTINGS,
    )["Role"]
    iam.get_waiter("role_exists").wait(RoleName=role_name)
    return str(role["Arn"])


def update_role(iam: Any, role: dict[str, Any], changes: list[str]) -> None:
    role_name = role["RoleName"]
    if "trust policy" in changes:
        say("Replacing the trust policy")
        iam.update_assume_role_policy(
            RoleName=role_name, PolicyDocument=to_json(TRUST_POLICY)
        )
    if any(role.get(key) != value for key, value in ROLE_SETTINGS.items()):
        say("Updating the settings of the role")
        iam.update_role(RoleName=role_name, **ROLE_SETTINGS)
    if "permissions boundary" in changes:
        say("Replacing the permissions boundary")
        iam.put_role_permissions_boundary(
            RoleName=role_name, PermissionsBoundary=PERMISSIONS_BOUNDARY
        )
    if any(tag not in role.get("Tags", []) for tag in TAGS):
        say("Updating the tags")
        iam.tag_role(RoleName=role_name, Tags=TAGS)


def put_inline_policy(iam: Any, role_name: str, name: str, document: Any) -> None:
    try:
        policy = iam.get_role_policy(RoleName=role_name, PolicyName=name)
        if policy["PolicyDocument"] == document:
            return
    except iam.exceptions.NoSuchEntityException:
        pass
    say(f"Writing the policy {name}")
    iam.put_role_policy(
        RoleName=role_name, PolicyName=name, PolicyDocument=to_json(document)
    )


def attached_policies(iam: Any, role_name: str) -> list[str]:
    paginator = iam.get_paginator("list_attached_role_policies")
    pages = paginator.paginate(RoleName=role_name)
    return [
        policy["PolicyArn"] for page in pages for policy in page["AttachedPolicies"]
    ]


def inline_policies(iam: Any, role_name: str) -> list[str]:
    pages = iam.get_paginator("list_role_policies").paginate(RoleName=role_name)
    return [name for page in pages for name in page["PolicyNames"]]


def remove_former(
    iam: Any, role_arn: str, policies: list[str], own: list[str]
) -> list[str]:
    """Takes away what an earlier run gave the role. Returns the policies of others."""
    account, _, role = role_arn.partition(":role")
    role_name = role.rpartition("/")[2]
    former = re.compile(re.escape(role_name) + r"-permissions(-\d+)?")
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
    return others


def main() -> None:
    args = parse_args()
    iam = boto3.client("iam")
    role_name = ROLE_NAME
    role_arn = create_or_update_role(iam, role_name, args.replace)

    attached = attached_policies(iam, role_name)
    inline = inline_policies(iam, role_name)
    own: list[str] = []
    for suffix, document in PERMISSIONS.items():
        name = f"{role_name}-{suffix}"
        put_inline_policy(iam, role_name, name, document)
        own.append(name)

    for policy in remove_former(iam, role_arn, [*attached, *inline], own):
        say(
            f"Note: {role_name} also has the policy {policy}, and may do what that"
            " allows. It is left alone."
        )

    print(role_arn)


if __name__ == "__main__":
    main()
