#!/usr/bin/env bash
# Execution role for Amazon SageMaker: CreateDomain
#
# Creates the role, or brings it up to date: run again, it changes nothing. What this file does not
# name is left alone. The last line that it prints is the ARN of the role. It needs the AWS CLI, with
# credentials that may manage roles and policies:
#
#   TEAM=... \
#   bash create-execution-role.sh
set -euo pipefail
export AWS_PAGER=''

: "${TEAM:?Team}"

role_name='acme-studio'
role_path='/'

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
      "Action": [
        "sts:AssumeRole",
        "sts:TagSession",
        "sts:SetContext",
        "sts:SetSourceIdentity"
      ],
      "Condition": {
        "StringEquals": {
          "aws:SourceAccount": "111122223333"
        },
        "ArnLike": {
          "aws:SourceArn": "arn:aws:sagemaker:eu-west-1:111122223333:*"
        }
      }
    }
  ]
}
JSON
}

permissions_policy() {
  cat <<JSON
{
  "Version": "2012-10-17",
  "Statement": [
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
        "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/studio*"
      ]
    },
    {
      "Sid": "ListInput",
      "Effect": "Allow",
      "Action": [
        "s3:ListBucket"
      ],
      "Resource": [
        "arn:aws:s3:::acme-ml"
      ],
      "Condition": {
        "StringLike": {
          "s3:prefix": "${TEAM}/\${aws:PrincipalTag/team}/*"
        }
      }
    },
    {
      "Sid": "ReadInput",
      "Effect": "Allow",
      "Action": [
        "s3:GetObject"
      ],
      "Resource": [
        "arn:aws:s3:::acme-ml/${TEAM}/\${aws:PrincipalTag/team}/*"
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
      "Sid": "ManageSharedSpaces",
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
        "Null": {
          "sagemaker:OwnerUserProfileArn": "true"
        }
      }
    },
    {
      "Sid": "ManageSharedApps",
      "Effect": "Allow",
      "Action": [
        "sagemaker:CreateApp",
        "sagemaker:DeleteApp"
      ],
      "Resource": [
        "arn:aws:sagemaker:eu-west-1:111122223333:app/\${sagemaker:DomainId}/*/*/*"
      ],
      "Condition": {
        "StringEquals": {
          "sagemaker:SpaceSharingType": "Shared"
        }
      }
    },
    {
      "Sid": "ListPartnerApps",
      "Effect": "Allow",
      "Action": [
        "sagemaker:ListPartnerApps"
      ],
      "Resource": [
        "*"
      ]
    },
    {
      "Sid": "UsePartnerApps",
      "Effect": "Allow",
      "Action": [
        "sagemaker:DescribePartnerApp",
        "sagemaker:CreatePartnerAppPresignedUrl",
        "sagemaker:CallPartnerAppApi"
      ],
      "Resource": [
        "arn:aws:sagemaker:eu-west-1:111122223333:partner-app/app-*"
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

create_role() {
  say "Creating the role $role_name"
  role_arn=$(aws iam create-role --role-name "$role_name" --path "$role_path" \
    --assume-role-policy-document "$(trust_policy)" \
    --query Role.Arn --output text)
  aws iam wait role-exists --role-name "$role_name"
}

update_role() {
  role_arn=$(aws iam get-role --role-name "$role_name" --query Role.Arn --output text)
  if [[ $role_arn != *":role$role_path$role_name" ]]; then
    say "There is $role_arn, and IAM cannot move it to the path $role_path"
    exit 1
  fi
  if differs Role.AssumeRolePolicyDocument "$(trust_policy)" get-role --role-name "$role_name"; then
    say "Updating the trust policy"
    aws iam update-assume-role-policy --role-name "$role_name" --policy-document "$(trust_policy)"
  fi
}

# put_policy NAME DOCUMENT: creates or updates a managed policy, and attaches it to the role.
put_policy() {
  local name=$1 document=$2 arn version oldest
  arn=${role_arn%%:role/*}:policy$role_path$name
  own+=$arn$'\n'
  if ! exists get-policy --policy-arn "$arn"; then
    say "Creating the policy $name"
    aws iam create-policy --policy-name "$name" --path "$role_path" \
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
    aws iam attach-role-policy --role-name "$role_name" --policy-arn "$arn"
  fi
}

if exists get-role --role-name "$role_name"; then
  update_role
else
  create_role
fi

attached=$(aws iam list-attached-role-policies --role-name "$role_name" \
  --query 'AttachedPolicies[].[PolicyArn]' --output text)
inline=$(aws iam list-role-policies --role-name "$role_name" --query 'PolicyNames[].[@]' --output text)
own=$'\n'

put_policy "$role_name-permissions" "$(permissions_policy)"

while IFS= read -r policy; do
  if [[ -n $policy && $own != *$'\n'"$policy"$'\n'* ]]; then
    say "Note: $role_name also has the policy $policy, and may do what that allows. It is left alone."
  fi
done <<<"$attached"$'\n'"$inline"

echo "$role_arn"
