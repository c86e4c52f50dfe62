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
      assumedBy: new iam.ServicePrincipal('sagemaker.amazonaws.com'),
    });

    new iam.ManagedPolicy(this, 'Permissions', {
      managedPolicyName: 'acme-churn-serving-permissions',
      path: '/',
      roles: [this.role],
      statements: [
        new iam.PolicyStatement({
          sid: 'PublishMetrics',
          actions: ['cloudwatch:PutMetricData'],
          resources: ['*'],
        }),
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
        new iam.PolicyStatement({
          sid: 'SignInToEcr',
          actions: ['ecr:GetAuthorizationToken'],
          resources: ['*'],
        }),
        new iam.PolicyStatement({
          sid: 'ReadModel',
          actions: ['s3:GetObject'],
          resources: [
            'arn:aws:s3:::acme-ml-models/churn/2026-11-01/output/model.tar.gz',
          ],
        }),
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
        new iam.PolicyStatement({
          sid: 'LocateBuckets',
          actions: ['s3:GetBucketLocation'],
          resources: ['arn:aws:s3:::acme-ml-models'],
        }),
        new iam.PolicyStatement({
          sid: 'WriteCapture',
          actions: ['s3:PutObject', 's3:AbortMultipartUpload'],
          resources: ['arn:aws:s3:::acme-ml-capture/churn/*'],
        }),
        new iam.PolicyStatement({
          sid: 'ReadInput',
          actions: ['s3:GetObject'],
          resources: ['arn:aws:s3:::acme-ml/churn/requests/*'],
        }),
        new iam.PolicyStatement({
          sid: 'WriteOutput',
          actions: ['s3:PutObject'],
          resources: [
            'arn:aws:s3:::acme-ml-predictions/churn/failures/*',
            'arn:aws:s3:::acme-ml-predictions/churn/responses/*',
          ],
        }),
        new iam.PolicyStatement({
          sid: 'AbortUploads',
          actions: ['s3:AbortMultipartUpload'],
          resources: [
            'arn:aws:s3:::acme-ml-predictions/churn/failures/*',
            'arn:aws:s3:::acme-ml-predictions/churn/responses/*',
          ],
        }),
        new iam.PolicyStatement({
          sid: 'ListInput',
          actions: ['s3:ListBucket'],
          resources: ['arn:aws:s3:::acme-ml'],
        }),
        new iam.PolicyStatement({
          sid: 'ListOutput',
          actions: ['s3:ListBucket'],
          resources: ['arn:aws:s3:::acme-ml-predictions'],
        }),
        new iam.PolicyStatement({
          sid: 'Notify',
          actions: ['sns:Publish'],
          resources: [
            'arn:aws:sns:eu-west-1:111122223333:churn-failures',
            'arn:aws:sns:eu-west-1:111122223333:churn-responses',
          ],
        }),
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
