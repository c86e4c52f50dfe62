// To read, check or change this role: https://roles.example.com/#v3.review.q1YqSy0qzszPU7JSMlTSUUosyFSyio6tBQA
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

/** Execution role for Amazon SageMaker: CreateTrainingJob. */
export class ExecutionRoleStack extends Stack {
  public readonly role: iam.Role;

  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    this.role = new iam.Role(this, 'ExecutionRole', {
      roleName: 'acme-churn-features',
      path: '/',
      // May be assumed by SageMaker (CreateTrainingJob).
      // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
      assumedBy: new iam.ServicePrincipal('sagemaker.amazonaws.com'),
    });

    new iam.ManagedPolicy(this, 'Permissions', {
      managedPolicyName: 'acme-churn-features-permissions',
      path: '/',
      roles: [this.role],
      statements: [
        // May publish metrics to CloudWatch (CreateTrainingJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
        new iam.PolicyStatement({
          sid: 'PublishMetrics',
          actions: ['cloudwatch:PutMetricData'],
          resources: ['*'],
        }),
        // May write what runs to CloudWatch Logs (CreateTrainingJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
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
        // May sign in to Amazon ECR; this action takes no resource but * (CreateTrainingJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
        new iam.PolicyStatement({
          sid: 'SignInToEcr',
          actions: ['ecr:GetAuthorizationToken'],
          resources: ['*'],
        }),
        // May find the objects under an input's prefix (CreateTrainingJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
        new iam.PolicyStatement({
          sid: 'ListInput',
          actions: ['s3:ListBucket'],
          resources: ['arn:aws:s3:::acme-ml'],
        }),
        // May download the input (CreateTrainingJob).
        // Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
        new iam.PolicyStatement({
          sid: 'ReadInput',
          actions: ['s3:GetObject'],
          resources: ['arn:aws:s3:::acme-ml/churn/train/*'],
        }),
        // May upload the output (CreateTrainingJob).
        // Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
        new iam.PolicyStatement({
          sid: 'WriteOutput',
          actions: ['s3:PutObject'],
          resources: ['arn:aws:s3:::acme-ml-models/churn/*'],
        }),
        // May pull the container images (CreateTrainingJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
        new iam.PolicyStatement({
          sid: 'PullImages',
          actions: [
            'ecr:BatchCheckLayerAvailability',
            'ecr:GetDownloadUrlForLayer',
            'ecr:BatchGetImage',
          ],
          resources: ['arn:aws:ecr:eu-west-1:111122223333:repository/churn'],
        }),
        // May abort an upload in parts that has failed (CreateTrainingJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
        new iam.PolicyStatement({
          sid: 'AbortUploads',
          actions: ['s3:AbortMultipartUpload'],
          resources: ['arn:aws:s3:::acme-ml-models/churn/*'],
        }),
        // May look up the region of a bucket (CreateTrainingJob).
        // Source: https://github.com/aws/amazon-sagemaker-examples/issues/606
        new iam.PolicyStatement({
          sid: 'LocateBuckets',
          actions: ['s3:GetBucketLocation'],
          resources: ['arn:aws:s3:::acme-ml', 'arn:aws:s3:::acme-ml-models'],
        }),
        // Added by hand, under Other access.
        //   > look up the features of customers
        new iam.PolicyStatement({
          sid: 'DynamodbAccess',
          actions: [
            'dynamodb:BatchGetItem',
            'dynamodb:GetItem',
            'dynamodb:Query',
          ],
          resources: [
            'arn:aws:dynamodb:eu-west-1:111122223333:table/churn-features',
          ],
        }),
        // Added by hand, under Other access.
        //   > sign in to the data warehouse
        new iam.PolicyStatement({
          sid: 'SecretsmanagerAccess',
          actions: ['secretsmanager:GetSecretValue'],
          resources: [
            'arn:aws:secretsmanager:eu-west-1:111122223333:secret:churn/warehouse-??????',
          ],
          conditions: {
            StringEquals: {
              'aws:ResourceTag/team': 'churn',
            },
          },
        }),
      ],
    });

    new CfnOutput(this, 'RoleArn', { value: this.role.roleArn });
  }
}
