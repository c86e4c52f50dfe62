# Execution role for Amazon SageMaker: CreateTrainingJob.
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
  # May be assumed by SageMaker (CreateTrainingJob).
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
  # May publish metrics to CloudWatch (CreateTrainingJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
  statement {
    sid       = "PublishMetrics"
    actions   = ["cloudwatch:PutMetricData"]
    resources = ["*"]
  }

  # May write what runs to CloudWatch Logs (CreateTrainingJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
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
    resources = ["arn:aws:s3:::acme-ml"]
  }

  # May download the input (CreateTrainingJob).
  # Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
  statement {
    sid       = "ReadInput"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::acme-ml/churn/train/*"]
  }

  # May upload the output (CreateTrainingJob).
  # Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
  statement {
    sid       = "WriteOutput"
    actions   = ["s3:PutObject"]
    resources = ["arn:aws:s3:::acme-ml-models/churn/*"]
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

    resources = ["arn:aws:ecr:eu-west-1:111122223333:repository/churn"]
  }

  # May abort an upload in parts that has failed (CreateTrainingJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
  statement {
    sid       = "AbortUploads"
    actions   = ["s3:AbortMultipartUpload"]
    resources = ["arn:aws:s3:::acme-ml-models/churn/*"]
  }

  # May look up the region of a bucket (CreateTrainingJob).
  # Source: https://github.com/aws/amazon-sagemaker-examples/issues/606
  statement {
    sid     = "LocateBuckets"
    actions = ["s3:GetBucketLocation"]

    resources = [
      "arn:aws:s3:::acme-ml",
      "arn:aws:s3:::acme-ml-models",
    ]
  }

  # Added by hand, under Other access.
  #   > look up the features of customers
  statement {
    sid = "DynamodbAccess"

    actions = [
      "dynamodb:BatchGetItem",
      "dynamodb:GetItem",
      "dynamodb:Query",
    ]

    resources = ["arn:aws:dynamodb:eu-west-1:111122223333:table/churn-features"]
  }

  # Added by hand, under Other access.
  #   > sign in to the data warehouse
  statement {
    sid       = "SecretsmanagerAccess"
    actions   = ["secretsmanager:GetSecretValue"]
    resources = ["arn:aws:secretsmanager:eu-west-1:111122223333:secret:churn/warehouse-??????"]

    condition {
      test     = "StringEquals"
      variable = "aws:ResourceTag/team"
      values   = ["churn"]
    }
  }
}

resource "aws_iam_role" "execution" {
  name               = "acme-churn-features"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_policy" "permissions" {
  name   = "acme-churn-features-permissions"
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
