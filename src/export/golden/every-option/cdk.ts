// To read, check or change this role: https://roles.example.com/#v3.review.q1YqSy0qzszPU7JSMlTSUUosyFSyio6tBQA
import { CfnOutput, Duration, Stack, type StackProps, Tags } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

/** Execution role for Amazon SageMaker: CreateTrainingJob. */
export class ExecutionRoleStack extends Stack {
  public readonly role: iam.Role;

  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    this.role = new iam.Role(this, 'ExecutionRole', {
      roleName: 'acme-churn_training.v2@eu',
      path: '/data-science/',
      description:
        'Trains "churn" for ${team}, 100%{sure}.\nIt\'s \\ made by hand: $(whoami) `id`',
      // May be assumed by SageMaker (CreateTrainingJob).
      // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
      assumedBy: new iam.ServicePrincipal('sagemaker.amazonaws.com', {
        conditions: {
          StringEquals: {
            'aws:SourceAccount': '111122223333',
          },
          ArnLike: {
            'aws:SourceArn':
              'arn:aws:sagemaker:eu-west-1:111122223333:training-job/*',
          },
        },
      }),
      maxSessionDuration: Duration.seconds(7200),
      permissionsBoundary: iam.ManagedPolicy.fromManagedPolicyArn(
        this,
        'PermissionsBoundary',
        'arn:aws:iam::111122223333:policy/boundaries/ml',
      ),
    });

    Tags.of(this.role).add('team', 'data science');
    Tags.of(this.role).add('cost:center', '0123');
    Tags.of(this.role).add('on', 'yes');

    new iam.ManagedPolicy(this, 'Permissions', {
      managedPolicyName: 'acme-churn_training.v2@eu-permissions',
      path: '/data-science/',
      roles: [this.role],
      statements: [
        // May publish metrics to CloudWatch (CreateTrainingJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
        new iam.PolicyStatement({
          sid: 'PublishMetrics',
          actions: ['cloudwatch:PutMetricData'],
          resources: ['*'],
          conditions: {
            StringEquals: {
              'cloudwatch:namespace': '/aws/sagemaker/TrainingJobs',
            },
          },
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
          conditions: {
            StringLike: {
              's3:prefix': [
                'home/${aws:PrincipalTag/team}/*',
                'tenants/${$}x/100%{sure}/it\'s "quoted"/back\\slash/*',
              ],
            },
          },
        }),
        // May download the input (CreateTrainingJob).
        // Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
        new iam.PolicyStatement({
          sid: 'ReadInput',
          actions: ['s3:GetObject'],
          resources: [
            'arn:aws:s3:::acme-ml/home/${aws:PrincipalTag/team}/*',
            'arn:aws:s3:::acme-ml/tenants/${$}x/100%{sure}/it\'s "quoted"/back\\slash/*',
          ],
        }),
        // May upload the output (CreateTrainingJob).
        // Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
        new iam.PolicyStatement({
          sid: 'WriteOutput',
          actions: ['s3:PutObject'],
          resources: ['arn:aws:s3:::acme-ml-models/für alle/*'],
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
          resources: [
            'arn:aws:ecr:eu-west-1:111122223333:repository/team/churn',
          ],
        }),
        // May abort an upload in parts that has failed (CreateTrainingJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
        new iam.PolicyStatement({
          sid: 'AbortUploads',
          actions: ['s3:AbortMultipartUpload'],
          resources: ['arn:aws:s3:::acme-ml-models/für alle/*'],
        }),
        // May look up the region of a bucket (CreateTrainingJob).
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
