import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

/** Execution role for Amazon SageMaker: CreateNotebookInstance. */
export class ExecutionRoleStack extends Stack {
  public readonly role: iam.Role;

  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    this.role = new iam.Role(this, 'ExecutionRole', {
      roleName: 'acme-churn-notebook',
      path: '/data-science/',
      assumedBy: new iam.ServicePrincipal('sagemaker.amazonaws.com'),
    });

    new iam.ManagedPolicy(this, 'Permissions', {
      managedPolicyName: 'acme-churn-notebook-permissions',
      path: '/data-science/',
      roles: [this.role],
      statements: [
        new iam.PolicyStatement({
          sid: 'CallSageMaker',
          actions: [
            'sagemaker:CreateTrainingJob',
            'sagemaker:DescribeTrainingJob',
            'sagemaker:CreateModel',
            'sagemaker:DescribeModel',
          ],
          resources: ['*'],
        }),
        new iam.PolicyStatement({
          sid: 'SignInToEcr',
          actions: ['ecr:GetAuthorizationToken'],
          resources: ['*'],
        }),
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
            'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/NotebookInstances*',
          ],
        }),
        new iam.PolicyStatement({
          sid: 'ReadLogs',
          actions: ['logs:GetLogEvents', 'logs:DescribeLogStreams'],
          resources: [
            'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/Endpoints*',
            'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/NotebookInstances*',
            'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/TrainingJobs*',
          ],
        }),
        new iam.PolicyStatement({
          sid: 'PassRole',
          actions: ['iam:PassRole'],
          resources: [
            'arn:aws:iam::111122223333:role/data-science/acme-churn-notebook',
          ],
          conditions: {
            StringEquals: {
              'iam:PassedToService': 'sagemaker.amazonaws.com',
            },
          },
        }),
        new iam.PolicyStatement({
          sid: 'ListInput',
          actions: ['s3:ListBucket'],
          resources: ['arn:aws:s3:::acme-ml'],
        }),
        new iam.PolicyStatement({
          sid: 'ReadInput',
          actions: ['s3:GetObject'],
          resources: [
            'arn:aws:s3:::acme-ml-models/churn/*',
            'arn:aws:s3:::acme-ml/churn/*',
          ],
        }),
        new iam.PolicyStatement({
          sid: 'WriteOutput',
          actions: ['s3:PutObject'],
          resources: ['arn:aws:s3:::acme-ml-scratch/notebooks/*'],
        }),
        new iam.PolicyStatement({
          sid: 'DeleteOutput',
          actions: ['s3:DeleteObject'],
          resources: ['arn:aws:s3:::acme-ml-scratch/notebooks/*'],
        }),
        new iam.PolicyStatement({
          sid: 'PullImages',
          actions: [
            'ecr:BatchCheckLayerAvailability',
            'ecr:GetDownloadUrlForLayer',
            'ecr:BatchGetImage',
          ],
          resources: ['arn:aws:ecr:eu-west-1:111122223333:repository/churn'],
        }),
        new iam.PolicyStatement({
          sid: 'AbortUploads',
          actions: ['s3:AbortMultipartUpload'],
          resources: ['arn:aws:s3:::acme-ml-scratch/notebooks/*'],
        }),
        new iam.PolicyStatement({
          sid: 'LocateBuckets',
          actions: ['s3:GetBucketLocation'],
          resources: [
            'arn:aws:s3:::acme-ml',
            'arn:aws:s3:::acme-ml-models',
            'arn:aws:s3:::acme-ml-scratch',
          ],
        }),
        new iam.PolicyStatement({
          sid: 'EncryptVolume',
          actions: ['kms:CreateGrant'],
          resources: [
            'arn:aws:kms:eu-west-1:111122223333:key/6b5a4f3e-2d1c-4b0a-9876-5f4e3d2c1b0a',
          ],
        }),
        new iam.PolicyStatement({
          sid: 'DescribeVolumeKey',
          actions: ['kms:DescribeKey'],
          resources: [
            'arn:aws:kms:eu-west-1:111122223333:key/6b5a4f3e-2d1c-4b0a-9876-5f4e3d2c1b0a',
          ],
        }),
        new iam.PolicyStatement({
          sid: 'UseVolumeKey',
          actions: [
            'kms:Decrypt',
            'kms:GenerateDataKey',
            'kms:GenerateDataKeyWithoutPlaintext',
          ],
          resources: [
            'arn:aws:kms:eu-west-1:111122223333:key/6b5a4f3e-2d1c-4b0a-9876-5f4e3d2c1b0a',
          ],
        }),
        new iam.PolicyStatement({
          sid: 'FinishCalls',
          actions: ['sagemaker:StopTrainingJob', 'sagemaker:AddTags'],
          resources: ['*'],
        }),
        new iam.PolicyStatement({
          sid: 'LookUpRole',
          actions: ['iam:GetRole'],
          resources: [
            'arn:aws:iam::111122223333:role/data-science/acme-churn-notebook',
          ],
        }),
        new iam.PolicyStatement({
          sid: 'LookUpNotebook',
          actions: ['sagemaker:DescribeNotebookInstance'],
          resources: [
            'arn:aws:sagemaker:eu-west-1:111122223333:notebook-instance/*',
          ],
        }),
      ],
    });

    new CfnOutput(this, 'RoleArn', { value: this.role.roleArn });
  }
}
