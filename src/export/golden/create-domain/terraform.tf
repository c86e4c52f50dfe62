# Execution role for Amazon SageMaker: CreateDomain.
# With the AWS provider configured, or AWS_REGION set: terraform init && terraform apply

terraform {
  required_version = ">= 1.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.0"
    }
  }
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["sagemaker.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "permissions" {
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

  statement {
    sid       = "SignInToEcr"
    actions   = ["ecr:GetAuthorizationToken"]
    resources = ["*"]
  }

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

  statement {
    sid       = "PassRole"
    actions   = ["iam:PassRole"]
    resources = ["arn:aws:iam::111122223333:role/acme-churn-studio"]

    condition {
      test     = "StringEquals"
      variable = "iam:PassedToService"
      values   = ["sagemaker.amazonaws.com"]
    }
  }

  statement {
    sid       = "ListInput"
    actions   = ["s3:ListBucket"]
    resources = ["arn:aws:s3:::acme-ml"]
  }

  statement {
    sid       = "ReadInput"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::acme-ml/churn/*"]
  }

  statement {
    sid       = "WriteOutput"
    actions   = ["s3:PutObject"]
    resources = ["arn:aws:s3:::acme-ml-scratch/studio/*"]
  }

  statement {
    sid       = "DeleteOutput"
    actions   = ["s3:DeleteObject"]
    resources = ["arn:aws:s3:::acme-ml-scratch/studio/*"]
  }

  statement {
    sid       = "AbortUploads"
    actions   = ["s3:AbortMultipartUpload"]
    resources = ["arn:aws:s3:::acme-ml-scratch/studio/*"]
  }

  statement {
    sid = "PullImages"

    actions = [
      "ecr:BatchCheckLayerAvailability",
      "ecr:GetDownloadUrlForLayer",
      "ecr:BatchGetImage",
    ]

    resources = ["arn:aws:ecr:eu-west-1:111122223333:repository/churn"]
  }

  statement {
    sid       = "EncryptVolume"
    actions   = ["kms:CreateGrant"]
    resources = ["arn:aws:kms:eu-west-1:111122223333:key/6b5a4f3e-2d1c-4b0a-9876-5f4e3d2c1b0a"]
  }

  statement {
    sid       = "DescribeVolumeKey"
    actions   = ["kms:DescribeKey"]
    resources = ["arn:aws:kms:eu-west-1:111122223333:key/6b5a4f3e-2d1c-4b0a-9876-5f4e3d2c1b0a"]
  }

  statement {
    sid = "OpenStudio"

    actions = [
      "sagemaker:CreatePresignedDomainUrl",
      "sagemaker:ListTags",
    ]

    resources = ["arn:aws:sagemaker:eu-west-1:111122223333:user-profile/*"]
  }

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

  statement {
    sid       = "TagApps"
    actions   = ["sagemaker:AddTags"]
    resources = ["arn:aws:sagemaker:eu-west-1:111122223333:app/*"]
  }

  statement {
    sid = "FinishCalls"

    actions = [
      "sagemaker:StopProcessingJob",
      "sagemaker:AddTags",
      "sagemaker:StopTrainingJob",
    ]

    resources = ["*"]
  }

  statement {
    sid       = "LookUpRole"
    actions   = ["iam:GetRole"]
    resources = ["arn:aws:iam::111122223333:role/acme-churn-studio"]
  }

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
