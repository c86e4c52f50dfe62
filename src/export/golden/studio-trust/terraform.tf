# Execution role for Amazon SageMaker: CreateDomain.
# With the AWS provider configured, or AWS_REGION set: terraform init && terraform apply
# Terraform asks for the variables that terraform.tfvars does not give.

terraform {
  required_version = ">= 1.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.0"
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

    resources = ["arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/studio*"]
  }

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

  statement {
    sid       = "ReadInput"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::acme-ml/${var.team}/$${aws:PrincipalTag/team}/*"]
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

  statement {
    sid       = "ListPartnerApps"
    actions   = ["sagemaker:ListPartnerApps"]
    resources = ["*"]
  }

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
