// To read, check or change this role: https://roles.example.com/#v3.review.q1YqSy0qzszPU7JSMlTSUUosyFSyio6tBQA
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

/** Execution role for Amazon SageMaker: CreateModel, CreateTransformJob. */
export class ExecutionRoleStack extends Stack {
  public readonly role: iam.Role;

  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    this.role = new iam.Role(this, 'ExecutionRole', {
      roleName: 'acme-churn-scoring',
      path: '/',
      // May be assumed by SageMaker (CreateModel, CreateTransformJob).
      // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
      assumedBy: new iam.ServicePrincipal('sagemaker.amazonaws.com'),
    });

    new iam.ManagedPolicy(this, 'Permissions', {
      managedPolicyName: 'acme-churn-scoring-permissions',
      path: '/',
      roles: [this.role],
      statements: [
        // May publish metrics to CloudWatch (CreateModel, CreateTransformJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createmodel-perms,
        //   https://docs.aws.amazon.com/sagemaker/latest/dg/monitoring-cloudwatch.html
        new iam.PolicyStatement({
          sid: 'PublishMetrics',
          actions: ['cloudwatch:PutMetricData'],
          resources: ['*'],
        }),
        // May write what runs to CloudWatch Logs (CreateModel, CreateTransformJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createmodel-perms,
        //   https://docs.aws.amazon.com/sagemaker/latest/dg/logging-cloudwatch.html
        new iam.PolicyStatement({
          sid: 'WriteLogs',
          actions: [
            'logs:CreateLogStream',
            'logs:PutLogEvents',
            'logs:CreateLogGroup',
            'logs:DescribeLogStreams',
          ],
          resources: [
            'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/Endpoints*',
            'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/TransformJobs*',
          ],
        }),
        // May sign in to Amazon ECR; this action takes no resource but * (CreateModel).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createmodel-perms
        new iam.PolicyStatement({
          sid: 'SignInToEcr',
          actions: ['ecr:GetAuthorizationToken'],
          resources: ['*'],
        }),
        // May download the model's files (CreateModel).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createmodel-perms
        new iam.PolicyStatement({
          sid: 'ReadModel',
          actions: ['s3:GetObject'],
          resources: [
            'arn:aws:s3:::acme-ml-models/churn/2026-11-01/output/model.tar.gz',
          ],
        }),
        // May pull the container images (CreateModel).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createmodel-perms
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
        // May look up the region of a bucket (CreateModel).
        // Source: https://github.com/aws/amazon-sagemaker-examples/issues/606
        new iam.PolicyStatement({
          sid: 'LocateBuckets',
          actions: ['s3:GetBucketLocation'],
          resources: ['arn:aws:s3:::acme-ml-models'],
        }),
        // May find the objects under an input's prefix (CreateTransformJob).
        // Source: https://github.com/aws/sagemaker-python-sdk/issues/303
        new iam.PolicyStatement({
          sid: 'ListInput',
          actions: ['s3:ListBucket'],
          resources: ['arn:aws:s3:::acme-ml'],
        }),
        // May download the input (CreateTransformJob).
        // Source: https://github.com/aws/sagemaker-python-sdk/issues/303
        new iam.PolicyStatement({
          sid: 'ReadInput',
          actions: ['s3:GetObject'],
          resources: ['arn:aws:s3:::acme-ml/churn/to-score/*'],
        }),
        // May upload the predictions (CreateTransformJob).
        // Source:
        //   https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTransformJob.html
        new iam.PolicyStatement({
          sid: 'WriteOutput',
          actions: ['s3:PutObject'],
          resources: ['arn:aws:s3:::acme-ml-predictions/churn/*'],
        }),
        // May abort an upload in parts that has failed (CreateTransformJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
        new iam.PolicyStatement({
          sid: 'AbortUploads',
          actions: ['s3:AbortMultipartUpload'],
          resources: ['arn:aws:s3:::acme-ml-predictions/churn/*'],
        }),
        // May upload output that S3 encrypts with the key, in parts when it is large
        //   (CreateTransformJob).
        // Source:
        //   https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTransformJob.html
        new iam.PolicyStatement({
          sid: 'WriteEncryptedOutput',
          actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
          resources: [
            'arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-4b5a-4678-9a0b-c1d2e3f4a5b6',
          ],
        }),
      ],
    });

    new CfnOutput(this, 'RoleArn', { value: this.role.roleArn });
  }
}
