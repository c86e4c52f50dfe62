# Execution role for Amazon SageMaker: CreateProcessingJob, CreateTrainingJob, CreateModel, CreatePipeline.
# With the AWS provider configured, or AWS_REGION set: terraform init && terraform apply

terraform {
  required_version = ">= 1.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.0"
    }
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
      "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/Endpoints*",
      "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/ProcessingJobs*",
      "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/TrainingJobs*",
    ]
  }

  statement {
    sid       = "SignInToEcr"
    actions   = ["ecr:GetAuthorizationToken"]
    resources = ["*"]
  }

  statement {
    sid     = "ListInput"
    actions = ["s3:ListBucket"]

    resources = [
      "arn:aws:s3:::acme-ml",
      "arn:aws:s3:::acme-raw",
    ]
  }

  statement {
    sid     = "ReadInput"
    actions = ["s3:GetObject"]

    resources = [
      "arn:aws:s3:::acme-ml/churn/*",
      "arn:aws:s3:::acme-raw/events/2026/*",
    ]
  }

  statement {
    sid     = "WriteOutput"
    actions = ["s3:PutObject"]

    resources = [
      "arn:aws:s3:::acme-ml-models/churn/*",
      "arn:aws:s3:::acme-ml/churn/*",
    ]
  }

  statement {
    sid = "PullImages"

    actions = [
      "ecr:BatchCheckLayerAvailability",
      "ecr:GetDownloadUrlForLayer",
      "ecr:BatchGetImage",
    ]

    resources = ["arn:aws:ecr:eu-west-1:111122223333:repository/churn"]
  }

  statement {
    sid     = "AbortUploads"
    actions = ["s3:AbortMultipartUpload"]

    resources = [
      "arn:aws:s3:::acme-ml-models/churn/*",
      "arn:aws:s3:::acme-ml/churn/*",
    ]
  }

  statement {
    sid     = "LocateBuckets"
    actions = ["s3:GetBucketLocation"]

    resources = [
      "arn:aws:s3:::acme-ml",
      "arn:aws:s3:::acme-ml-models",
      "arn:aws:s3:::acme-raw",
    ]
  }

  statement {
    sid       = "GetRegistryPassword"
    actions   = ["lambda:InvokeFunction"]
    resources = ["arn:aws:lambda:eu-west-1:111122223333:function:churn-report"]
  }

  statement {
    sid       = "ReadModel"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::acme-ml-models/churn/*"]
  }

  statement {
    sid       = "ListModels"
    actions   = ["s3:ListBucket"]
    resources = ["arn:aws:s3:::acme-ml-models"]
  }

  statement {
    sid       = "PassStepRoles"
    actions   = ["iam:PassRole"]
    resources = ["arn:aws:iam::111122223333:role/acme-churn-steps"]

    condition {
      test     = "StringEquals"
      variable = "iam:PassedToService"
      values   = ["sagemaker.amazonaws.com"]
    }
  }

  statement {
    sid = "RunSteps1"

    actions = [
      "sagemaker:CreateProcessingJob",
      "sagemaker:DescribeProcessingJob",
    ]

    resources = ["arn:aws:sagemaker:eu-west-1:111122223333:processing-job/pipelines-*"]
  }

  statement {
    sid = "RunSteps2"

    actions = [
      "sagemaker:CreateTrainingJob",
      "sagemaker:DescribeTrainingJob",
    ]

    resources = ["arn:aws:sagemaker:eu-west-1:111122223333:training-job/pipelines-*"]
  }

  statement {
    sid = "RunSteps3"

    actions = [
      "sagemaker:CreateModel",
      "sagemaker:DescribeModel",
    ]

    resources = ["arn:aws:sagemaker:eu-west-1:111122223333:model/pipelines-*"]
  }

  statement {
    sid     = "TagSteps"
    actions = ["sagemaker:AddTags"]

    resources = [
      "arn:aws:sagemaker:eu-west-1:111122223333:model/pipelines-*",
      "arn:aws:sagemaker:eu-west-1:111122223333:processing-job/pipelines-*",
      "arn:aws:sagemaker:eu-west-1:111122223333:training-job/pipelines-*",
    ]
  }

  statement {
    sid = "PrepareModelRegistry"

    actions = [
      "sagemaker:CreateModelPackageGroup",
      "sagemaker:DescribeModelPackageGroup",
      "sagemaker:AddTags",
    ]

    resources = ["arn:aws:sagemaker:eu-west-1:111122223333:model-package-group/churn"]
  }

  statement {
    sid = "RegisterModels"

    actions = [
      "sagemaker:CreateModelPackage",
      "sagemaker:DescribeModelPackage",
      "sagemaker:AddTags",
    ]

    resources = ["arn:aws:sagemaker:eu-west-1:111122223333:model-package/churn/*"]
  }

  statement {
    sid       = "CallFunctions"
    actions   = ["lambda:InvokeFunction"]
    resources = ["arn:aws:lambda:eu-west-1:111122223333:function:churn-report"]
  }

  statement {
    sid       = "SendCallbacks"
    actions   = ["sqs:SendMessage"]
    resources = ["arn:aws:sqs:eu-west-1:111122223333:churn-approval"]
  }
}

resource "aws_iam_role" "execution" {
  name               = "acme-churn-steps"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_policy" "permissions" {
  name   = "acme-churn-steps-permissions"
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
