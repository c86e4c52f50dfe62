#!/usr/bin/env bash
# Execution role for Amazon SageMaker: CreateTrainingJob
# To read, check or change this role: https://roles.example.com/#v3.review.q1YqSy0qzszPU7JSMlTSUUosyFSyio6tBQA
#
# Creates the role, or brings it up to date: run again, it changes nothing. Policies of an earlier
# run, which are named after the role, are taken away again; all others, also those of AWS, are left
# alone and named. If the role is there with another trust policy or permissions boundary, the
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

role_name='acme-churn_training.v2@eu'
role_path='/data-science/'
permissions_boundary='arn:aws:iam::111122223333:policy/boundaries/ml'
tag_keys='["team","cost:center","on"]'

role_settings() {
  cat <<'JSON'
{
  "Description": "Trains \"churn\" for ${team}, 100%{sure}.\nIt's \\ made by hand: $(whoami) \u0060id\u0060",
  "MaxSessionDuration": 7200
}
JSON
}

role_tags() {
  cat <<'JSON'
[
  {
    "Key": "cost:center",
    "Value": "0123"
  },
  {
    "Key": "on",
    "Value": "yes"
  },
  {
    "Key": "team",
    "Value": "data science"
  }
]
JSON
}

# Statement 1:
# May be assumed by SageMaker (CreateTrainingJob).
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
      "Action": "sts:AssumeRole",
      "Condition": {
        "StringEquals": {
          "aws:SourceAccount": "111122223333"
        },
        "ArnLike": {
          "aws:SourceArn": "arn:aws:sagemaker:eu-west-1:111122223333:training-job/*"
        }
      }
    }
  ]
}
JSON
}

# Statement 1, PublishMetrics:
# May publish metrics to CloudWatch (CreateTrainingJob).
# Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
# Statement 2, WriteLogs:
# May write what runs to CloudWatch Logs (CreateTrainingJob).
# Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
# Statement 3, SignInToEcr:
# May sign in to Amazon ECR; this action takes no resource but * (CreateTrainingJob).
# Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
# Statement 4, ListInput:
# May find the objects under an input's prefix (CreateTrainingJob).
# Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
# Statement 5, ReadInput:
# May download the input (CreateTrainingJob).
# Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
# Statement 6, WriteOutput:
# May upload the output (CreateTrainingJob).
# Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
# Statement 7, PullImages:
# May pull the container images (CreateTrainingJob).
# Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
# Statement 8, AbortUploads:
# May abort an upload in parts that has failed (CreateTrainingJob).
# Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
# Statement 9, LocateBuckets:
# May look up the region of a bucket (CreateTrainingJob).
# Source: https://github.com/aws/amazon-sagemaker-examples/issues/606
permissions_policy() {
  cat <<'JSON'
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "PublishMetrics",
      "Effect": "Allow",
      "Action": [
        "cloudwatch:PutMetricData"
      ],
      "Resource": [
        "*"
      ],
      "Condition": {
        "StringEquals": {
          "cloudwatch:namespace": "/aws/sagemaker/TrainingJobs"
        }
      }
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
        "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/TrainingJobs*"
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
          "s3:prefix": [
            "home/${aws:PrincipalTag/team}/*",
            "tenants/${$}x/100%{sure}/it's \"quoted\"/back\\slash/*"
          ]
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
        "arn:aws:s3:::acme-ml/home/${aws:PrincipalTag/team}/*",
        "arn:aws:s3:::acme-ml/tenants/${$}x/100%{sure}/it's \"quoted\"/back\\slash/*"
      ]
    },
    {
      "Sid": "WriteOutput",
      "Effect": "Allow",
      "Action": [
        "s3:PutObject"
      ],
      "Resource": [
        "arn:aws:s3:::acme-ml-models/für alle/*"
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
        "arn:aws:ecr:eu-west-1:111122223333:repository/team/churn"
      ]
    },
    {
      "Sid": "AbortUploads",
      "Effect": "Allow",
      "Action": [
        "s3:AbortMultipartUpload"
      ],
      "Resource": [
        "arn:aws:s3:::acme-ml-models/für alle/*"
      ]
    },
    {
      "Sid": "LocateBuckets",
      "Effect": "Allow",
      "Action": [
        "s3:GetBucketLocation"
      ],
      "Resource": [
        "arn:aws:s3:::acme-ml",
        "arn:aws:s3:::acme-ml-models"
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
    --cli-input-json "$(role_settings)" \
    --permissions-boundary "$permissions_boundary" \
    --tags "$(role_tags)" \
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
  now=$(aws iam get-role --role-name="$role_name" \
    --query Role.PermissionsBoundary.PermissionsBoundaryArn --output text)
  if [[ $now != "$permissions_boundary" ]]; then
    show_change 'permissions boundary' "$now" "$permissions_boundary"
    changes+=' boundary'
  fi
  if [[ -n $changes && $replace != --replace ]]; then
    say 'Nothing was changed. If the role is yours to change, run this again with --replace.'
    exit 1
  fi
  if [[ $changes == *trust* ]]; then
    say "Replacing the trust policy"
    aws iam update-assume-role-policy --role-name="$role_name" --policy-document "$(trust_policy)"
  fi
  if [[ $changes == *boundary* ]]; then
    say "Replacing the permissions boundary"
    aws iam put-role-permissions-boundary --role-name="$role_name" \
      --permissions-boundary "$permissions_boundary"
  fi
  if differs "Role.{Description: Description, MaxSessionDuration: MaxSessionDuration}" "$(role_settings)" \
    get-role --role-name="$role_name"; then
    say "Updating the settings of the role"
    aws iam update-role --role-name="$role_name" --cli-input-json "$(role_settings)" >/dev/null
  fi
  if differs "sort_by((Role.Tags || \`[]\`)[?contains(\`$tag_keys\`, Key)], &Key)" "$(role_tags)" \
    get-role --role-name="$role_name"; then
    say "Updating the tags"
    aws iam tag-role --role-name="$role_name" --tags "$(role_tags)"
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
