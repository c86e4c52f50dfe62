# Execution role for Amazon SageMaker: CreateDomain.
# To read, check or change this role: https://roles.example.com/#v3.review.q1YqSy0qzszPU7JSMlTSUUosyFSyio6tBQA
# With the AWS provider configured, or AWS_REGION set: terraform init && terraform apply
# Terraform asks for the variables that terraform.tfvars does not give.

terraform {
  required_version = ">= 1.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.0, < 7.0"
    }
  }
}

variable "team" {
  description = "Team"
  type        = string

  validation {
    condition     = var.team != ""
    error_message = "The value must not be empty."
  }
}

data "aws_iam_policy_document" "trust" {
  # May be assumed by SageMaker (CreateDomain).
  # May be assumed with partner AI Apps (CreateDomain).
  # May be assumed with trusted identity propagation (CreateDomain).
  # May be assumed with user profile as source identity (CreateDomain).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html,
  #   https://docs.aws.amazon.com/sagemaker/latest/dg/partner-app-onboard.html,
  #   https://docs.aws.amazon.com/sagemaker/latest/dg/trustedidentitypropagation-setup.html,
  #   https://docs.aws.amazon.com/sagemaker/latest/dg/monitor-user-access.html
  statement {
    actions = [
      "sts:AssumeRole",
      "sts:TagSession",
      "sts:SetContext",
      "sts:SetSourceIdentity",
    ]

    principals {
      type        = "Service"
      identifiers = ["sagemaker.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = ["111122223333"]
    }

    condition {
      test     = "ArnLike"
      variable = "aws:SourceArn"
      values   = ["arn:aws:sagemaker:eu-west-1:111122223333:*"]
    }
  }
}

data "aws_iam_policy_document" "permissions" {
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

    resources = ["arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/studio*"]
  }

  # May find the objects under an input's prefix (CreateDomain).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
  statement {
    sid       = "ListInput"
    actions   = ["s3:ListBucket"]
    resources = ["arn:aws:s3:::acme-ml"]

    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["${var.team}/$${aws:PrincipalTag/team}/*"]
    }
  }

  # May read data from Studio (CreateDomain).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
  statement {
    sid       = "ReadInput"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::acme-ml/${var.team}/$${aws:PrincipalTag/team}/*"]
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

  # May make, change and delete shared spaces that nobody owns (CreateDomain).
  # Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerFullAccess.html
  statement {
    sid = "ManageSharedSpaces"

    actions = [
      "sagemaker:CreateSpace",
      "sagemaker:UpdateSpace",
      "sagemaker:DeleteSpace",
    ]

    resources = ["arn:aws:sagemaker:eu-west-1:111122223333:space/$${sagemaker:DomainId}/*"]

    condition {
      test     = "Null"
      variable = "sagemaker:OwnerUserProfileArn"
      values   = ["true"]
    }
  }

  # May start and stop apps in shared spaces (CreateDomain).
  # Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerFullAccess.html
  statement {
    sid = "ManageSharedApps"

    actions = [
      "sagemaker:CreateApp",
      "sagemaker:DeleteApp",
    ]

    resources = ["arn:aws:sagemaker:eu-west-1:111122223333:app/$${sagemaker:DomainId}/*/*/*"]

    condition {
      test     = "StringEquals"
      variable = "sagemaker:SpaceSharingType"
      values   = ["Shared"]
    }
  }

  # May list Partner AI Apps; this action takes no resource but * (CreateDomain).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/partner-app-onboard.html
  statement {
    sid       = "ListPartnerApps"
    actions   = ["sagemaker:ListPartnerApps"]
    resources = ["*"]
  }

  # May open and call Partner AI Apps (CreateDomain).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/partner-app-onboard.html
  statement {
    sid = "UsePartnerApps"

    actions = [
      "sagemaker:DescribePartnerApp",
      "sagemaker:CreatePartnerAppPresignedUrl",
      "sagemaker:CallPartnerAppApi",
    ]

    resources = ["arn:aws:sagemaker:eu-west-1:111122223333:partner-app/app-*"]
  }
}

resource "aws_iam_role" "execution" {
  name               = "acme-studio"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_policy" "permissions" {
  name   = "acme-studio-permissions"
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
