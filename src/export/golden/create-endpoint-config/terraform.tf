# Execution role for Amazon SageMaker: CreateModel, CreateEndpointConfig.
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
  # May be assumed by SageMaker (CreateModel, CreateEndpointConfig).
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
  # May publish metrics to CloudWatch (CreateModel, CreateEndpointConfig).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createmodel-perms,
  #   https://docs.aws.amazon.com/sagemaker/latest/dg/monitoring-cloudwatch.html
  statement {
    sid       = "PublishMetrics"
    actions   = ["cloudwatch:PutMetricData"]
    resources = ["*"]
  }

  # May write what runs to CloudWatch Logs (CreateModel, CreateEndpointConfig).
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

    resources = ["arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/Endpoints*"]
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

    resources = ["arn:aws:ecr:eu-west-1:763104351884:repository/pytorch-inference"]
  }

  # May look up the region of a bucket (CreateModel).
  # Source: https://github.com/aws/amazon-sagemaker-examples/issues/606
  statement {
    sid       = "LocateBuckets"
    actions   = ["s3:GetBucketLocation"]
    resources = ["arn:aws:s3:::acme-ml-models"]
  }

  # May keep requests and responses (CreateEndpointConfig).
  # Source: https://github.com/aws/modern-data-architecture-accelerator/blob/7414432e39a7f5c34e4a61d109f8753037a82450/packages/constructs/L3/ai/sagemaker-model-deploy-l3-construct/lib/sagemaker-endpoint-l3-construct.ts
  statement {
    sid = "WriteCapture"

    actions = [
      "s3:PutObject",
      "s3:AbortMultipartUpload",
    ]

    resources = ["arn:aws:s3:::acme-ml-capture/churn/*"]
  }

  # May download asynchronous requests (CreateEndpointConfig).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-create-endpoint-prerequisites.html
  statement {
    sid       = "ReadInput"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::acme-ml/churn/requests/*"]
  }

  # May upload asynchronous responses and failures (CreateEndpointConfig).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-create-endpoint-prerequisites.html
  statement {
    sid     = "WriteOutput"
    actions = ["s3:PutObject"]

    resources = [
      "arn:aws:s3:::acme-ml-predictions/churn/failures/*",
      "arn:aws:s3:::acme-ml-predictions/churn/responses/*",
    ]
  }

  # May abort an upload in parts that has failed (CreateEndpointConfig).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-create-endpoint-prerequisites.html
  statement {
    sid     = "AbortUploads"
    actions = ["s3:AbortMultipartUpload"]

    resources = [
      "arn:aws:s3:::acme-ml-predictions/churn/failures/*",
      "arn:aws:s3:::acme-ml-predictions/churn/responses/*",
    ]
  }

  # May find asynchronous requests; AWS prints it on objects, where it can match nothing
  #   (CreateEndpointConfig).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-create-endpoint-prerequisites.html
  statement {
    sid       = "ListInput"
    actions   = ["s3:ListBucket"]
    resources = ["arn:aws:s3:::acme-ml"]
  }

  # May find asynchronous responses; AWS prints it on objects, where it can match nothing
  #   (CreateEndpointConfig).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-create-endpoint-prerequisites.html
  statement {
    sid       = "ListOutput"
    actions   = ["s3:ListBucket"]
    resources = ["arn:aws:s3:::acme-ml-predictions"]
  }

  # May notify an SNS topic of responses and failures (CreateEndpointConfig).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-create-endpoint-prerequisites.html
  statement {
    sid     = "Notify"
    actions = ["sns:Publish"]

    resources = [
      "arn:aws:sns:eu-west-1:111122223333:churn-failures",
      "arn:aws:sns:eu-west-1:111122223333:churn-responses",
    ]
  }

  # May upload output that S3 encrypts with the key, in parts when it is large
  #   (CreateEndpointConfig).
  # Source: https://github.com/aws/modern-data-architecture-accelerator/blob/7414432e39a7f5c34e4a61d109f8753037a82450/packages/constructs/L3/ai/sagemaker-model-deploy-l3-construct/lib/sagemaker-endpoint-l3-construct.ts
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
  name               = "acme-churn-serving"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_policy" "permissions" {
  name   = "acme-churn-serving-permissions"
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
