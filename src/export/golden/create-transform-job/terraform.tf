# Execution role for Amazon SageMaker: CreateModel, CreateTransformJob.
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
  # May be assumed by SageMaker (CreateModel, CreateTransformJob).
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
  # May publish metrics to CloudWatch (CreateModel, CreateTransformJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createmodel-perms,
  #   https://docs.aws.amazon.com/sagemaker/latest/dg/monitoring-cloudwatch.html
  statement {
    sid       = "PublishMetrics"
    actions   = ["cloudwatch:PutMetricData"]
    resources = ["*"]
  }

  # May write what runs to CloudWatch Logs (CreateModel, CreateTransformJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createmodel-perms,
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
      "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/Endpoints*",
      "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/TransformJobs*",
    ]
  }

  # May sign in to Amazon ECR; this action takes no resource but * (CreateModel).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createmodel-perms
  statement {
    sid       = "SignInToEcr"
    actions   = ["ecr:GetAuthorizationToken"]
    resources = ["*"]
  }

  # May download the model's files (CreateModel).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createmodel-perms
  statement {
    sid       = "ReadModel"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::acme-ml-models/churn/2026-11-01/output/model.tar.gz"]
  }

  # May pull the container images (CreateModel).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createmodel-perms
  statement {
    sid = "PullImages"

    actions = [
      "ecr:BatchCheckLayerAvailability",
      "ecr:GetDownloadUrlForLayer",
      "ecr:BatchGetImage",
    ]

    resources = ["arn:aws:ecr:eu-west-1:141502667606:repository/sagemaker-xgboost"]
  }

  # May look up the region of a bucket (CreateModel).
  # Source: https://github.com/aws/amazon-sagemaker-examples/issues/606
  statement {
    sid       = "LocateBuckets"
    actions   = ["s3:GetBucketLocation"]
    resources = ["arn:aws:s3:::acme-ml-models"]
  }

  # May find the objects under an input's prefix (CreateTransformJob).
  # Source: https://github.com/aws/sagemaker-python-sdk/issues/303
  statement {
    sid       = "ListInput"
    actions   = ["s3:ListBucket"]
    resources = ["arn:aws:s3:::acme-ml"]
  }

  # May download the input (CreateTransformJob).
  # Source: https://github.com/aws/sagemaker-python-sdk/issues/303
  statement {
    sid       = "ReadInput"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::acme-ml/churn/to-score/*"]
  }

  # May upload the predictions (CreateTransformJob).
  # Source:
  #   https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTransformJob.html
  statement {
    sid       = "WriteOutput"
    actions   = ["s3:PutObject"]
    resources = ["arn:aws:s3:::acme-ml-predictions/churn/*"]
  }

  # May abort an upload in parts that has failed (CreateTransformJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
  statement {
    sid       = "AbortUploads"
    actions   = ["s3:AbortMultipartUpload"]
    resources = ["arn:aws:s3:::acme-ml-predictions/churn/*"]
  }

  # May upload output that S3 encrypts with the key, in parts when it is large
  #   (CreateTransformJob).
  # Source:
  #   https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTransformJob.html
  statement {
    sid = "WriteEncryptedOutput"

    actions = [
      "kms:GenerateDataKey",
      "kms:Decrypt",
    ]

    resources = ["arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-4b5a-4678-9a0b-c1d2e3f4a5b6"]
  }
}

resource "aws_iam_role" "execution" {
  name               = "acme-churn-scoring"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_policy" "permissions" {
  name   = "acme-churn-scoring-permissions"
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
