#!/usr/bin/env bash
# Execution role for Amazon SageMaker: CreateDomain
# To read, check or change this role: https://roles.example.com/#v3.review.q1YqSy0qzszPU7JSMlTSUUosyFSyio6tBQA
#
# Creates the role, or brings it up to date: run again, it changes nothing. Policies of an earlier
# run, which are named after the role, are taken away again; all others, also those of AWS, are left
# alone and named. If the role is there with another trust policy, the
# script shows the difference and stops: with --replace it goes on. The last line that it prints is
# the ARN of the role. It needs the AWS CLI, with credentials that may manage roles and policies:
#
#   bash create-execution-role.sh
set -euo pipefail
export AWS_PAGER=''

case $* in
  '' | --replace) replace=$* ;;
  *)
    echo "Usage: bash $0 [--replace]" >&2
    exit 2
    ;;
esac

role_name='acme-churn-studio'
role_path='/'

# Statement 1:
# May be assumed by SageMaker (CreateDomain).
# Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
trust_policy() {
  cat <<'JSON'
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Service": "sagemaker.amazonaws.com"
      },
      "Action": "sts:AssumeRole"
    }
  ]
}
JSON
}

# Statement 1, CallSageMaker:
# May call SageMaker from Studio (CreateDomain).
# Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
# Statement 2, SignInToEcr:
# May sign in to Amazon ECR; this action takes no resource but * (CreateDomain).
# Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
# Statement 3, WriteLogs:
# May write what runs to CloudWatch Logs (CreateDomain).
# Source: https://docs.aws.amazon.com/sagemaker/latest/dg/logging-cloudwatch.html
# Statement 4, ReadLogs:
# May show the logs of jobs in Studio (CreateDomain).
# Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
# Statement 5, PassRole:
# May pass this role to the jobs and models that are created from Studio (CreateDomain).
# Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
# Statement 6, ListInput:
# May find the objects under an input's prefix (CreateDomain).
# Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
# Statement 7, ReadInput:
# May read data from Studio (CreateDomain).
# Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
# Statement 8, WriteOutput:
# May write data from Studio (CreateDomain).
# Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
# Statement 9, DeleteOutput:
# May delete output from Studio (CreateDomain).
# Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
# Statement 10, AbortUploads:
# May abort an upload in parts that has failed (CreateDomain).
# Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
# Statement 11, PullImages:
# May pull the container images (CreateDomain).
# Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
# Statement 12, EncryptVolume:
# May let volumes and apps of Studio use the domain's key (CreateDomain).
# Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createdomain-perms
# Statement 13, DescribeVolumeKey:
# May check the domain's key when an app starts (CreateDomain).
# Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createdomain-perms
# Statement 14, OpenStudio:
# May open Studio (CreateDomain).
# Source:
#   https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerFullAccess.html
# Statement 15, SeeStudio:
# May show domain, profile, spaces and apps in Studio (CreateDomain).
# Source:
#   https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerFullAccess.html
# Statement 16, ListStudio:
# May list domains, profiles, spaces and apps; these actions take no resource but *
#   (CreateDomain).
# Source:
#   https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerFullAccess.html
# Statement 17, ManageOwnSpaces:
# May make, change and delete one's own spaces (CreateDomain).
# Source:
#   https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerFullAccess.html
# Statement 18, ManageOwnApps:
# May start and stop apps in one's own private spaces (CreateDomain).
# Source:
#   https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerFullAccess.html
# Statement 19, ManageProfileApps:
# May start and stop apps that belong to a user profile and to no space, such as Canvas
#   (CreateDomain).
# Source:
#   https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerFullAccess.html
# Statement 20, TagNewSpaces:
# May tag a new space with its owner, as Studio does (CreateDomain).
# Source:
#   https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerFullAccess.html
# Statement 21, TagApps:
# May tag apps, as Studio does (CreateDomain).
# Source:
#   https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerFullAccess.html
# Statement 22, FinishCalls:
# May stop, tag, use and delete what the calls make (CreateDomain).
# Source: https://github.com/aws/sagemaker-python-sdk/blob/a24812666d258d9d19c9a82d0c9385ca0bd3ba01/sagemaker-core/src/sagemaker/core/helper/session_helper.py
# Statement 23, LookUpRole:
# May look up this role, as the SDK's get_execution_role does (CreateDomain).
# Source: https://github.com/aws/sagemaker-python-sdk/blob/a24812666d258d9d19c9a82d0c9385ca0bd3ba01/sagemaker-core/src/sagemaker/core/helper/session_helper.py
# Statement 24, LookUpNotebook:
# May look up the notebook that the code runs in, as the SDK's get_execution_role does
#   (CreateDomain).
# Source: https://github.com/aws/sagemaker-python-sdk/blob/a24812666d258d9d19c9a82d0c9385ca0bd3ba01/sagemaker-core/src/sagemaker/core/helper/session_helper.py
permissions_policy() {
  cat <<JSON
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "CallSageMaker",
      "Effect": "Allow",
      "Action": [
        "sagemaker:CreateProcessingJob",
        "sagemaker:DescribeProcessingJob",
        "sagemaker:CreateTrainingJob",
        "sagemaker:DescribeTrainingJob",
        "sagemaker:CreateModel",
        "sagemaker:DescribeModel"
      ],
      "Resource": [
        "*"
      ]
    },
    {
      "Sid": "SignInToEcr",
      "Effect": "Allow",
      "Action": [
        "ecr:GetAuthorizationToken"
      ],
      "Resource": [
        "*"
      ]
    },
    {
      "Sid": "WriteLogs",
      "Effect": "Allow",
      "Action": [
        "logs:CreateLogStream",
        "logs:PutLogEvents",
        "logs:CreateLogGroup",
        "logs:DescribeLogStreams"
      ],
      "Resource": [
        "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/studio*"
      ]
    },
    {
      "Sid": "ReadLogs",
      "Effect": "Allow",
      "Action": [
        "logs:GetLogEvents",
        "logs:DescribeLogStreams"
      ],
      "Resource": [
        "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/Endpoints*",
        "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/ProcessingJobs*",
        "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/TrainingJobs*",
        "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/studio*"
      ]
    },
    {
      "Sid": "PassRole",
      "Effect": "Allow",
      "Action": [
        "iam:PassRole"
      ],
      "Resource": [
        "${role_arn}"
      ],
      "Condition": {
        "StringEquals": {
          "iam:PassedToService": "sagemaker.amazonaws.com"
        }
      }
    },
    {
      "Sid": "ListInput",
      "Effect": "Allow",
      "Action": [
        "s3:ListBucket"
      ],
      "Resource": [
        "arn:aws:s3:::acme-ml"
      ]
    },
    {
      "Sid": "ReadInput",
      "Effect": "Allow",
      "Action": [
        "s3:GetObject"
      ],
      "Resource": [
        "arn:aws:s3:::acme-ml/churn/*"
      ]
    },
    {
      "Sid": "WriteOutput",
      "Effect": "Allow",
      "Action": [
        "s3:PutObject"
      ],
      "Resource": [
        "arn:aws:s3:::acme-ml-scratch/studio/*"
      ]
    },
    {
      "Sid": "DeleteOutput",
      "Effect": "Allow",
      "Action": [
        "s3:DeleteObject"
      ],
      "Resource": [
        "arn:aws:s3:::acme-ml-scratch/studio/*"
      ]
    },
    {
      "Sid": "AbortUploads",
      "Effect": "Allow",
      "Action": [
        "s3:AbortMultipartUpload"
      ],
      "Resource": [
        "arn:aws:s3:::acme-ml-scratch/studio/*"
      ]
    },
    {
      "Sid": "PullImages",
      "Effect": "Allow",
      "Action": [
        "ecr:BatchCheckLayerAvailability",
        "ecr:GetDownloadUrlForLayer",
        "ecr:BatchGetImage"
      ],
      "Resource": [
        "arn:aws:ecr:eu-west-1:111122223333:repository/churn"
      ]
    },
    {
      "Sid": "EncryptVolume",
      "Effect": "Allow",
      "Action": [
        "kms:CreateGrant"
      ],
      "Resource": [
        "arn:aws:kms:eu-west-1:111122223333:key/6b5a4f3e-2d1c-4b0a-9876-5f4e3d2c1b0a"
      ]
    },
    {
      "Sid": "DescribeVolumeKey",
      "Effect": "Allow",
      "Action": [
        "kms:DescribeKey"
      ],
      "Resource": [
        "arn:aws:kms:eu-west-1:111122223333:key/6b5a4f3e-2d1c-4b0a-9876-5f4e3d2c1b0a"
      ]
    },
    {
      "Sid": "OpenStudio",
      "Effect": "Allow",
      "Action": [
        "sagemaker:CreatePresignedDomainUrl",
        "sagemaker:ListTags"
      ],
      "Resource": [
        "arn:aws:sagemaker:eu-west-1:111122223333:user-profile/*"
      ]
    },
    {
      "Sid": "SeeStudio",
      "Effect": "Allow",
      "Action": [
        "sagemaker:DescribeDomain",
        "sagemaker:DescribeUserProfile",
        "sagemaker:DescribeSpace",
        "sagemaker:DescribeApp"
      ],
      "Resource": [
        "arn:aws:sagemaker:eu-west-1:111122223333:app/*",
        "arn:aws:sagemaker:eu-west-1:111122223333:domain/*",
        "arn:aws:sagemaker:eu-west-1:111122223333:space/*",
        "arn:aws:sagemaker:eu-west-1:111122223333:user-profile/*"
      ]
    },
    {
      "Sid": "ListStudio",
      "Effect": "Allow",
      "Action": [
        "sagemaker:ListDomains",
        "sagemaker:ListUserProfiles",
        "sagemaker:ListSpaces",
        "sagemaker:ListApps"
      ],
      "Resource": [
        "*"
      ]
    },
    {
      "Sid": "ManageOwnSpaces",
      "Effect": "Allow",
      "Action": [
        "sagemaker:CreateSpace",
        "sagemaker:UpdateSpace",
        "sagemaker:DeleteSpace"
      ],
      "Resource": [
        "arn:aws:sagemaker:eu-west-1:111122223333:space/\${sagemaker:DomainId}/*"
      ],
      "Condition": {
        "ArnLike": {
          "sagemaker:OwnerUserProfileArn": "arn:aws:sagemaker:eu-west-1:111122223333:user-profile/\${sagemaker:DomainId}/\${sagemaker:UserProfileName}"
        },
        "StringEquals": {
          "sagemaker:SpaceSharingType": [
            "Private",
            "Shared"
          ]
        }
      }
    },
    {
      "Sid": "ManageOwnApps",
      "Effect": "Allow",
      "Action": [
        "sagemaker:CreateApp",
        "sagemaker:DeleteApp"
      ],
      "Resource": [
        "arn:aws:sagemaker:eu-west-1:111122223333:app/\${sagemaker:DomainId}/*/*/*"
      ],
      "Condition": {
        "ArnLike": {
          "sagemaker:OwnerUserProfileArn": "arn:aws:sagemaker:eu-west-1:111122223333:user-profile/\${sagemaker:DomainId}/\${sagemaker:UserProfileName}"
        },
        "StringEquals": {
          "sagemaker:SpaceSharingType": "Private"
        }
      }
    },
    {
      "Sid": "ManageProfileApps",
      "Effect": "Allow",
      "Action": [
        "sagemaker:CreateApp",
        "sagemaker:DeleteApp"
      ],
      "Resource": [
        "arn:aws:sagemaker:eu-west-1:111122223333:app/*/*/*/*"
      ],
      "Condition": {
        "Null": {
          "sagemaker:OwnerUserProfileArn": "true"
        }
      }
    },
    {
      "Sid": "TagNewSpaces",
      "Effect": "Allow",
      "Action": [
        "sagemaker:AddTags"
      ],
      "Resource": [
        "arn:aws:sagemaker:eu-west-1:111122223333:space/*"
      ],
      "Condition": {
        "StringEquals": {
          "sagemaker:TaggingAction": "CreateSpace"
        }
      }
    },
    {
      "Sid": "TagApps",
      "Effect": "Allow",
      "Action": [
        "sagemaker:AddTags"
      ],
      "Resource": [
        "arn:aws:sagemaker:eu-west-1:111122223333:app/*"
      ]
    },
    {
      "Sid": "FinishCalls",
      "Effect": "Allow",
      "Action": [
        "sagemaker:StopProcessingJob",
        "sagemaker:AddTags",
        "sagemaker:StopTrainingJob"
      ],
      "Resource": [
        "*"
      ]
    },
    {
      "Sid": "LookUpRole",
      "Effect": "Allow",
      "Action": [
        "iam:GetRole"
      ],
      "Resource": [
        "${role_arn}"
      ]
    },
    {
      "Sid": "LookUpNotebook",
      "Effect": "Allow",
      "Action": [
        "sagemaker:DescribeNotebookInstance"
      ],
      "Resource": [
        "arn:aws:sagemaker:eu-west-1:111122223333:notebook-instance/*"
      ]
    }
  ]
}
JSON
}

say() {
  printf '%s\n' "$*" >&2
}

# exists COMMAND...: whether IAM finds it. Any other failure ends the script.
exists() {
  local message
  message=$(aws iam "$@" 2>&1 >/dev/null) && return
  [[ $message == *"(NoSuchEntity)"* ]] && return 1
  say "$message"
  exit 1
}

# differs QUERY JSON COMMAND...: whether the query finds anything but this JSON in the answer.
differs() {
  local query=$1 wanted=$2 same
  shift 2
  same=$(aws iam "$@" --query "($query) == \`$wanted\`" --output json) || exit
  [[ $same != true ]]
}

# show_change WHAT NOW WANTED: shows what would take the place of what.
show_change() {
  say "The $1 of the role $role_name is not that of this file (- now, + this file):"
  diff -uw <(printf '%s\n' "$2") <(printf '%s\n' "$3") | tail -n +3 >&2 || true
}

create_role() {
  say "Creating the role $role_name"
  role_arn=$(aws iam create-role --role-name="$role_name" --path "$role_path" \
    --assume-role-policy-document "$(trust_policy)" \
    --query Role.Arn --output text)
  aws iam wait role-exists --role-name="$role_name"
}

update_role() {
  local now changes=''
  role_arn=$(aws iam get-role --role-name="$role_name" --query Role.Arn --output text)
  if [[ $role_arn != *":role$role_path$role_name" ]]; then
    say "There is $role_arn, and IAM cannot move it to the path $role_path"
    exit 1
  fi
  if differs Role.AssumeRolePolicyDocument "$(trust_policy)" get-role --role-name="$role_name"; then
    now=$(aws iam get-role --role-name="$role_name" --query Role.AssumeRolePolicyDocument --output json)
    show_change 'trust policy' "$now" "$(trust_policy)"
    changes+=' trust'
  fi
  if [[ -n $changes && $replace != --replace ]]; then
    say 'Nothing was changed. If the role is yours to change, run this again with --replace.'
    exit 1
  fi
  if [[ $changes == *trust* ]]; then
    say "Replacing the trust policy"
    aws iam update-assume-role-policy --role-name="$role_name" --policy-document "$(trust_policy)"
  fi
}

# put_policy NAME DOCUMENT: creates or updates a managed policy, and attaches it to the role.
put_policy() {
  local name=$1 document=$2 arn version oldest
  arn=${role_arn%%:role/*}:policy$role_path$name
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
}

if exists get-role --role-name="$role_name"; then
  update_role
else
  create_role
fi

attached=$(aws iam list-attached-role-policies --role-name="$role_name" \
  --query 'AttachedPolicies[].[PolicyArn]' --output text)
inline=$(aws iam list-role-policies --role-name="$role_name" --query 'PolicyNames[].[@]' --output text)
own=$'\n'

put_policy "$role_name-permissions" "$(permissions_policy)"

# other_policy NAME REMOVE...: removes the policy if an earlier run gave it, or says that the role has it.
other_policy() {
  if [[ $own == *$'\n'"$policy"$'\n'* ]]; then
    return
  elif [[ $1 =~ ^"$role_name-permissions"(-[0-9]+)?$ ]]; then
    say "Removing the policy $policy, which an earlier run gave the role"
    aws iam "${@:2}"
  else
    say "Note: $role_name also has the policy $policy, and may do what that allows. It is left alone."
  fi
}
while IFS= read -r policy; do
  [[ -z $policy ]] || other_policy "${policy#"${role_arn%%:role/*}:policy$role_path"}" \
    detach-role-policy --role-name="$role_name" --policy-arn "$policy"
done <<<"$attached"
while IFS= read -r policy; do
  [[ -z $policy ]] || other_policy "$policy" \
    delete-role-policy --role-name="$role_name" --policy-name="$policy"
done <<<"$inline"

echo "$role_arn"
