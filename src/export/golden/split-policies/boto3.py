#!/usr/bin/env python3
"""Execution role for Amazon SageMaker: CreateProcessingJob

Creates the role, or brings it up to date: run again, it changes nothing. Policies
of an earlier run, which are named after the role, are taken away again; all others,
also those of AWS, are left alone and named. If the role is there with another trust
policy, the script shows the difference and stops: with --replace
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
from operator import itemgetter
from typing import Any

import boto3

ROLE_NAME = "acme-backfill"
ROLE_PATH = "/"

TRUST_POLICY = {
    "Version": "2012-10-17",
    "Statement": [
        # May be assumed by SageMaker (CreateProcessingJob).
        # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
        {
            "Effect": "Allow",
            "Principal": {"Service": "sagemaker.amazonaws.com"},
            "Action": "sts:AssumeRole",
        },
    ],
}

PERMISSIONS = {
    "permissions-1": {
        "Version": "2012-10-17",
        "Statement": [
            # May publish metrics to CloudWatch (CreateProcessingJob).
            # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createprocessingjob-perms
            {
                "Sid": "PublishMetrics",
                "Effect": "Allow",
                "Action": ["cloudwatch:PutMetricData"],
                "Resource": ["*"],
            },
            # May write what runs to CloudWatch Logs (CreateProcessingJob).
            # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createprocessingjob-perms
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
                    "arn:aws:logs:us-east-1:111122223333:log-group:/aws/sagemaker/ProcessingJobs*",
                ],
            },
            # May sign in to Amazon ECR; this action takes no resource but *
            #   (CreateProcessingJob).
            # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createprocessingjob-perms
            {
                "Sid": "SignInToEcr",
                "Effect": "Allow",
                "Action": ["ecr:GetAuthorizationToken"],
                "Resource": ["*"],
            },
            # May find the objects under an input's prefix (CreateProcessingJob).
            # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createprocessingjob-perms
            {
                "Sid": "ListInput",
                "Effect": "Allow",
                "Action": ["s3:ListBucket"],
                "Resource": ["arn:aws:s3:::acme-raw-events"],
            },
            # May download the input (CreateProcessingJob).
            # Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
            {
                "Sid": "ReadInput",
                "Effect": "Allow",
                "Action": ["s3:GetObject"],
                "Resource": [
                    "arn:aws:s3:::acme-raw-events/year=2026/day=1/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=10/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=11/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=12/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=13/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=14/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=15/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=16/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=17/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=18/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=19/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=2/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=20/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=21/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=22/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=23/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=24/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=25/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=26/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=27/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=28/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=29/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=3/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=30/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=31/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=32/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=33/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=34/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=35/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=36/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=37/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=38/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=39/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=4/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=40/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=41/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=42/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=43/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=44/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=45/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=46/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=47/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=48/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=49/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=5/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=50/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=51/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=52/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=53/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=54/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=55/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=56/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=57/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=58/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=59/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=6/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=60/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=61/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=62/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=63/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=64/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=65/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=66/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=67/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=68/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=69/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=7/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=70/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=71/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=72/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=73/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=74/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=75/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=76/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=77/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=78/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=79/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=8/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=80/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=81/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=82/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=83/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=84/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=85/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=86/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=87/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=88/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=89/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=9/partition/*",
                    "arn:aws:s3:::acme-raw-events/year=2026/day=90/partition/*",
                ],
            },
        ],
    },
    "permissions-2": {
        "Version": "2012-10-17",
        "Statement": [
            # May upload the output (CreateProcessingJob).
            # Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
            {
                "Sid": "WriteOutput",
                "Effect": "Allow",
                "Action": ["s3:PutObject"],
                "Resource": ["arn:aws:s3:::acme-ml/backfill/*"],
            },
            # May pull the container images (CreateProcessingJob).
            # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createprocessingjob-perms
            {
                "Sid": "PullImages",
                "Effect": "Allow",
                "Action": [
                    "ecr:BatchCheckLayerAvailability",
                    "ecr:GetDownloadUrlForLayer",
                    "ecr:BatchGetImage",
                ],
                "Resource": [
                    "arn:aws:ecr:us-east-1:683313688378:repository/sagemaker-scikit-learn",
                ],
            },
            # May abort an upload in parts that has failed (CreateProcessingJob).
            # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
            {
                "Sid": "AbortUploads",
                "Effect": "Allow",
                "Action": ["s3:AbortMultipartUpload"],
                "Resource": ["arn:aws:s3:::acme-ml/backfill/*"],
            },
            # May look up the region of a bucket (CreateProcessingJob).
            # Source: https://github.com/aws/amazon-sagemaker-examples/issues/606
            {
                "Sid": "LocateBuckets",
                "Effect": "Allow",
                "Action": ["s3:GetBucketLocation"],
                "Resource": ["arn:aws:s3:::acme-ml", "arn:aws:s3:::acme-raw-events"],
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
    compared: list[tuple[str, Any, Any]] = [
        ("trust policy", role["AssumeRolePolicyDocument"], TRUST_POLICY),
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


def put_managed_policy(iam: Any, role_arn: str, name: str, document: Any) -> str:
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
    return arn


def update_managed_policy(iam: Any, policy: dict[str, Any], document: Any) -> None:
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
        arn = put_managed_policy(iam, role_arn, name, document)
        if arn not in attached:
            say(f"Attaching the policy {name}")
            iam.attach_role_policy(RoleName=role_name, PolicyArn=arn)
        own.append(arn)

    for policy in remove_former(iam, role_arn, [*attached, *inline], own):
        say(
            f"Note: {role_name} also has the policy {policy}, and may do what that"
            " allows. It is left alone."
        )

    print(role_arn)


if __name__ == "__main__":
    main()
