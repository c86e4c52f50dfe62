# Execution role for Amazon SageMaker: CreateTrainingJob, CreateEndpointConfig.
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
  # May be assumed by SageMaker (CreateTrainingJob, CreateEndpointConfig).
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
  # May publish metrics to CloudWatch (CreateTrainingJob, CreateEndpointConfig).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms,
  #   https://docs.aws.amazon.com/sagemaker/latest/dg/monitoring-cloudwatch.html
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

  # May write what runs to CloudWatch Logs (CreateTrainingJob, CreateEndpointConfig).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms,
  #   https://docs.aws.amazon.com/sagemaker/latest/dg/logging-cloudwatch.html
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

  # May sign in to Amazon ECR; this action takes no resource but * (CreateTrainingJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
  statement {
    sid       = "SignInToEcr"
    actions   = ["ecr:GetAuthorizationToken"]
    resources = ["*"]
  }

  # May find the objects under an input's prefix (CreateTrainingJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
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

  # May download the input (CreateTrainingJob).
  # May download asynchronous requests (CreateEndpointConfig).
  # Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager,
  #   https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-create-endpoint-prerequisites.html
  statement {
    sid     = "ReadInput"
    actions = ["s3:GetObject"]

    resources = [
      "arn:aws:s3:::${var.data_bucket}/${var.run_1}/$${$}x$${$}{y}/*",
      "arn:aws:s3:::${var.data_bucket}/churn/*",
    ]
  }

  # May upload the output (CreateTrainingJob).
  # May upload asynchronous responses and failures (CreateEndpointConfig).
  # Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager,
  #   https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-create-endpoint-prerequisites.html
  statement {
    sid       = "WriteOutput"
    actions   = ["s3:PutObject"]
    resources = ["arn:aws:s3:::sagemaker-${var.region}-${var.account}/${var.path}/*"]
  }

  # May pull the container images (CreateTrainingJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
  statement {
    sid = "PullImages"

    actions = [
      "ecr:BatchCheckLayerAvailability",
      "ecr:GetDownloadUrlForLayer",
      "ecr:BatchGetImage",
    ]

    resources = ["arn:aws:ecr:${var.region}:${var.account}:repository/${var.repository}"]
  }

  # May abort an upload in parts that has failed (CreateTrainingJob, CreateEndpointConfig).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html,
  #   https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-create-endpoint-prerequisites.html
  statement {
    sid       = "AbortUploads"
    actions   = ["s3:AbortMultipartUpload"]
    resources = ["arn:aws:s3:::sagemaker-${var.region}-${var.account}/${var.path}/*"]
  }

  # May look up the region of a bucket (CreateTrainingJob).
  # Source: https://github.com/aws/amazon-sagemaker-examples/issues/606
  statement {
    sid     = "LocateBuckets"
    actions = ["s3:GetBucketLocation"]

    resources = [
      "arn:aws:s3:::${var.data_bucket}",
      "arn:aws:s3:::sagemaker-${var.region}-${var.account}",
    ]
  }

  # May notify an SNS topic of responses and failures (CreateEndpointConfig).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-create-endpoint-prerequisites.html
  statement {
    sid       = "Notify"
    actions   = ["sns:Publish"]
    resources = ["arn:aws:sns:${var.region}:${var.account}:${var.topic}"]
  }

  # Added by hand, under Other access.
  #   > look up the features of customers
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

  # Added by hand, under Other access.
  #   > read what another account shares
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
