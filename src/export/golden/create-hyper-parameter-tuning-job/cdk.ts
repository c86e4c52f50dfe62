// To read, check or change this role: https://roles.example.com/#v3.review.q1YqSy0qzszPU7JSMlTSUUosyFSyio6tBQA
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

/** Execution role for Amazon SageMaker: CreateHyperParameterTuningJob. */
export class ExecutionRoleStack extends Stack {
  public readonly role: iam.Role;

  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    this.role = new iam.Role(this, 'ExecutionRole', {
      roleName: 'acme-churn-tuning',
      path: '/',
      // May be assumed by SageMaker (CreateHyperParameterTuningJob).
      // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
      assumedBy: new iam.ServicePrincipal('sagemaker.amazonaws.com'),
    });

    new iam.ManagedPolicy(this, 'Permissions', {
      managedPolicyName: 'acme-churn-tuning-permissions',
      path: '/',
      roles: [this.role],
      statements: [
        // May publish metrics to CloudWatch (CreateHyperParameterTuningJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createhyperparametertiningjob-perms
        new iam.PolicyStatement({
          sid: 'PublishMetrics',
          actions: ['cloudwatch:PutMetricData'],
          resources: ['*'],
        }),
        // May write what runs to CloudWatch Logs (CreateHyperParameterTuningJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createhyperparametertiningjob-perms
        new iam.PolicyStatement({
          sid: 'WriteLogs',
          actions: [
            'logs:CreateLogStream',
            'logs:PutLogEvents',
            'logs:CreateLogGroup',
            'logs:DescribeLogStreams',
          ],
          resources: [
            'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/TrainingJobs*',
          ],
        }),
        // May sign in to Amazon ECR; this action takes no resource but *
        //   (CreateHyperParameterTuningJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createhyperparametertiningjob-perms
        new iam.PolicyStatement({
          sid: 'SignInToEcr',
          actions: ['ecr:GetAuthorizationToken'],
          resources: ['*'],
        }),
        // May find the objects under an input's prefix (CreateHyperParameterTuningJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createhyperparametertiningjob-perms
        new iam.PolicyStatement({
          sid: 'ListInput',
          actions: ['s3:ListBucket'],
          resources: ['arn:aws:s3:::acme-ml'],
        }),
        // May download the input (CreateHyperParameterTuningJob).
        // Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
        new iam.PolicyStatement({
          sid: 'ReadInput',
          actions: ['s3:GetObject'],
          resources: [
            'arn:aws:s3:::acme-ml/churn/train/*',
            'arn:aws:s3:::acme-ml/churn/validation/*',
          ],
        }),
        // May upload the output (CreateHyperParameterTuningJob).
        // Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
        new iam.PolicyStatement({
          sid: 'WriteOutput',
          actions: ['s3:PutObject'],
          resources: ['arn:aws:s3:::acme-ml-models/churn-tuning/*'],
        }),
        // May pull the container images (CreateHyperParameterTuningJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createhyperparametertiningjob-perms
        new iam.PolicyStatement({
          sid: 'PullImages',
          actions: [
            'ecr:BatchCheckLayerAvailability',
            'ecr:GetDownloadUrlForLayer',
            'ecr:BatchGetImage',
          ],
          resources: [
            'arn:aws:ecr:eu-west-1:141502667606:repository/sagemaker-xgboost',
          ],
        }),
        // May connect to your VPC; SageMaker's own check fails if these carry a resource or a
        //   condition (CreateHyperParameterTuningJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createhyperparametertiningjob-perms
        new iam.PolicyStatement({
          sid: 'UseVpc',
          actions: [
            'ec2:CreateNetworkInterface',
            'ec2:CreateNetworkInterfacePermission',
            'ec2:DeleteNetworkInterface',
            'ec2:DeleteNetworkInterfacePermission',
            'ec2:DescribeNetworkInterfaces',
            'ec2:DescribeVpcs',
            'ec2:DescribeDhcpOptions',
            'ec2:DescribeSubnets',
            'ec2:DescribeSecurityGroups',
          ],
          resources: ['*'],
        }),
        // May encrypt output with the key (CreateHyperParameterTuningJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createhyperparametertiningjob-perms
        new iam.PolicyStatement({
          sid: 'EncryptOutput',
          actions: ['kms:Encrypt'],
          resources: [
            'arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-4b5a-4678-9a0b-c1d2e3f4a5b6',
          ],
        }),
        // May let the storage volumes of the instances use the key
        //   (CreateHyperParameterTuningJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createhyperparametertiningjob-perms
        new iam.PolicyStatement({
          sid: 'EncryptVolume',
          actions: ['kms:CreateGrant'],
          resources: [
            'arn:aws:kms:eu-west-1:111122223333:key/6b5a4f3e-2d1c-4b0a-9876-5f4e3d2c1b0a',
          ],
        }),
        // May upload output that S3 encrypts with the key, in parts when it is large
        //   (CreateHyperParameterTuningJob).
        // Source: https://repost.aws/knowledge-center/s3-large-file-encryption-kms-key
        new iam.PolicyStatement({
          sid: 'WriteEncryptedOutput',
          actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
          resources: [
            'arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-4b5a-4678-9a0b-c1d2e3f4a5b6',
          ],
        }),
        // May abort an upload in parts that has failed (CreateHyperParameterTuningJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
        new iam.PolicyStatement({
          sid: 'AbortUploads',
          actions: ['s3:AbortMultipartUpload'],
          resources: ['arn:aws:s3:::acme-ml-models/churn-tuning/*'],
        }),
        // May look up the region of a bucket (CreateHyperParameterTuningJob).
        // Source: https://github.com/aws/amazon-sagemaker-examples/issues/606
        new iam.PolicyStatement({
          sid: 'LocateBuckets',
          actions: ['s3:GetBucketLocation'],
          resources: ['arn:aws:s3:::acme-ml', 'arn:aws:s3:::acme-ml-models'],
        }),
      ],
    });

    new CfnOutput(this, 'RoleArn', { value: this.role.roleArn });
  }
}
