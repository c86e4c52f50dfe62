import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

/** Execution role for Amazon SageMaker: CreateProcessingJob, CreateTrainingJob, CreateModel, CreatePipeline. */
export class ExecutionRoleStack extends Stack {
  public readonly role: iam.Role;

  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    this.role = new iam.Role(this, 'ExecutionRole', {
      roleName: 'acme-churn-steps',
      path: '/',
      assumedBy: new iam.ServicePrincipal('sagemaker.amazonaws.com'),
    });

    new iam.ManagedPolicy(this, 'Permissions', {
      managedPolicyName: 'acme-churn-steps-permissions',
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
            'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/ProcessingJobs*',
            'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/TrainingJobs*',
          ],
        }),
        new iam.PolicyStatement({
          sid: 'SignInToEcr',
          actions: ['ecr:GetAuthorizationToken'],
          resources: ['*'],
        }),
        new iam.PolicyStatement({
          sid: 'ListInput',
          actions: ['s3:ListBucket'],
          resources: ['arn:aws:s3:::acme-ml', 'arn:aws:s3:::acme-raw'],
        }),
        new iam.PolicyStatement({
          sid: 'ReadInput',
          actions: ['s3:GetObject'],
          resources: [
            'arn:aws:s3:::acme-ml/churn/*',
            'arn:aws:s3:::acme-raw/events/2026/*',
          ],
        }),
        new iam.PolicyStatement({
          sid: 'WriteOutput',
          actions: ['s3:PutObject'],
          resources: [
            'arn:aws:s3:::acme-ml-models/churn/*',
            'arn:aws:s3:::acme-ml/churn/*',
          ],
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
          resources: [
            'arn:aws:s3:::acme-ml-models/churn/*',
            'arn:aws:s3:::acme-ml/churn/*',
          ],
        }),
        new iam.PolicyStatement({
          sid: 'LocateBuckets',
          actions: ['s3:GetBucketLocation'],
          resources: [
            'arn:aws:s3:::acme-ml',
            'arn:aws:s3:::acme-ml-models',
            'arn:aws:s3:::acme-raw',
          ],
        }),
        new iam.PolicyStatement({
          sid: 'GetRegistryPassword',
          actions: ['lambda:InvokeFunction'],
          resources: [
            'arn:aws:lambda:eu-west-1:111122223333:function:churn-report',
          ],
        }),
        new iam.PolicyStatement({
          sid: 'ReadModel',
          actions: ['s3:GetObject'],
          resources: ['arn:aws:s3:::acme-ml-models/churn/*'],
        }),
        new iam.PolicyStatement({
          sid: 'ListModels',
          actions: ['s3:ListBucket'],
          resources: ['arn:aws:s3:::acme-ml-models'],
        }),
        new iam.PolicyStatement({
          sid: 'PassStepRoles',
          actions: ['iam:PassRole'],
          resources: ['arn:aws:iam::111122223333:role/acme-churn-steps'],
          conditions: {
            StringEquals: {
              'iam:PassedToService': 'sagemaker.amazonaws.com',
            },
          },
        }),
        new iam.PolicyStatement({
          sid: 'RunSteps1',
          actions: [
            'sagemaker:CreateProcessingJob',
            'sagemaker:DescribeProcessingJob',
          ],
          resources: [
            'arn:aws:sagemaker:eu-west-1:111122223333:processing-job/pipelines-*',
          ],
        }),
        new iam.PolicyStatement({
          sid: 'RunSteps2',
          actions: [
            'sagemaker:CreateTrainingJob',
            'sagemaker:DescribeTrainingJob',
          ],
          resources: [
            'arn:aws:sagemaker:eu-west-1:111122223333:training-job/pipelines-*',
          ],
        }),
        new iam.PolicyStatement({
          sid: 'RunSteps3',
          actions: ['sagemaker:CreateModel', 'sagemaker:DescribeModel'],
          resources: [
            'arn:aws:sagemaker:eu-west-1:111122223333:model/pipelines-*',
          ],
        }),
        new iam.PolicyStatement({
          sid: 'TagSteps',
          actions: ['sagemaker:AddTags'],
          resources: [
            'arn:aws:sagemaker:eu-west-1:111122223333:model/pipelines-*',
            'arn:aws:sagemaker:eu-west-1:111122223333:processing-job/pipelines-*',
            'arn:aws:sagemaker:eu-west-1:111122223333:training-job/pipelines-*',
          ],
        }),
        new iam.PolicyStatement({
          sid: 'PrepareModelRegistry',
          actions: [
            'sagemaker:CreateModelPackageGroup',
            'sagemaker:DescribeModelPackageGroup',
            'sagemaker:AddTags',
          ],
          resources: [
            'arn:aws:sagemaker:eu-west-1:111122223333:model-package-group/churn',
          ],
        }),
        new iam.PolicyStatement({
          sid: 'RegisterModels',
          actions: [
            'sagemaker:CreateModelPackage',
            'sagemaker:DescribeModelPackage',
            'sagemaker:AddTags',
          ],
          resources: [
            'arn:aws:sagemaker:eu-west-1:111122223333:model-package/churn/*',
          ],
        }),
        new iam.PolicyStatement({
          sid: 'CallFunctions',
          actions: ['lambda:InvokeFunction'],
          resources: [
            'arn:aws:lambda:eu-west-1:111122223333:function:churn-report',
          ],
        }),
        new iam.PolicyStatement({
          sid: 'SendCallbacks',
          actions: ['sqs:SendMessage'],
          resources: ['arn:aws:sqs:eu-west-1:111122223333:churn-approval'],
        }),
      ],
    });

    new CfnOutput(this, 'RoleArn', { value: this.role.roleArn });
  }
}
