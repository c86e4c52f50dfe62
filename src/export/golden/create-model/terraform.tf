# Execution role for Amazon SageMaker: CreateModel.
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
  # May be assumed by SageMaker (CreateModel).
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
  # May publish metrics to CloudWatch (CreateModel).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createmodel-perms
  statement {
    sid       = "PublishMetrics"
    actions   = ["cloudwatch:PutMetricData"]
    resources = ["*"]
  }

  # May write what runs to CloudWatch Logs (CreateModel).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createmodel-perms
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

  # May connect to your VPC; SageMaker's own check fails if these carry a resource or a
  #   condition (CreateModel).
  # May find the VPC endpoints through which a model in your VPC is reached (CreateModel).
  # Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createmodel-perms,
  #   https://docs.aws.amazon.com/sagemaker/latest/dg/host-vpc.html
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

  # May look up the region of a bucket (CreateModel).
  # Source: https://github.com/aws/amazon-sagemaker-examples/issues/606
  statement {
    sid       = "LocateBuckets"
    actions   = ["s3:GetBucketLocation"]
    resources = ["arn:aws:s3:::acme-ml-models"]
  }
}

resource "aws_iam_role" "execution" {
  name               = "acme-churn-endpoint"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_policy" "permissions" {
  name   = "acme-churn-endpoint-permissions"
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
