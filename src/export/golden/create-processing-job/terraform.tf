# Execution role for Amazon SageMaker: CreateProcessingJob.
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
  # May be assumed by SageMaker (CreateProcessingJob).
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
  # May publish metrics to CloudWatch (CreateProcessingJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createprocessingjob-perms
  statement {
    sid       = "PublishMetrics"
    actions   = ["cloudwatch:PutMetricData"]
    resources = ["*"]
  }

  # May write what runs to CloudWatch Logs (CreateProcessingJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createprocessingjob-perms
  statement {
    sid = "WriteLogs"

    actions = [
      "logs:CreateLogStream",
      "logs:PutLogEvents",
      "logs:CreateLogGroup",
      "logs:DescribeLogStreams",
    ]

    resources = ["arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/ProcessingJobs*"]
  }

  # May sign in to Amazon ECR; this action takes no resource but * (CreateProcessingJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createprocessingjob-perms
  statement {
    sid       = "SignInToEcr"
    actions   = ["ecr:GetAuthorizationToken"]
    resources = ["*"]
  }

  # May find the objects under an input's prefix (CreateProcessingJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createprocessingjob-perms
  statement {
    sid     = "ListInput"
    actions = ["s3:ListBucket"]

    resources = [
      "arn:aws:s3:::acme-ml",
      "arn:aws:s3:::acme-raw",
    ]
  }

  # May download the input (CreateProcessingJob).
  # Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
  statement {
    sid     = "ReadInput"
    actions = ["s3:GetObject"]

    resources = [
      "arn:aws:s3:::acme-ml/code/preprocess.py",
      "arn:aws:s3:::acme-raw/events/2026/*",
    ]
  }

  # May upload the output (CreateProcessingJob).
  # Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
  statement {
    sid       = "WriteOutput"
    actions   = ["s3:PutObject"]
    resources = ["arn:aws:s3:::acme-ml/churn/*"]
  }

  # May pull the container images (CreateProcessingJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createprocessingjob-perms
  statement {
    sid = "PullImages"

    actions = [
      "ecr:BatchCheckLayerAvailability",
      "ecr:GetDownloadUrlForLayer",
      "ecr:BatchGetImage",
    ]

    resources = ["arn:aws:ecr:eu-west-1:141502667606:repository/sagemaker-scikit-learn"]
  }

  # May read data that is encrypted with the key (CreateProcessingJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createprocessingjob-perms
  statement {
    sid       = "DecryptInput"
    actions   = ["kms:Decrypt"]
    resources = ["arn:aws:kms:eu-west-1:111122223333:key/8c9d0e1f-2a3b-4c5d-8e7f-8091a2b3c4d5"]
  }

  # May abort an upload in parts that has failed (CreateProcessingJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
  statement {
    sid       = "AbortUploads"
    actions   = ["s3:AbortMultipartUpload"]
    resources = ["arn:aws:s3:::acme-ml/churn/*"]
  }

  # May look up the region of a bucket (CreateProcessingJob).
  # Source: https://github.com/aws/amazon-sagemaker-examples/issues/606
  statement {
    sid     = "LocateBuckets"
    actions = ["s3:GetBucketLocation"]

    resources = [
      "arn:aws:s3:::acme-ml",
      "arn:aws:s3:::acme-raw",
    ]
  }
}

resource "aws_iam_role" "execution" {
  name               = "acme-churn-processing"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_policy" "permissions" {
  name   = "acme-churn-processing-permissions"
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
