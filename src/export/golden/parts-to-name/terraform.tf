# Execution role for Amazon SageMaker: CreateTrainingJob, CreateEndpointConfig.
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

variable "role_name" {
  description = "Name of the role"
  type        = string

  validation {
    condition     = var.role_name != ""
    error_message = "The value must not be empty."
  }
}

variable "data_bucket" {
  description = "Data bucket"
  type        = string

  validation {
    condition     = var.data_bucket != ""
    error_message = "The value must not be empty."
  }
}

variable "run_1" {
  description = "Run 1"
  type        = string

  validation {
    condition     = var.run_1 != ""
    error_message = "The value must not be empty."
  }
}

variable "region" {
  description = "Region in which the role is used"
  type        = string

  validation {
    condition     = var.region != ""
    error_message = "The value must not be empty."
  }
}

variable "account" {
  description = "Id of the account of the role"
  type        = string

  validation {
    condition     = var.account != ""
    error_message = "The value must not be empty."
  }
}

variable "path" {
  description = "Path"
  type        = string

  validation {
    condition     = var.path != ""
    error_message = "The value must not be empty."
  }
}

variable "repository" {
  description = "Repository"
  type        = string

  validation {
    condition     = var.repository != ""
    error_message = "The value must not be empty."
  }
}

variable "topic" {
  description = "Topic"
  type        = string

  validation {
    condition     = var.topic != ""
    error_message = "The value must not be empty."
  }
}

variable "given_source" {
  description = "Source"
  type        = string

  validation {
    condition     = var.given_source != ""
    error_message = "The value must not be empty."
  }
}

variable "other_role_name" {
  description = "Role name"
  type        = string

  validation {
    condition     = var.other_role_name != ""
    error_message = "The value must not be empty."
  }
}

variable "help" {
  description = "Help"
  type        = string

  validation {
    condition     = var.help != ""
    error_message = "The value must not be empty."
  }
}

variable "env" {
  description = "Env"
  type        = string

  validation {
    condition     = var.env != ""
    error_message = "The value must not be empty."
  }
}

variable "class" {
  description = "Class"
  type        = string

  validation {
    condition     = var.class != ""
    error_message = "The value must not be empty."
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
    sid       = "PublishMetrics"
    actions   = ["cloudwatch:PutMetricData"]
    resources = ["*"]

    condition {
      test     = "StringEquals"
      variable = "cloudwatch:namespace"

      values = [
        "/aws/sagemaker/Endpoints",
        "/aws/sagemaker/TrainingJobs",
      ]
    }
  }

  statement {
    sid = "WriteLogs"

    actions = [
      "logs:CreateLogStream",
      "logs:PutLogEvents",
      "logs:CreateLogGroup",
      "logs:DescribeLogStreams",
    ]

    resources = [
      "arn:aws:logs:*:*:log-group:/aws/sagemaker/Endpoints*",
      "arn:aws:logs:*:*:log-group:/aws/sagemaker/TrainingJobs*",
    ]
  }

  statement {
    sid       = "SignInToEcr"
    actions   = ["ecr:GetAuthorizationToken"]
    resources = ["*"]
  }

  statement {
    sid       = "ListInput"
    actions   = ["s3:ListBucket"]
    resources = ["arn:aws:s3:::${var.data_bucket}"]

    condition {
      test     = "StringLike"
      variable = "s3:prefix"

      values = [
        "${var.run_1}/$${$}x$${$}{y}/*",
        "churn/*",
      ]
    }
  }

  statement {
    sid     = "ReadInput"
    actions = ["s3:GetObject"]

    resources = [
      "arn:aws:s3:::${var.data_bucket}/${var.run_1}/$${$}x$${$}{y}/*",
      "arn:aws:s3:::${var.data_bucket}/churn/*",
    ]
  }

  statement {
    sid       = "WriteOutput"
    actions   = ["s3:PutObject"]
    resources = ["arn:aws:s3:::sagemaker-${var.region}-${var.account}/${var.path}/*"]
  }

  statement {
    sid = "PullImages"

    actions = [
      "ecr:BatchCheckLayerAvailability",
      "ecr:GetDownloadUrlForLayer",
      "ecr:BatchGetImage",
    ]

    resources = ["arn:aws:ecr:${var.region}:${var.account}:repository/${var.repository}"]
  }

  statement {
    sid       = "AbortUploads"
    actions   = ["s3:AbortMultipartUpload"]
    resources = ["arn:aws:s3:::sagemaker-${var.region}-${var.account}/${var.path}/*"]
  }

  statement {
    sid     = "LocateBuckets"
    actions = ["s3:GetBucketLocation"]

    resources = [
      "arn:aws:s3:::${var.data_bucket}",
      "arn:aws:s3:::sagemaker-${var.region}-${var.account}",
    ]
  }

  statement {
    sid       = "Notify"
    actions   = ["sns:Publish"]
    resources = ["arn:aws:sns:${var.region}:${var.account}:${var.topic}"]
  }

  statement {
    sid = "DynamodbAccess"

    actions = [
      "dynamodb:GetItem",
      "dynamodb:Query",
    ]

    resources = [
      "arn:aws:dynamodb:${var.region}:${var.account}:table/${var.given_source}",
      "arn:aws:dynamodb:${var.region}:${var.account}:table/${var.given_source}/index/*",
    ]

    condition {
      test     = "ForAllValues:StringEquals"
      variable = "dynamodb:LeadingKeys"

      values = [
        "$${aws:PrincipalTag/team}",
        "it's \"all\" %%{of} `$(them)`",
      ]
    }

    condition {
      test     = "Null"
      variable = "aws:PrincipalTag/team"
      values   = ["false"]
    }
  }

  statement {
    sid     = "StsAccess"
    actions = ["sts:AssumeRole"]

    resources = [
      "arn:aws:iam::${var.account}:role/${var.other_role_name}",
      "arn:aws:iam::${var.help}:role/${var.env}/${var.class}",
    ]
  }
}

resource "aws_iam_role" "execution" {
  name               = var.role_name
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_policy" "permissions" {
  name   = "${var.role_name}-permissions"
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
