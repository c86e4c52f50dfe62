// To read, check or change this role: https://roles.example.com/#v3.review.q1YqSy0qzszPU7JSMlTSUUosyFSyio6tBQA
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
      // May be assumed by SageMaker (CreateProcessingJob, CreateTrainingJob, CreateModel,
      //   CreatePipeline).
      // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
      assumedBy: new iam.ServicePrincipal('sagemaker.amazonaws.com'),
    });

    new iam.ManagedPolicy(this, 'Permissions', {
      managedPolicyName: 'acme-churn-steps-permissions',
      path: '/',
      roles: [this.role],
      statements: [
        // May publish metrics to CloudWatch (CreateProcessingJob, CreateTrainingJob,
        //   CreateModel).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createprocessingjob-perms,
        //   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms, https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createmodel-perms
        new iam.PolicyStatement({
          sid: 'PublishMetrics',
          actions: ['cloudwatch:PutMetricData'],
          resources: ['*'],
        }),
        // May write what runs to CloudWatch Logs (CreateProcessingJob, CreateTrainingJob,
        //   CreateModel).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createprocessingjob-perms,
        //   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms, https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createmodel-perms
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
        // May sign in to Amazon ECR; this action takes no resource but * (CreateProcessingJob,
        //   CreateTrainingJob, CreateModel).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createprocessingjob-perms,
        //   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms, https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createmodel-perms
        new iam.PolicyStatement({
          sid: 'SignInToEcr',
          actions: ['ecr:GetAuthorizationToken'],
          resources: ['*'],
        }),
        // May find the objects under an input's prefix (CreateProcessingJob,
        //   CreateTrainingJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createprocessingjob-perms,
        //   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
        new iam.PolicyStatement({
          sid: 'ListInput',
          actions: ['s3:ListBucket'],
          resources: ['arn:aws:s3:::acme-ml', 'arn:aws:s3:::acme-raw'],
        }),
        // May download the input (CreateProcessingJob, CreateTrainingJob).
        // Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
        new iam.PolicyStatement({
          sid: 'ReadInput',
          actions: ['s3:GetObject'],
          resources: [
            'arn:aws:s3:::acme-ml/churn/*',
            'arn:aws:s3:::acme-raw/events/2026/*',
          ],
        }),
        // May upload the output (CreateProcessingJob, CreateTrainingJob).
        // Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
        new iam.PolicyStatement({
          sid: 'WriteOutput',
          actions: ['s3:PutObject'],
          resources: [
            'arn:aws:s3:::acme-ml-models/churn/*',
            'arn:aws:s3:::acme-ml/churn/*',
          ],
        }),
        // May pull the container images (CreateProcessingJob, CreateTrainingJob, CreateModel).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createprocessingjob-perms,
        //   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms, https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createmodel-perms
        new iam.PolicyStatement({
          sid: 'PullImages',
          actions: [
            'ecr:BatchCheckLayerAvailability',
            'ecr:GetDownloadUrlForLayer',
            'ecr:BatchGetImage',
          ],
          resources: ['arn:aws:ecr:eu-west-1:111122223333:repository/churn'],
        }),
        // May abort an upload in parts that has failed (CreateProcessingJob,
        //   CreateTrainingJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
        new iam.PolicyStatement({
          sid: 'AbortUploads',
          actions: ['s3:AbortMultipartUpload'],
          resources: [
            'arn:aws:s3:::acme-ml-models/churn/*',
            'arn:aws:s3:::acme-ml/churn/*',
          ],
        }),
        // May look up the region of a bucket (CreateProcessingJob, CreateTrainingJob,
        //   CreateModel).
        // Source: https://github.com/aws/amazon-sagemaker-examples/issues/606
        new iam.PolicyStatement({
          sid: 'LocateBuckets',
          actions: ['s3:GetBucketLocation'],
          resources: [
            'arn:aws:s3:::acme-ml',
            'arn:aws:s3:::acme-ml-models',
            'arn:aws:s3:::acme-raw',
          ],
        }),
        // May get the password of a private image registry (CreateTrainingJob, CreateModel).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/docker-containers-adapt-your-own-private-registry-authentication.html
        new iam.PolicyStatement({
          sid: 'GetRegistryPassword',
          actions: ['lambda:InvokeFunction'],
          resources: [
            'arn:aws:lambda:eu-west-1:111122223333:function:churn-report',
          ],
        }),
        // May download the model's files (CreateModel).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createmodel-perms
        new iam.PolicyStatement({
          sid: 'ReadModel',
          actions: ['s3:GetObject'],
          resources: ['arn:aws:s3:::acme-ml-models/churn/*'],
        }),
        // May find the files of a model that is a folder (CreateModel).
        // Source: https://github.com/philschmid/llm-sagemaker-sample/issues/2
        new iam.PolicyStatement({
          sid: 'ListModels',
          actions: ['s3:ListBucket'],
          resources: ['arn:aws:s3:::acme-ml-models'],
        }),
        // May pass a role to the job of each step (CreatePipeline).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-access.html
        new iam.PolicyStatement({
          sid: 'PassStepRoles',
          actions: ['iam:PassRole'],
          resources: [this.role.roleArn],
          conditions: {
            StringEquals: {
              'iam:PassedToService': 'sagemaker.amazonaws.com',
            },
          },
        }),
        // May start the steps and follow them (CreatePipeline).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-access.html
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
        // May start the steps and follow them (CreatePipeline).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-access.html
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
        // May start the steps and follow them (CreatePipeline).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-access.html
        new iam.PolicyStatement({
          sid: 'RunSteps3',
          actions: ['sagemaker:CreateModel', 'sagemaker:DescribeModel'],
          resources: [
            'arn:aws:sagemaker:eu-west-1:111122223333:model/pipelines-*',
          ],
        }),
        // May tag what the steps make with the pipeline's name (CreatePipeline).
        // Source: https://github.com/aws/modern-data-architecture-accelerator/blob/7414432e39a7f5c34e4a61d109f8753037a82450/packages/constructs/L3/ai/sagemaker-model-training-l3-construct/lib/sagemaker-pipeline-l3-construct.ts
        new iam.PolicyStatement({
          sid: 'TagSteps',
          actions: ['sagemaker:AddTags'],
          resources: [
            'arn:aws:sagemaker:eu-west-1:111122223333:model/pipelines-*',
            'arn:aws:sagemaker:eu-west-1:111122223333:processing-job/pipelines-*',
            'arn:aws:sagemaker:eu-west-1:111122223333:training-job/pipelines-*',
          ],
        }),
        // May create the group of a registered model, if it is missing (CreatePipeline).
        // Source: https://github.com/aws/modern-data-architecture-accelerator/blob/7414432e39a7f5c34e4a61d109f8753037a82450/packages/constructs/L3/ai/sagemaker-model-training-l3-construct/lib/sagemaker-pipeline-l3-construct.ts
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
        // May register models (CreatePipeline).
        // Source: https://github.com/aws/modern-data-architecture-accelerator/blob/7414432e39a7f5c34e4a61d109f8753037a82450/packages/constructs/L3/ai/sagemaker-model-training-l3-construct/lib/sagemaker-pipeline-l3-construct.ts
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
        // May call the functions of Lambda steps (CreatePipeline).
        // Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerPipelinesIntegrations.html
        new iam.PolicyStatement({
          sid: 'CallFunctions',
          actions: ['lambda:InvokeFunction'],
          resources: [
            'arn:aws:lambda:eu-west-1:111122223333:function:churn-report',
          ],
        }),
        // May send messages to the queues of callback steps (CreatePipeline).
        // Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerPipelinesIntegrations.html
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
