# Execution role for Amazon SageMaker: CreateNotebookInstance, CreateTrainingJob.
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
  # May be assumed by SageMaker (CreateNotebookInstance, CreateTrainingJob).
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
  # May call SageMaker from the notebook (CreateNotebookInstance).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
  statement {
    sid = "CallSageMaker"

    actions = [
      "sagemaker:CreateTrainingJob",
      "sagemaker:DescribeTrainingJob",
    ]

    resources = ["*"]
  }

  # May sign in to Amazon ECR; this action takes no resource but * (CreateNotebookInstance,
  #   CreateTrainingJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms,
  #   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
  statement {
    sid       = "SignInToEcr"
    actions   = ["ecr:GetAuthorizationToken"]
    resources = ["*"]
  }

  # May publish metrics to CloudWatch (CreateNotebookInstance).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
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

  # May write what runs to CloudWatch Logs (CreateNotebookInstance, CreateTrainingJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms,
  #   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
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

  # May show the logs of jobs in the notebook (CreateNotebookInstance).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
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

  # May pass a role to the jobs and models that the notebook creates (CreateNotebookInstance).
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

  # May find the objects under an input's prefix (CreateNotebookInstance, CreateTrainingJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms,
  #   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
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

  # May download the input (CreateNotebookInstance, CreateTrainingJob).
  # Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
  statement {
    sid     = "ReadInput"
    actions = ["s3:GetObject"]

    resources = [
      "arn:aws:s3:::${var.input_bucket}/${var.input_prefix}/*",
      "arn:aws:s3:::${var.model_bucket}/${var.model_prefix}/*",
    ]
  }

  # May upload the output (CreateNotebookInstance, CreateTrainingJob).
  # Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
  statement {
    sid       = "WriteOutput"
    actions   = ["s3:PutObject"]
    resources = ["arn:aws:s3:::${var.output_bucket}/${var.output_prefix}/*"]
  }

  # May delete output from the notebook (CreateNotebookInstance).
  # Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
  statement {
    sid       = "DeleteOutput"
    actions   = ["s3:DeleteObject"]
    resources = ["arn:aws:s3:::${var.output_bucket}/${var.output_prefix}/*"]
  }

  # May pull the container images (CreateNotebookInstance, CreateTrainingJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms,
  #   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
  statement {
    sid = "PullImages"

    actions = [
      "ecr:BatchCheckLayerAvailability",
      "ecr:GetDownloadUrlForLayer",
      "ecr:BatchGetImage",
    ]

    resources = ["arn:aws:ecr:${var.image_region}:${var.image_account}:repository/${var.image_repository}"]
  }

  # May abort an upload in parts that has failed (CreateNotebookInstance, CreateTrainingJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
  statement {
    sid       = "AbortUploads"
    actions   = ["s3:AbortMultipartUpload"]
    resources = ["arn:aws:s3:::${var.output_bucket}/${var.output_prefix}/*"]
  }

  # May look up the region of a bucket (CreateNotebookInstance, CreateTrainingJob).
  # Source: https://github.com/aws/amazon-sagemaker-examples/issues/606
  statement {
    sid     = "LocateBuckets"
    actions = ["s3:GetBucketLocation"]

    resources = [
      "arn:aws:s3:::${var.input_bucket}",
      "arn:aws:s3:::${var.model_bucket}",
      "arn:aws:s3:::${var.output_bucket}",
    ]
  }

  # May stop, tag, use and delete what the calls make (CreateNotebookInstance).
  # Source: https://github.com/aws/sagemaker-python-sdk/blob/a24812666d258d9d19c9a82d0c9385ca0bd3ba01/sagemaker-core/src/sagemaker/core/helper/session_helper.py
  statement {
    sid = "FinishCalls"

    actions = [
      "sagemaker:StopTrainingJob",
      "sagemaker:AddTags",
    ]

    resources = ["*"]
  }

  # May look up this role, as the SDK's get_execution_role does (CreateNotebookInstance).
  # Source: https://github.com/aws/sagemaker-python-sdk/blob/a24812666d258d9d19c9a82d0c9385ca0bd3ba01/sagemaker-core/src/sagemaker/core/helper/session_helper.py
  statement {
    sid       = "LookUpRole"
    actions   = ["iam:GetRole"]
    resources = [aws_iam_role.execution.arn]
  }

  # May look up the notebook that the code runs in, as the SDK's get_execution_role does
  #   (CreateNotebookInstance).
  # Source: https://github.com/aws/sagemaker-python-sdk/blob/a24812666d258d9d19c9a82d0c9385ca0bd3ba01/sagemaker-core/src/sagemaker/core/helper/session_helper.py
  statement {
    sid       = "LookUpNotebook"
    actions   = ["sagemaker:DescribeNotebookInstance"]
    resources = ["arn:aws:sagemaker:*:*:notebook-instance/*"]
  }

  # May publish metrics to CloudWatch (CreateTrainingJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
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
