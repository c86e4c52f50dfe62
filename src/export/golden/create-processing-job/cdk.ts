// To read, check or change this role: https://roles.example.com/#v3.review.q1YqSy0qzszPU7JSMlTSUUosyFSyio6tBQA
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

/** Execution role for Amazon SageMaker: CreateProcessingJob. */
export class ExecutionRoleStack extends Stack {
  public readonly role: iam.Role;

  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    this.role = new iam.Role(this, 'ExecutionRole', {
      roleName: 'acme-churn-processing',
      path: '/',
      // May be assumed by SageMaker (CreateProcessingJob).
      // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
      assumedBy: new iam.ServicePrincipal('sagemaker.amazonaws.com'),
    });

    new iam.ManagedPolicy(this, 'Permissions', {
      managedPolicyName: 'acme-churn-processing-permissions',
      path: '/',
      roles: [this.role],
      statements: [
        // May publish metrics to CloudWatch (CreateProcessingJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createprocessingjob-perms
        new iam.PolicyStatement({
          sid: 'PublishMetrics',
          actions: ['cloudwatch:PutMetricData'],
          resources: ['*'],
        }),
        // May write what runs to CloudWatch Logs (CreateProcessingJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createprocessingjob-perms
        new iam.PolicyStatement({
          sid: 'WriteLogs',
          actions: [
            'logs:CreateLogStream',
            'logs:PutLogEvents',
            'logs:CreateLogGroup',
            'logs:DescribeLogStreams',
          ],
          resources: [
            'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/ProcessingJobs*',
          ],
        }),
        // May sign in to Amazon ECR; this action takes no resource but * (CreateProcessingJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createprocessingjob-perms
        new iam.PolicyStatement({
          sid: 'SignInToEcr',
          actions: ['ecr:GetAuthorizationToken'],
          resources: ['*'],
        }),
        // May find the objects under an input's prefix (CreateProcessingJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createprocessingjob-perms
        new iam.PolicyStatement({
          sid: 'ListInput',
          actions: ['s3:ListBucket'],
          resources: ['arn:aws:s3:::acme-ml', 'arn:aws:s3:::acme-raw'],
        }),
        // May download the input (CreateProcessingJob).
        // Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
        new iam.PolicyStatement({
          sid: 'ReadInput',
          actions: ['s3:GetObject'],
          resources: [
            'arn:aws:s3:::acme-ml/code/preprocess.py',
            'arn:aws:s3:::acme-raw/events/2026/*',
          ],
        }),
        // May upload the output (CreateProcessingJob).
        // Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
        new iam.PolicyStatement({
          sid: 'WriteOutput',
          actions: ['s3:PutObject'],
          resources: ['arn:aws:s3:::acme-ml/churn/*'],
        }),
        // May pull the container images (CreateProcessingJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createprocessingjob-perms
        new iam.PolicyStatement({
          sid: 'PullImages',
          actions: [
            'ecr:BatchCheckLayerAvailability',
            'ecr:GetDownloadUrlForLayer',
            'ecr:BatchGetImage',
          ],
          resources: [
            'arn:aws:ecr:eu-west-1:141502667606:repository/sagemaker-scikit-learn',
          ],
        }),
        // May read data that is encrypted with the key (CreateProcessingJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createprocessingjob-perms
        new iam.PolicyStatement({
          sid: 'DecryptInput',
          actions: ['kms:Decrypt'],
          resources: [
            'arn:aws:kms:eu-west-1:111122223333:key/8c9d0e1f-2a3b-4c5d-8e7f-8091a2b3c4d5',
          ],
        }),
        // May abort an upload in parts that has failed (CreateProcessingJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
        new iam.PolicyStatement({
          sid: 'AbortUploads',
          actions: ['s3:AbortMultipartUpload'],
          resources: ['arn:aws:s3:::acme-ml/churn/*'],
        }),
        // May look up the region of a bucket (CreateProcessingJob).
        // Source: https://github.com/aws/amazon-sagemaker-examples/issues/606
        new iam.PolicyStatement({
          sid: 'LocateBuckets',
          actions: ['s3:GetBucketLocation'],
          resources: ['arn:aws:s3:::acme-ml', 'arn:aws:s3:::acme-raw'],
        }),
      ],
    });

    new CfnOutput(this, 'RoleArn', { value: this.role.roleArn });
  }
}
