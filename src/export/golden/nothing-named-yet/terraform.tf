# Execution role for Amazon SageMaker: CreateNotebookInstance, CreateTrainingJob.
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

variable "input_bucket" {
  description = "Name of the bucket that holds the input"
  type        = string

  validation {
    condition     = var.input_bucket != ""
    error_message = "The value must not be empty."
  }
}

variable "input_prefix" {
  description = "Folder of the input in its bucket, without a slash at either end"
  type        = string

  validation {
    condition     = var.input_prefix != ""
    error_message = "The value must not be empty."
  }
}

variable "model_bucket" {
  description = "Name of the bucket that holds the model"
  type        = string

  validation {
    condition     = var.model_bucket != ""
    error_message = "The value must not be empty."
  }
}

variable "model_prefix" {
  description = "Folder of the model in its bucket, without a slash at either end"
  type        = string

  validation {
    condition     = var.model_prefix != ""
    error_message = "The value must not be empty."
  }
}

variable "output_bucket" {
  description = "Name of the bucket that takes the output"
  type        = string

  validation {
    condition     = var.output_bucket != ""
    error_message = "The value must not be empty."
  }
}

variable "output_prefix" {
  description = "Folder of the output in its bucket, without a slash at either end"
  type        = string

  validation {
    condition     = var.output_prefix != ""
    error_message = "The value must not be empty."
  }
}

variable "image_region" {
  description = "Region of the ECR repository that holds the image"
  type        = string

  validation {
    condition     = var.image_region != ""
    error_message = "The value must not be empty."
  }
}

variable "image_account" {
  description = "Id of the account that owns the ECR repository"
  type        = string

  validation {
    condition     = var.image_account != ""
    error_message = "The value must not be empty."
  }
}

variable "image_repository" {
  description = "Name of the ECR repository that holds the image"
  type        = string

  validation {
    condition     = var.image_repository != ""
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
    sid = "CallSageMaker"

    actions = [
      "sagemaker:CreateTrainingJob",
      "sagemaker:DescribeTrainingJob",
    ]

    resources = ["*"]
  }

  statement {
    sid       = "SignInToEcr"
    actions   = ["ecr:GetAuthorizationToken"]
    resources = ["*"]
  }

  statement {
    sid       = "PublishMetrics1"
    actions   = ["cloudwatch:PutMetricData"]
    resources = ["*"]

    condition {
      test     = "StringLike"
      variable = "cloudwatch:namespace"
      values   = ["/aws/sagemaker/*"]
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
      "arn:aws:logs:*:*:log-group:/aws/sagemaker/NotebookInstances*",
      "arn:aws:logs:*:*:log-group:/aws/sagemaker/TrainingJobs*",
    ]
  }

  statement {
    sid = "ReadLogs"

    actions = [
      "logs:GetLogEvents",
      "logs:DescribeLogStreams",
    ]

    resources = [
      "arn:aws:logs:*:*:log-group:/aws/sagemaker/NotebookInstances*",
      "arn:aws:logs:*:*:log-group:/aws/sagemaker/TrainingJobs*",
    ]
  }

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

  statement {
    sid       = "ListInput"
    actions   = ["s3:ListBucket"]
    resources = ["arn:aws:s3:::${var.input_bucket}"]

    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["${var.input_prefix}/*"]
    }
  }

  statement {
    sid     = "ReadInput"
    actions = ["s3:GetObject"]

    resources = [
      "arn:aws:s3:::${var.input_bucket}/${var.input_prefix}/*",
      "arn:aws:s3:::${var.model_bucket}/${var.model_prefix}/*",
    ]
  }

  statement {
    sid       = "WriteOutput"
    actions   = ["s3:PutObject"]
    resources = ["arn:aws:s3:::${var.output_bucket}/${var.output_prefix}/*"]
  }

  statement {
    sid       = "DeleteOutput"
    actions   = ["s3:DeleteObject"]
    resources = ["arn:aws:s3:::${var.output_bucket}/${var.output_prefix}/*"]
  }

  statement {
    sid = "PullImages"

    actions = [
      "ecr:BatchCheckLayerAvailability",
      "ecr:GetDownloadUrlForLayer",
      "ecr:BatchGetImage",
    ]

    resources = ["arn:aws:ecr:${var.image_region}:${var.image_account}:repository/${var.image_repository}"]
  }

  statement {
    sid       = "AbortUploads"
    actions   = ["s3:AbortMultipartUpload"]
    resources = ["arn:aws:s3:::${var.output_bucket}/${var.output_prefix}/*"]
  }

  statement {
    sid     = "LocateBuckets"
    actions = ["s3:GetBucketLocation"]

    resources = [
      "arn:aws:s3:::${var.input_bucket}",
      "arn:aws:s3:::${var.model_bucket}",
      "arn:aws:s3:::${var.output_bucket}",
    ]
  }

  statement {
    sid = "FinishCalls"

    actions = [
      "sagemaker:StopTrainingJob",
      "sagemaker:AddTags",
    ]

    resources = ["*"]
  }

  statement {
    sid       = "LookUpRole"
    actions   = ["iam:GetRole"]
    resources = [aws_iam_role.execution.arn]
  }

  statement {
    sid       = "LookUpNotebook"
    actions   = ["sagemaker:DescribeNotebookInstance"]
    resources = ["arn:aws:sagemaker:*:*:notebook-instance/*"]
  }

  statement {
    sid       = "PublishMetrics2"
    actions   = ["cloudwatch:PutMetricData"]
    resources = ["*"]

    condition {
      test     = "StringEquals"
      variable = "cloudwatch:namespace"
      values   = ["/aws/sagemaker/TrainingJobs"]
    }
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
