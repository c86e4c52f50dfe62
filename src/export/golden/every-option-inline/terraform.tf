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

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = ["111122223333"]
    }

    condition {
      test     = "ArnLike"
      variable = "aws:SourceArn"
      values   = ["arn:aws:sagemaker:eu-west-1:111122223333:training-job/*"]
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

    condition {
      test     = "StringEquals"
      variable = "cloudwatch:namespace"
      values   = ["/aws/sagemaker/TrainingJobs"]
    }
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

    condition {
      test     = "StringLike"
      variable = "s3:prefix"

      values = [
        "home/$${aws:PrincipalTag/team}/*",
        "tenants/$${$}x/100%%{sure}/it's \"quoted\"/back\\slash/*",
      ]
    }
  }

  # May download the input (CreateTrainingJob).
  # Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
  statement {
    sid     = "ReadInput"
    actions = ["s3:GetObject"]

    resources = [
      "arn:aws:s3:::acme-ml/home/$${aws:PrincipalTag/team}/*",
      "arn:aws:s3:::acme-ml/tenants/$${$}x/100%%{sure}/it's \"quoted\"/back\\slash/*",
    ]
  }

  # May upload the output (CreateTrainingJob).
  # Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
  statement {
    sid       = "WriteOutput"
    actions   = ["s3:PutObject"]
    resources = ["arn:aws:s3:::acme-ml-models/für alle/*"]
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

    resources = ["arn:aws:ecr:eu-west-1:111122223333:repository/team/churn"]
  }

  # May abort an upload in parts that has failed (CreateTrainingJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
  statement {
    sid       = "AbortUploads"
    actions   = ["s3:AbortMultipartUpload"]
    resources = ["arn:aws:s3:::acme-ml-models/für alle/*"]
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
}

resource "aws_iam_role" "execution" {
  name                 = "acme-churn_training.v2@eu"
  path                 = "/data-science/"
  description          = "Trains \"churn\" for $${team}, 100%%{sure}.\nIt's \\ made by hand: $(whoami) `id`"
  assume_role_policy   = data.aws_iam_policy_document.trust.json
  max_session_duration = 7200
  permissions_boundary = "arn:aws:iam::111122223333:policy/boundaries/ml"

  tags = {
    team          = "data science"
    "cost:center" = "0123"
    on            = "yes"
  }
}

resource "aws_iam_role_policy" "permissions" {
  name   = "acme-churn_training.v2@eu-permissions"
  role   = aws_iam_role.execution.id
  policy = data.aws_iam_policy_document.permissions.json
}

output "role_arn" {
  description = "ARN of the execution role"
  value       = aws_iam_role.execution.arn
}
