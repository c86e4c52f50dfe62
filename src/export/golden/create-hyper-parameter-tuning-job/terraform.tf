# Execution role for Amazon SageMaker: CreateHyperParameterTuningJob.
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
  # May be assumed by SageMaker (CreateHyperParameterTuningJob).
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
  # May publish metrics to CloudWatch (CreateHyperParameterTuningJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createhyperparametertiningjob-perms
  statement {
    sid       = "PublishMetrics"
    actions   = ["cloudwatch:PutMetricData"]
    resources = ["*"]
  }

  # May write what runs to CloudWatch Logs (CreateHyperParameterTuningJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createhyperparametertiningjob-perms
  statement {
    sid = "WriteLogs"

    actions = [
      "logs:CreateLogStream",
      "logs:PutLogEvents",
      "logs:CreateLogGroup",
      "logs:DescribeLogStreams",
    ]

    resources = ["arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/TrainingJobs*"]
  }

  # May sign in to Amazon ECR; this action takes no resource but *
  #   (CreateHyperParameterTuningJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createhyperparametertiningjob-perms
  statement {
    sid       = "SignInToEcr"
    actions   = ["ecr:GetAuthorizationToken"]
    resources = ["*"]
  }

  # May find the objects under an input's prefix (CreateHyperParameterTuningJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createhyperparametertiningjob-perms
  statement {
    sid       = "ListInput"
    actions   = ["s3:ListBucket"]
    resources = ["arn:aws:s3:::acme-ml"]
  }

  # May download the input (CreateHyperParameterTuningJob).
  # Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
  statement {
    sid     = "ReadInput"
    actions = ["s3:GetObject"]

    resources = [
      "arn:aws:s3:::acme-ml/churn/train/*",
      "arn:aws:s3:::acme-ml/churn/validation/*",
    ]
  }

  # May upload the output (CreateHyperParameterTuningJob).
  # Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
  statement {
    sid       = "WriteOutput"
    actions   = ["s3:PutObject"]
    resources = ["arn:aws:s3:::acme-ml-models/churn-tuning/*"]
  }

  # May pull the container images (CreateHyperParameterTuningJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createhyperparametertiningjob-perms
  statement {
    sid = "PullImages"

    actions = [
      "ecr:BatchCheckLayerAvailability",
      "ecr:GetDownloadUrlForLayer",
      "ecr:BatchGetImage",
    ]

    resources = ["arn:aws:ecr:eu-west-1:141502667606:repository/sagemaker-xgboost"]
  }

  # May connect to your VPC; SageMaker's own check fails if these carry a resource or a
  #   condition (CreateHyperParameterTuningJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createhyperparametertiningjob-perms
  statement {
    sid = "UseVpc"

    actions = [
      "ec2:CreateNetworkInterface",
      "ec2:CreateNetworkInterfacePermission",
      "ec2:DeleteNetworkInterface",
      "ec2:DeleteNetworkInterfacePermission",
      "ec2:DescribeNetworkInterfaces",
      "ec2:DescribeVpcs",
      "ec2:DescribeDhcpOptions",
      "ec2:DescribeSubnets",
      "ec2:DescribeSecurityGroups",
    ]

    resources = ["*"]
  }

  # May encrypt output with the key (CreateHyperParameterTuningJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createhyperparametertiningjob-perms
  statement {
    sid       = "EncryptOutput"
    actions   = ["kms:Encrypt"]
    resources = ["arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-4b5a-4678-9a0b-c1d2e3f4a5b6"]
  }

  # May let the storage volumes of the instances use the key (CreateHyperParameterTuningJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createhyperparametertiningjob-perms
  statement {
    sid       = "EncryptVolume"
    actions   = ["kms:CreateGrant"]
    resources = ["arn:aws:kms:eu-west-1:111122223333:key/6b5a4f3e-2d1c-4b0a-9876-5f4e3d2c1b0a"]
  }

  # May upload output that S3 encrypts with the key, in parts when it is large
  #   (CreateHyperParameterTuningJob).
  # Source: https://repost.aws/knowledge-center/s3-large-file-encryption-kms-key
  statement {
    sid = "WriteEncryptedOutput"

    actions = [
      "kms:GenerateDataKey",
      "kms:Decrypt",
    ]

    resources = ["arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-4b5a-4678-9a0b-c1d2e3f4a5b6"]
  }

  # May abort an upload in parts that has failed (CreateHyperParameterTuningJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
  statement {
    sid       = "AbortUploads"
    actions   = ["s3:AbortMultipartUpload"]
    resources = ["arn:aws:s3:::acme-ml-models/churn-tuning/*"]
  }

  # May look up the region of a bucket (CreateHyperParameterTuningJob).
  # Source: https://github.com/aws/amazon-sagemaker-examples/issues/606
  statement {
    sid     = "LocateBuckets"
    actions = ["s3:GetBucketLocation"]

    resources = [
      "arn:aws:s3:::acme-ml",
      "arn:aws:s3:::acme-ml-models",
    ]
  }
}

resource "aws_iam_role" "execution" {
  name               = "acme-churn-tuning"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_policy" "permissions" {
  name   = "acme-churn-tuning-permissions"
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
