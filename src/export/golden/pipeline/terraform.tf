# Execution role for Amazon SageMaker: CreateNotebookInstance, CreateHyperParameterTuningJob, CreateProcessingJob, CreateTrainingJob, CreateModel.
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
  # May be assumed by SageMaker (CreateNotebookInstance, CreateHyperParameterTuningJob,
  #   CreateProcessingJob, CreateTrainingJob, CreateModel).
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
      "sagemaker:CreateProcessingJob",
      "sagemaker:DescribeProcessingJob",
      "sagemaker:CreateTrainingJob",
      "sagemaker:DescribeTrainingJob",
      "sagemaker:CreateModel",
      "sagemaker:DescribeModel",
    ]

    resources = ["*"]
  }

  # May sign in to Amazon ECR; this action takes no resource but * (CreateNotebookInstance,
  #   CreateHyperParameterTuningJob, CreateProcessingJob, CreateTrainingJob, CreateModel).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms,
  #   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createhyperparametertiningjob-perms, https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createprocessingjob-perms,
  #   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms, https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createmodel-perms
  statement {
    sid       = "SignInToEcr"
    actions   = ["ecr:GetAuthorizationToken"]
    resources = ["*"]
  }

  # May publish metrics to CloudWatch (CreateNotebookInstance, CreateHyperParameterTuningJob,
  #   CreateProcessingJob, CreateTrainingJob, CreateModel).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms,
  #   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createhyperparametertiningjob-perms, https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createprocessingjob-perms,
  #   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms, https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createmodel-perms
  statement {
    sid       = "PublishMetrics"
    actions   = ["cloudwatch:PutMetricData"]
    resources = ["*"]
  }

  # May write what runs to CloudWatch Logs (CreateNotebookInstance,
  #   CreateHyperParameterTuningJob, CreateProcessingJob, CreateTrainingJob, CreateModel).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms,
  #   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createhyperparametertiningjob-perms, https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createprocessingjob-perms,
  #   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms, https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createmodel-perms
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
      "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/NotebookInstances*",
      "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/ProcessingJobs*",
      "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/TrainingJobs*",
    ]
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
      "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/ProcessingJobs*",
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

  # May find the objects under an input's prefix (CreateNotebookInstance,
  #   CreateHyperParameterTuningJob, CreateProcessingJob, CreateTrainingJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms,
  #   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createhyperparametertiningjob-perms, https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createprocessingjob-perms,
  #   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
  statement {
    sid     = "ListInput"
    actions = ["s3:ListBucket"]

    resources = [
      "arn:aws:s3:::acme-ml",
      "arn:aws:s3:::acme-ml-models",
      "arn:aws:s3:::acme-raw",
    ]
  }

  # May download the input (CreateNotebookInstance, CreateHyperParameterTuningJob,
  #   CreateProcessingJob, CreateTrainingJob).
  # Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
  statement {
    sid     = "ReadInput"
    actions = ["s3:GetObject"]

    resources = [
      "arn:aws:s3:::acme-ml-models/checkpoints/churn/*",
      "arn:aws:s3:::acme-ml-models/churn/*",
      "arn:aws:s3:::acme-ml/churn/*",
      "arn:aws:s3:::acme-raw/events/2026/*",
    ]
  }

  # May upload the output (CreateNotebookInstance, CreateHyperParameterTuningJob,
  #   CreateProcessingJob, CreateTrainingJob).
  # Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
  statement {
    sid     = "WriteOutput"
    actions = ["s3:PutObject"]

    resources = [
      "arn:aws:s3:::acme-ml-models/checkpoints/churn/*",
      "arn:aws:s3:::acme-ml-models/churn/*",
      "arn:aws:s3:::acme-ml/churn/*",
    ]
  }

  # May delete output from the notebook (CreateNotebookInstance).
  # Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
  statement {
    sid     = "DeleteOutput"
    actions = ["s3:DeleteObject"]

    resources = [
      "arn:aws:s3:::acme-ml-models/churn/*",
      "arn:aws:s3:::acme-ml/churn/*",
    ]
  }

  # May pull the container images (CreateNotebookInstance, CreateHyperParameterTuningJob,
  #   CreateProcessingJob, CreateTrainingJob, CreateModel).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms,
  #   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createhyperparametertiningjob-perms, https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createprocessingjob-perms,
  #   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms, https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createmodel-perms
  statement {
    sid = "PullImages"

    actions = [
      "ecr:BatchCheckLayerAvailability",
      "ecr:GetDownloadUrlForLayer",
      "ecr:BatchGetImage",
    ]

    resources = [
      "arn:aws:ecr:eu-west-1:111122223333:repository/churn",
      "arn:aws:ecr:eu-west-1:141502667606:repository/sagemaker-xgboost",
    ]
  }

  # May abort an upload in parts that has failed (CreateNotebookInstance,
  #   CreateHyperParameterTuningJob, CreateProcessingJob, CreateTrainingJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
  statement {
    sid     = "AbortUploads"
    actions = ["s3:AbortMultipartUpload"]

    resources = [
      "arn:aws:s3:::acme-ml-models/checkpoints/churn/*",
      "arn:aws:s3:::acme-ml-models/churn/*",
      "arn:aws:s3:::acme-ml/churn/*",
    ]
  }

  # May look up the region of a bucket (CreateNotebookInstance, CreateHyperParameterTuningJob,
  #   CreateProcessingJob, CreateTrainingJob, CreateModel).
  # Source: https://github.com/aws/amazon-sagemaker-examples/issues/606
  statement {
    sid     = "LocateBuckets"
    actions = ["s3:GetBucketLocation"]

    resources = [
      "arn:aws:s3:::acme-ml",
      "arn:aws:s3:::acme-ml-models",
      "arn:aws:s3:::acme-raw",
    ]
  }

  # May connect to your VPC; SageMaker's own check fails if these carry a resource or a
  #   condition (CreateNotebookInstance, CreateHyperParameterTuningJob, CreateProcessingJob,
  #   CreateTrainingJob, CreateModel).
  # May find the VPC endpoints through which a model in your VPC is reached (CreateModel).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/api-permissions-reference.html,
  #   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createhyperparametertiningjob-perms, https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createprocessingjob-perms,
  #   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms, https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createmodel-perms,
  #   1 more
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
      "ec2:DescribeVpcEndpoints",
    ]

    resources = ["*"]
  }

  # May read data that is encrypted with the key from the notebook (CreateNotebookInstance).
  # May read data that is encrypted with the key (CreateHyperParameterTuningJob,
  #   CreateProcessingJob, CreateTrainingJob).
  # May read a model that is encrypted with the key (CreateModel).
  # Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager,
  #   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createhyperparametertiningjob-perms, https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createprocessingjob-perms,
  #   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms,
  #   https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html
  statement {
    sid       = "DecryptInput"
    actions   = ["kms:Decrypt"]
    resources = ["arn:aws:kms:eu-west-1:111122223333:key/8c9d0e1f-2a3b-4c5d-8e7f-8091a2b3c4d5"]
  }

  # May write data that is encrypted with the key from the notebook (CreateNotebookInstance).
  # May upload output that S3 encrypts with the key, in parts when it is large
  #   (CreateHyperParameterTuningJob, CreateProcessingJob, CreateTrainingJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/api-permissions-reference.html,
  #   https://repost.aws/knowledge-center/s3-large-file-encryption-kms-key
  statement {
    sid = "WriteEncryptedOutput"

    actions = [
      "kms:GenerateDataKey",
      "kms:Decrypt",
    ]

    resources = ["arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-4b5a-4678-9a0b-c1d2e3f4a5b6"]
  }

  # May let the notebook's storage volume use the key (CreateNotebookInstance).
  # May let the storage volumes of the instances use the key (CreateHyperParameterTuningJob,
  #   CreateProcessingJob, CreateTrainingJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/api-permissions-reference.html,
  #   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createhyperparametertiningjob-perms, https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createprocessingjob-perms,
  #   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
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
      "sagemaker:StopProcessingJob",
      "sagemaker:AddTags",
      "sagemaker:StopTrainingJob",
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

  # May encrypt output with the key (CreateHyperParameterTuningJob, CreateProcessingJob,
  #   CreateTrainingJob).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createhyperparametertiningjob-perms,
  #   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createprocessingjob-perms, https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
  statement {
    sid       = "EncryptOutput"
    actions   = ["kms:Encrypt"]
    resources = ["arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-4b5a-4678-9a0b-c1d2e3f4a5b6"]
  }

  # May download the model's files (CreateModel).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createmodel-perms
  statement {
    sid       = "ReadModel"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::acme-ml-models/churn/*"]
  }

  # May find the files of a model that is a folder (CreateModel).
  # Source: https://github.com/philschmid/llm-sagemaker-sample/issues/2
  statement {
    sid       = "ListModels"
    actions   = ["s3:ListBucket"]
    resources = ["arn:aws:s3:::acme-ml-models"]
  }
}

resource "aws_iam_role" "execution" {
  name               = "acme-churn-pipeline"
  path               = "/service-role/"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_policy" "permissions" {
  name   = "acme-churn-pipeline-permissions"
  path   = "/service-role/"
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
