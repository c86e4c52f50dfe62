// To read, check or change this role: https://roles.example.com/#v3.review.q1YqSy0qzszPU7JSMlTSUUosyFSyio6tBQA
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

/** Execution role for Amazon SageMaker: CreateModel, CreateEndpointConfig. */
export class ExecutionRoleStack extends Stack {
  public readonly role: iam.Role;

  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    this.role = new iam.Role(this, 'ExecutionRole', {
      roleName: 'acme-churn-serving',
      path: '/',
      // May be assumed by SageMaker (CreateModel, CreateEndpointConfig).
      // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
      assumedBy: new iam.ServicePrincipal('sagemaker.amazonaws.com'),
    });

    new iam.ManagedPolicy(this, 'Permissions', {
      managedPolicyName: 'acme-churn-serving-permissions',
      path: '/',
      roles: [this.role],
      statements: [
        // May publish metrics to CloudWatch (CreateModel, CreateEndpointConfig).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createmodel-perms,
        //   https://docs.aws.amazon.com/sagemaker/latest/dg/monitoring-cloudwatch.html
        new iam.PolicyStatement({
          sid: 'PublishMetrics',
          actions: ['cloudwatch:PutMetricData'],
          resources: ['*'],
        }),
        // May write what runs to CloudWatch Logs (CreateModel, CreateEndpointConfig).
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
            'arn:aws:ecr:eu-west-1:763104351884:repository/pytorch-inference',
          ],
        }),
        // May look up the region of a bucket (CreateModel).
        // Source: https://github.com/aws/amazon-sagemaker-examples/issues/606
        new iam.PolicyStatement({
          sid: 'LocateBuckets',
          actions: ['s3:GetBucketLocation'],
          resources: ['arn:aws:s3:::acme-ml-models'],
        }),
        // May keep requests and responses (CreateEndpointConfig).
        // Source: https://github.com/aws/modern-data-architecture-accelerator/blob/7414432e39a7f5c34e4a61d109f8753037a82450/packages/constructs/L3/ai/sagemaker-model-deploy-l3-construct/lib/sagemaker-endpoint-l3-construct.ts
        new iam.PolicyStatement({
          sid: 'WriteCapture',
          actions: ['s3:PutObject', 's3:AbortMultipartUpload'],
          resources: ['arn:aws:s3:::acme-ml-capture/churn/*'],
        }),
        // May download asynchronous requests (CreateEndpointConfig).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-create-endpoint-prerequisites.html
        new iam.PolicyStatement({
          sid: 'ReadInput',
          actions: ['s3:GetObject'],
          resources: ['arn:aws:s3:::acme-ml/churn/requests/*'],
        }),
        // May upload asynchronous responses and failures (CreateEndpointConfig).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-create-endpoint-prerequisites.html
        new iam.PolicyStatement({
          sid: 'WriteOutput',
          actions: ['s3:PutObject'],
          resources: [
            'arn:aws:s3:::acme-ml-predictions/churn/failures/*',
            'arn:aws:s3:::acme-ml-predictions/churn/responses/*',
          ],
        }),
        // May abort an upload in parts that has failed (CreateEndpointConfig).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-create-endpoint-prerequisites.html
        new iam.PolicyStatement({
          sid: 'AbortUploads',
          actions: ['s3:AbortMultipartUpload'],
          resources: [
            'arn:aws:s3:::acme-ml-predictions/churn/failures/*',
            'arn:aws:s3:::acme-ml-predictions/churn/responses/*',
          ],
        }),
        // May find asynchronous requests; AWS prints it on objects, where it can match nothing
        //   (CreateEndpointConfig).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-create-endpoint-prerequisites.html
        new iam.PolicyStatement({
          sid: 'ListInput',
          actions: ['s3:ListBucket'],
          resources: ['arn:aws:s3:::acme-ml'],
        }),
        // May find asynchronous responses; AWS prints it on objects, where it can match nothing
        //   (CreateEndpointConfig).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-create-endpoint-prerequisites.html
        new iam.PolicyStatement({
          sid: 'ListOutput',
          actions: ['s3:ListBucket'],
          resources: ['arn:aws:s3:::acme-ml-predictions'],
        }),
        // May notify an SNS topic of responses and failures (CreateEndpointConfig).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-create-endpoint-prerequisites.html
        new iam.PolicyStatement({
          sid: 'Notify',
          actions: ['sns:Publish'],
          resources: [
            'arn:aws:sns:eu-west-1:111122223333:churn-failures',
            'arn:aws:sns:eu-west-1:111122223333:churn-responses',
          ],
        }),
        // May upload output that S3 encrypts with the key, in parts when it is large
        //   (CreateEndpointConfig).
        // Source: https://github.com/aws/modern-data-architecture-accelerator/blob/7414432e39a7f5c34e4a61d109f8753037a82450/packages/constructs/L3/ai/sagemaker-model-deploy-l3-construct/lib/sagemaker-endpoint-l3-construct.ts
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
