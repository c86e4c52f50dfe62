# Execution role for Amazon SageMaker: CreateDomain.
# To read, check or change this role: https://roles.example.com/#v3.review.q1YqSy0qzszPU7JSMlTSUUosyFSyio6tBQA
# With the AWS provider configured, or AWS_REGION set: terraform init && terraform apply

terraform {
  required_version = ">= 1.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.0, < 7.0"
    }
  }
}

data "aws_iam_policy_document" "trust" {
  # May be assumed by SageMaker (CreateDomain).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["sagemaker.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "permissions" {
  # May call SageMaker from Studio (CreateDomain).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
  statement {
    sid = "CallSageMaker"

    actions = [
      "sagemaker:CreateProcessingJob",
      "sagemaker:DescribeProcessingJob",
      "sagemaker:CreateTrainingJob",
      "sagemaker:DescribeTrainingJob",
      "sagemaker:CreateModel",
      "sagemaker:DescribeModel",
    ]

    resources = ["*"]
  }

  # May sign in to Amazon ECR; this action takes no resource but * (CreateDomain).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
  statement {
    sid       = "SignInToEcr"
    actions   = ["ecr:GetAuthorizationToken"]
    resources = ["*"]
  }

  # May write what runs to CloudWatch Logs (CreateDomain).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/logging-cloudwatch.html
  statement {
    sid = "WriteLogs"

    actions = [
      "logs:CreateLogStream",
      "logs:PutLogEvents",
      "logs:CreateLogGroup",
      "logs:DescribeLogStreams",
    ]

    resources = ["arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/studio*"]
  }

  # May show the logs of jobs in Studio (CreateDomain).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
  statement {
    sid = "ReadLogs"

    actions = [
      "logs:GetLogEvents",
      "logs:DescribeLogStreams",
    ]

    resources = [
      "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/Endpoints*",
      "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/ProcessingJobs*",
      "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/TrainingJobs*",
      "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/studio*",
    ]
  }

  # May pass this role to the jobs and models that are created from Studio (CreateDomain).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
  statement {
    sid       = "PassRole"
    actions   = ["iam:PassRole"]
    resources = [aws_iam_role.execution.arn]

    condition {
      test     = "StringEquals"
      variable = "iam:PassedToService"
      values   = ["sagemaker.amazonaws.com"]
    }
  }

  # May find the objects under an input's prefix (CreateDomain).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
  statement {
    sid       = "ListInput"
    actions   = ["s3:ListBucket"]
    resources = ["arn:aws:s3:::acme-ml"]
  }

  # May read data from Studio (CreateDomain).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
  statement {
    sid       = "ReadInput"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::acme-ml/churn/*"]
  }

  # May write data from Studio (CreateDomain).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
  statement {
    sid       = "WriteOutput"
    actions   = ["s3:PutObject"]
    resources = ["arn:aws:s3:::acme-ml-scratch/studio/*"]
  }

  # May delete output from Studio (CreateDomain).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
  statement {
    sid       = "DeleteOutput"
    actions   = ["s3:DeleteObject"]
    resources = ["arn:aws:s3:::acme-ml-scratch/studio/*"]
  }

  # May abort an upload in parts that has failed (CreateDomain).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
  statement {
    sid       = "AbortUploads"
    actions   = ["s3:AbortMultipartUpload"]
    resources = ["arn:aws:s3:::acme-ml-scratch/studio/*"]
  }

  # May pull the container images (CreateDomain).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
  statement {
    sid = "PullImages"

    actions = [
      "ecr:BatchCheckLayerAvailability",
      "ecr:GetDownloadUrlForLayer",
      "ecr:BatchGetImage",
    ]

    resources = ["arn:aws:ecr:eu-west-1:111122223333:repository/churn"]
  }

  # May let volumes and apps of Studio use the domain's key (CreateDomain).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createdomain-perms
  statement {
    sid       = "EncryptVolume"
    actions   = ["kms:CreateGrant"]
    resources = ["arn:aws:kms:eu-west-1:111122223333:key/6b5a4f3e-2d1c-4b0a-9876-5f4e3d2c1b0a"]
  }

  # May check the domain's key when an app starts (CreateDomain).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createdomain-perms
  statement {
    sid       = "DescribeVolumeKey"
    actions   = ["kms:DescribeKey"]
    resources = ["arn:aws:kms:eu-west-1:111122223333:key/6b5a4f3e-2d1c-4b0a-9876-5f4e3d2c1b0a"]
  }

  # May open Studio (CreateDomain).
  # Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerFullAccess.html
  statement {
    sid = "OpenStudio"

    actions = [
      "sagemaker:CreatePresignedDomainUrl",
      "sagemaker:ListTags",
    ]

    resources = ["arn:aws:sagemaker:eu-west-1:111122223333:user-profile/*"]
  }

  # May show domain, profile, spaces and apps in Studio (CreateDomain).
  # Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerFullAccess.html
  statement {
    sid = "SeeStudio"

    actions = [
      "sagemaker:DescribeDomain",
      "sagemaker:DescribeUserProfile",
      "sagemaker:DescribeSpace",
      "sagemaker:DescribeApp",
    ]

    resources = [
      "arn:aws:sagemaker:eu-west-1:111122223333:app/*",
      "arn:aws:sagemaker:eu-west-1:111122223333:domain/*",
      "arn:aws:sagemaker:eu-west-1:111122223333:space/*",
      "arn:aws:sagemaker:eu-west-1:111122223333:user-profile/*",
    ]
  }

  # May list domains, profiles, spaces and apps; these actions take no resource but *
  #   (CreateDomain).
  # Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerFullAccess.html
  statement {
    sid = "ListStudio"

    actions = [
      "sagemaker:ListDomains",
      "sagemaker:ListUserProfiles",
      "sagemaker:ListSpaces",
      "sagemaker:ListApps",
    ]

    resources = ["*"]
  }

  # May make, change and delete one's own spaces (CreateDomain).
  # Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerFullAccess.html
  statement {
    sid = "ManageOwnSpaces"

    actions = [
      "sagemaker:CreateSpace",
      "sagemaker:UpdateSpace",
      "sagemaker:DeleteSpace",
    ]

    resources = ["arn:aws:sagemaker:eu-west-1:111122223333:space/$${sagemaker:DomainId}/*"]

    condition {
      test     = "ArnLike"
      variable = "sagemaker:OwnerUserProfileArn"
      values   = ["arn:aws:sagemaker:eu-west-1:111122223333:user-profile/$${sagemaker:DomainId}/$${sagemaker:UserProfileName}"]
    }

    condition {
      test     = "StringEquals"
      variable = "sagemaker:SpaceSharingType"

      values = [
        "Private",
        "Shared",
      ]
    }
  }

  # May start and stop apps in one's own private spaces (CreateDomain).
  # Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerFullAccess.html
  statement {
    sid = "ManageOwnApps"

    actions = [
      "sagemaker:CreateApp",
      "sagemaker:DeleteApp",
    ]

    resources = ["arn:aws:sagemaker:eu-west-1:111122223333:app/$${sagemaker:DomainId}/*/*/*"]

    condition {
      test     = "ArnLike"
      variable = "sagemaker:OwnerUserProfileArn"
      values   = ["arn:aws:sagemaker:eu-west-1:111122223333:user-profile/$${sagemaker:DomainId}/$${sagemaker:UserProfileName}"]
    }

    condition {
      test     = "StringEquals"
      variable = "sagemaker:SpaceSharingType"
      values   = ["Private"]
    }
  }

  # May start and stop apps that belong to a user profile and to no space, such as Canvas
  #   (CreateDomain).
  # Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerFullAccess.html
  statement {
    sid = "ManageProfileApps"

    actions = [
      "sagemaker:CreateApp",
      "sagemaker:DeleteApp",
    ]

    resources = ["arn:aws:sagemaker:eu-west-1:111122223333:app/*/*/*/*"]

    condition {
      test     = "Null"
      variable = "sagemaker:OwnerUserProfileArn"
      values   = ["true"]
    }
  }

  # May tag a new space with its owner, as Studio does (CreateDomain).
  # Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerFullAccess.html
  statement {
    sid       = "TagNewSpaces"
    actions   = ["sagemaker:AddTags"]
    resources = ["arn:aws:sagemaker:eu-west-1:111122223333:space/*"]

    condition {
      test     = "StringEquals"
      variable = "sagemaker:TaggingAction"
      values   = ["CreateSpace"]
    }
  }

  # May tag apps, as Studio does (CreateDomain).
  # Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerFullAccess.html
  statement {
    sid       = "TagApps"
    actions   = ["sagemaker:AddTags"]
    resources = ["arn:aws:sagemaker:eu-west-1:111122223333:app/*"]
  }

  # May stop, tag, use and delete what the calls make (CreateDomain).
  # Source: https://github.com/aws/sagemaker-python-sdk/blob/a24812666d258d9d19c9a82d0c9385ca0bd3ba01/sagemaker-core/src/sagemaker/core/helper/session_helper.py
  statement {
    sid = "FinishCalls"

    actions = [
      "sagemaker:StopProcessingJob",
      "sagemaker:AddTags",
      "sagemaker:StopTrainingJob",
    ]

    resources = ["*"]
  }

  # May look up this role, as the SDK's get_execution_role does (CreateDomain).
  # Source: https://github.com/aws/sagemaker-python-sdk/blob/a24812666d258d9d19c9a82d0c9385ca0bd3ba01/sagemaker-core/src/sagemaker/core/helper/session_helper.py
  statement {
    sid       = "LookUpRole"
    actions   = ["iam:GetRole"]
    resources = [aws_iam_role.execution.arn]
  }

  # May look up the notebook that the code runs in, as the SDK's get_execution_role does
  #   (CreateDomain).
  # Source: https://github.com/aws/sagemaker-python-sdk/blob/a24812666d258d9d19c9a82d0c9385ca0bd3ba01/sagemaker-core/src/sagemaker/core/helper/session_helper.py
  statement {
    sid       = "LookUpNotebook"
    actions   = ["sagemaker:DescribeNotebookInstance"]
    resources = ["arn:aws:sagemaker:eu-west-1:111122223333:notebook-instance/*"]
  }
}

resource "aws_iam_role" "execution" {
  name               = "acme-churn-studio"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_policy" "permissions" {
  name   = "acme-churn-studio-permissions"
  policy = data.aws_iam_policy_document.permissions.json
}

resource "aws_iam_role_policy_attachment" "permissions" {
  role       = aws_iam_role.execution.name
  policy_arn = aws_iam_policy.permissions.arn
}

output "role_arn" {
  description = "ARN of the execution role"
  value       = aws_iam_role.execution.arn
}
