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
        new iam.PolicyStatement({
          sid: 'SignInToEcr',
          actions: ['ecr:GetAuthorizationToken'],
          resources: ['*'],
        }),
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
        new iam.PolicyStatement({
          sid: 'ReadInput',
          actions: ['s3:GetObject'],
          resources: [
            'arn:aws:s3:::acme-ml/home/${aws:PrincipalTag/team}/*',
            'arn:aws:s3:::acme-ml/tenants/${$}x/100%{sure}/it\'s "quoted"/back\\slash/*',
          ],
        }),
        new iam.PolicyStatement({
          sid: 'WriteOutput',
          actions: ['s3:PutObject'],
          resources: ['arn:aws:s3:::acme-ml-models/für alle/*'],
        }),
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
        new iam.PolicyStatement({
          sid: 'AbortUploads',
          actions: ['s3:AbortMultipartUpload'],
          resources: ['arn:aws:s3:::acme-ml-models/für alle/*'],
        }),
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
