# Execution role for Amazon SageMaker: CreateNotebookInstance.
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
  # May be assumed by SageMaker (CreateNotebookInstance).
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
      "sagemaker:CreateModel",
      "sagemaker:DescribeModel",
    ]

    resources = ["*"]
  }

  # May sign in to Amazon ECR; this action takes no resource but * (CreateNotebookInstance).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
  statement {
    sid       = "SignInToEcr"
    actions   = ["ecr:GetAuthorizationToken"]
    resources = ["*"]
  }

  # May publish metrics to CloudWatch (CreateNotebookInstance).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
  statement {
    sid       = "PublishMetrics"
    actions   = ["cloudwatch:PutMetricData"]
    resources = ["*"]
  }

  # May write what runs to CloudWatch Logs (CreateNotebookInstance).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
  statement {
    sid = "WriteLogs"

    actions = [
      "logs:CreateLogStream",
      "logs:PutLogEvents",
      "logs:CreateLogGroup",
      "logs:DescribeLogStreams",
    ]

    resources = ["arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/NotebookInstances*"]
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
      "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/Endpoints*",
      "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/NotebookInstances*",
      "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/TrainingJobs*",
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

  # May find the objects under an input's prefix (CreateNotebookInstance).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
  statement {
    sid       = "ListInput"
    actions   = ["s3:ListBucket"]
    resources = ["arn:aws:s3:::acme-ml"]
  }

  # May download the input (CreateNotebookInstance).
  # Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
  statement {
    sid     = "ReadInput"
    actions = ["s3:GetObject"]

    resources = [
      "arn:aws:s3:::acme-ml-models/churn/*",
      "arn:aws:s3:::acme-ml/churn/*",
    ]
  }

  # May upload the output (CreateNotebookInstance).
  # Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
  statement {
    sid       = "WriteOutput"
    actions   = ["s3:PutObject"]
    resources = ["arn:aws:s3:::acme-ml-scratch/notebooks/*"]
  }

  # May delete output from the notebook (CreateNotebookInstance).
  # Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
  statement {
    sid       = "DeleteOutput"
    actions   = ["s3:DeleteObject"]
    resources = ["arn:aws:s3:::acme-ml-scratch/notebooks/*"]
  }

  # May pull the container images (CreateNotebookInstance).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
  statement {
    sid = "PullImages"

    actions = [
      "ecr:BatchCheckLayerAvailability",
      "ecr:GetDownloadUrlForLayer",
      "ecr:BatchGetImage",
    ]

    resources = ["arn:aws:ecr:eu-west-1:111122223333:repository/churn"]
  }

  # May abort an upload in parts that has failed (CreateNotebookInstance).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
  statement {
    sid       = "AbortUploads"
    actions   = ["s3:AbortMultipartUpload"]
    resources = ["arn:aws:s3:::acme-ml-scratch/notebooks/*"]
  }

  # May look up the region of a bucket (CreateNotebookInstance).
  # Source: https://github.com/aws/amazon-sagemaker-examples/issues/606
  statement {
    sid     = "LocateBuckets"
    actions = ["s3:GetBucketLocation"]

    resources = [
      "arn:aws:s3:::acme-ml",
      "arn:aws:s3:::acme-ml-models",
      "arn:aws:s3:::acme-ml-scratch",
    ]
  }

  # May let the notebook's storage volume use the key (CreateNotebookInstance).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/api-permissions-reference.html
  statement {
    sid       = "EncryptVolume"
    actions   = ["kms:CreateGrant"]
    resources = ["arn:aws:kms:eu-west-1:111122223333:key/6b5a4f3e-2d1c-4b0a-9876-5f4e3d2c1b0a"]
  }

  # May check the key of the notebook's storage volume (CreateNotebookInstance).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/api-permissions-reference.html
  statement {
    sid       = "DescribeVolumeKey"
    actions   = ["kms:DescribeKey"]
    resources = ["arn:aws:kms:eu-west-1:111122223333:key/6b5a4f3e-2d1c-4b0a-9876-5f4e3d2c1b0a"]
  }

  # May read and write the notebook's storage volume (CreateNotebookInstance).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
  statement {
    sid = "UseVolumeKey"

    actions = [
      "kms:Decrypt",
      "kms:GenerateDataKey",
      "kms:GenerateDataKeyWithoutPlaintext",
    ]

    resources = ["arn:aws:kms:eu-west-1:111122223333:key/6b5a4f3e-2d1c-4b0a-9876-5f4e3d2c1b0a"]
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
    resources = ["arn:aws:sagemaker:eu-west-1:111122223333:notebook-instance/*"]
  }
}

resource "aws_iam_role" "execution" {
  name               = "acme-churn-notebook"
  path               = "/data-science/"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_policy" "permissions" {
  name   = "acme-churn-notebook-permissions"
  path   = "/data-science/"
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
