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

data "aws_iam_policy_document" "permissions_1" {
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

    resources = ["arn:aws:logs:us-east-1:111122223333:log-group:/aws/sagemaker/ProcessingJobs*"]
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
    sid       = "ListInput"
    actions   = ["s3:ListBucket"]
    resources = ["arn:aws:s3:::acme-raw-events"]
  }

  # May download the input (CreateProcessingJob).
  # Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
  statement {
    sid     = "ReadInput"
    actions = ["s3:GetObject"]

    resources = [
      "arn:aws:s3:::acme-raw-events/year=2026/day=1/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=10/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=11/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=12/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=13/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=14/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=15/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=16/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=17/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=18/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=19/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=2/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=20/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=21/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=22/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=23/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=24/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=25/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=26/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=27/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=28/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=29/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=3/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=30/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=31/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=32/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=33/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=34/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=35/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=36/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=37/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=38/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=39/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=4/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=40/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=41/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=42/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=43/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=44/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=45/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=46/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=47/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=48/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=49/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=5/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=50/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=51/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=52/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=53/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=54/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=55/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=56/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=57/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=58/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=59/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=6/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=60/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=61/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=62/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=63/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=64/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=65/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=66/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=67/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=68/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=69/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=7/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=70/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=71/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=72/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=73/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=74/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=75/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=76/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=77/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=78/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=79/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=8/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=80/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=81/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=82/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=83/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=84/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=85/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=86/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=87/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=88/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=89/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=9/partition/*",
      "arn:aws:s3:::acme-raw-events/year=2026/day=90/partition/*",
    ]
  }
}

data "aws_iam_policy_document" "permissions_2" {
  # May upload the output (CreateProcessingJob).
  # Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
  statement {
    sid       = "WriteOutput"
    actions   = ["s3:PutObject"]
    resources = ["arn:aws:s3:::acme-ml/backfill/*"]
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

    resources = ["arn:aws:ecr:us-east-1:683313688378:repository/sagemaker-scikit-learn"]
  }

  # May abort an upload in parts that has failed (CreateProcessingJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
  statement {
    sid       = "AbortUploads"
    actions   = ["s3:AbortMultipartUpload"]
    resources = ["arn:aws:s3:::acme-ml/backfill/*"]
  }

  # May look up the region of a bucket (CreateProcessingJob).
  # Source: https://github.com/aws/amazon-sagemaker-examples/issues/606
  statement {
    sid     = "LocateBuckets"
    actions = ["s3:GetBucketLocation"]

    resources = [
      "arn:aws:s3:::acme-ml",
      "arn:aws:s3:::acme-raw-events",
    ]
  }
}

resource "aws_iam_role" "execution" {
  name               = "acme-backfill"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_policy" "permissions" {
  for_each = {
    "permissions-1" = data.aws_iam_policy_document.permissions_1.json
    "permissions-2" = data.aws_iam_policy_document.permissions_2.json
  }

  name   = "acme-backfill-${each.key}"
  policy = each.value
}

resource "aws_iam_role_policy_attachment" "permissions" {
  for_each = aws_iam_policy.permissions

  role       = aws_iam_role.execution.name
  policy_arn = each.value.arn
}

output "role_arn" {
  description = "ARN of the execution role"
  value       = aws_iam_role.execution.arn
}
