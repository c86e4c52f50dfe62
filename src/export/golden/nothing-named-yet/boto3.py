#!/usr/bin/env python3
r"""Execution role for Amazon SageMaker: CreateNotebookInstance, CreateTrainingJob

Creates the role, or brings it up to date: run again, it changes nothing. Policies
of an earlier run, which are named after the role, are taken away again; all others,
also those of AWS, are left alone and named. If the role is there with another trust
policy, the script shows the difference and stops: with --replace
it goes on. The last line that it prints is the ARN of the role. It needs boto3, with
credentials that may manage roles and policies:

    python3 create_execution_role.py \
        --role-name ... \
        --input-bucket ... \
        --input-prefix ... \
        --model-bucket ... \
        --model-prefix ... \
        --output-bucket ... \
        --output-prefix ... \
        --image-region ... \
        --image-account ... \
        --image-repository ...
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

ROLE_PATH = "/"

TRUST_POLICY = {
    "Version": "2012-10-17",
    "Statement": [
        # May be assumed by SageMaker (CreateNotebookInstance, CreateTrainingJob).
        # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
        {
            "Effect": "Allow",
            "Principal": {"Service": "sagemaker.amazonaws.com"},
            "Action": "sts:AssumeRole",
        },
    ],
}


def permissions(args: argparse.Namespace, role_arn: str) -> dict[str, Any]:
    return {
        "permissions": {
            "Version": "2012-10-17",
            "Statement": [
                # May call SageMaker from the notebook (CreateNotebookInstance).
                # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
                {
                    "Sid": "CallSageMaker",
                    "Effect": "Allow",
                    "Action": [
                        "sagemaker:CreateTrainingJob",
                        "sagemaker:DescribeTrainingJob",
                    ],
                    "Resource": ["*"],
                },
                # May sign in to Amazon ECR; this action takes no resource but *
                #   (CreateNotebookInstance, CreateTrainingJob).
                # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms,
                #   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
                {
                    "Sid": "SignInToEcr",
                    "Effect": "Allow",
                    "Action": ["ecr:GetAuthorizationToken"],
                    "Resource": ["*"],
                },
                # May publish metrics to CloudWatch (CreateNotebookInstance).
                # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
                {
                    "Sid": "PublishMetrics1",
                    "Effect": "Allow",
                    "Action": ["cloudwatch:PutMetricData"],
                    "Resource": ["*"],
                    "Condition": {
                        "StringLike": {"cloudwatch:namespace": "/aws/sagemaker/*"},
                    },
                },
                # May write what runs to CloudWatch Logs (CreateNotebookInstance,
                #   CreateTrainingJob).
                # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms,
                #   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
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
                        "arn:aws:logs:*:*:log-group:/aws/sagemaker/NotebookInstances*",
                        "arn:aws:logs:*:*:log-group:/aws/sagemaker/TrainingJobs*",
                    ],
                },
                # May show the logs of jobs in the notebook (CreateNotebookInstance).
                # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
                {
                    "Sid": "ReadLogs",
                    "Effect": "Allow",
                    "Action": ["logs:GetLogEvents", "logs:DescribeLogStreams"],
                    "Resource": [
                        "arn:aws:logs:*:*:log-group:/aws/sagemaker/NotebookInstances*",
                        "arn:aws:logs:*:*:log-group:/aws/sagemaker/TrainingJobs*",
                    ],
                },
                # May pass a role to the jobs and models that the notebook creates
                #   (CreateNotebookInstance).
                # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
                {
                    "Sid": "PassRole",
                    "Effect": "Allow",
                    "Action": ["iam:PassRole"],
                    "Resource": [role_arn],
                    "Condition": {
                        "StringEquals": {
                            "iam:PassedToService": "sagemaker.amazonaws.com",
                        },
                    },
                },
                # May find the objects under an input's prefix (CreateNotebookInstance,
                #   CreateTrainingJob).
                # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms,
                #   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
                {
                    "Sid": "ListInput",
                    "Effect": "Allow",
                    "Action": ["s3:ListBucket"],
                    "Resource": [f"arn:aws:s3:::{args.input_bucket}"],
                    "Condition": {
                        "StringLike": {"s3:prefix": f"{args.input_prefix}/*"},
                    },
                },
                # May download the input (CreateNotebookInstance, CreateTrainingJob).
                # Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
                {
                    "Sid": "ReadInput",
                    "Effect": "Allow",
                    "Action": ["s3:GetObject"],
                    "Resource": [
                        f"arn:aws:s3:::{args.input_bucket}/{args.input_prefix}/*",
                        f"arn:aws:s3:::{args.model_bucket}/{args.model_prefix}/*",
                    ],
                },
                # May upload the output (CreateNotebookInstance, CreateTrainingJob).
                # Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
                {
                    "Sid": "WriteOutput",
                    "Effect": "Allow",
                    "Action": ["s3:PutObject"],
                    "Resource": [
                        f"arn:aws:s3:::{args.output_bucket}/{args.output_prefix}/*",
                    ],
                },
                # May delete output from the notebook (CreateNotebookInstance).
                # Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
                {
                    "Sid": "DeleteOutput",
                    "Effect": "Allow",
                    "Action": ["s3:DeleteObject"],
                    "Resource": [
                        f"arn:aws:s3:::{args.output_bucket}/{args.output_prefix}/*",
                    ],
                },
                # May pull the container images (CreateNotebookInstance, CreateTrainingJob).
                # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms,
                #   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
                {
                    "Sid": "PullImages",
                    "Effect": "Allow",
                    "Action": [
                        "ecr:BatchCheckLayerAvailability",
                        "ecr:GetDownloadUrlForLayer",
                        "ecr:BatchGetImage",
                    ],
                    "Resource": [
                        f"arn:aws:ecr:{args.image_region}:{args.image_account}:repository/{args.image_repository}",
                    ],
                },
                # May abort an upload in parts that has failed (CreateNotebookInstance,
                #   CreateTrainingJob).
                # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
                {
                    "Sid": "AbortUploads",
                    "Effect": "Allow",
                    "Action": ["s3:AbortMultipartUpload"],
                    "Resource": [
                        f"arn:aws:s3:::{args.output_bucket}/{args.output_prefix}/*",
                    ],
                },
                # May look up the region of a bucket (CreateNotebookInstance,
                #   CreateTrainingJob).
                # Source: https://github.com/aws/amazon-sagemaker-examples/issues/606
                {
                    "Sid": "LocateBuckets",
                    "Effect": "Allow",
                    "Action": ["s3:GetBucketLocation"],
                    "Resource": [
                        f"arn:aws:s3:::{args.input_bucket}",
                        f"arn:aws:s3:::{args.model_bucket}",
                        f"arn:aws:s3:::{args.output_bucket}",
                    ],
                },
                # May stop, tag, use and delete what the calls make (CreateNotebookInstance).
                # Source: https://github.com/aws/sagemaker-python-sdk/blob/a24812666d258d9d19c9a82d0c9385ca0bd3ba01/sagemaker-core/src/sagemaker/core/helper/session_helper.py
                {
                    "Sid": "FinishCalls",
                    "Effect": "Allow",
                    "Action": ["sagemaker:StopTrainingJob", "sagemaker:AddTags"],
                    "Resource": ["*"],
                },
                # May look up this role, as the SDK's get_execution_role does
                #   (CreateNotebookInstance).
                # Source: https://github.com/aws/sagemaker-python-sdk/blob/a24812666d258d9d19c9a82d0c9385ca0bd3ba01/sagemaker-core/src/sagemaker/core/helper/session_helper.py
                {
                    "Sid": "LookUpRole",
                    "Effect": "Allow",
                    "Action": ["iam:GetRole"],
                    "Resource": [role_arn],
                },
                # May look up the notebook that the code runs in, as the SDK's
                #   get_execution_role does (CreateNotebookInstance).
                # Source: https://github.com/aws/sagemaker-python-sdk/blob/a24812666d258d9d19c9a82d0c9385ca0bd3ba01/sagemaker-core/src/sagemaker/core/helper/session_helper.py
                {
                    "Sid": "LookUpNotebook",
                    "Effect": "Allow",
                    "Action": ["sagemaker:DescribeNotebookInstance"],
                    "Resource": ["arn:aws:sagemaker:*:*:notebook-instance/*"],
                },
                # May publish metrics to CloudWatch (CreateTrainingJob).
                # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
                {
                    "Sid": "PublishMetrics2",
                    "Effect": "Allow",
                    "Action": ["cloudwatch:PutMetricData"],
                    "Resource": ["*"],
                    "Condition": {
                        "StringEquals": {
                            "cloudwatch:namespace": "/aws/sagemaker/TrainingJobs",
                        },
                    },
                },
            ],
        },
    }


def parse_args() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Creates or updates the role.")
    parser.add_argument("--role-name", required=True, help="Name of the role")
    parser.add_argument(
        "--input-bucket", required=True, help="Name of the bucket that holds the input"
    )
    parser.add_argument(
        "--input-prefix",
        required=True,
        help="Folder of the input in its bucket, without a slash at either end",
    )
    parser.add_argument(
        "--model-bucket", required=True, help="Name of the bucket that holds the model"
    )
    parser.add_argument(
        "--model-prefix",
        required=True,
        help="Folder of the model in its bucket, without a slash at either end",
    )
    parser.add_argument(
        "--output-bucket",
        required=True,
        help="Name of the bucket that takes the output",
    )
    parser.add_argument(
        "--output-prefix",
        required=True,
        help="Folder of the output in its bucket, without a slash at either end",
    )
    parser.add_argument(
        "--image-region",
        required=True,
        help="Region of the ECR repository that holds the image",
    )
    parser.add_argument(
        "--image-account",
        required=True,
        help="Id of the account that owns the ECR repository",
    )
    parser.add_argument(
        "--image-repository",
        required=True,
        help="Name of the ECR repository that holds the image",
    )
    parser.add_argument(
        "--replace",
        action="store_true",
        help="Replace what is different, where the script would stop",
    )
    args = parser.parse_args()
    for name, value in vars(args).items():
        if value == "":
            parser.error(f"--{name.replace('_', '-')} must not be empty")
    return args


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
    role_name = args.role_name
    role_arn = create_or_update_role(iam, role_name, args.replace)

    attached = attached_policies(iam, role_name)
    inline = inline_policies(iam, role_name)
    own: list[str] = []
    for suffix, document in permissions(args, role_arn).items():
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
