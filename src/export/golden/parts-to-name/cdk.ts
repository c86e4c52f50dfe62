// To read, check or change this role: https://roles.example.com/#v3.review.q1YqSy0qzszPU7JSMlTSUUosyFSyio6tBQA
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

export interface ExecutionRoleStackProps extends StackProps {
  /** Data bucket. */
  readonly dataBucket: string;
  /** Run 1. */
  readonly run1: string;
  /** Region in which the role is used. */
  readonly region: string;
  /** Id of the account of the role. */
  readonly account: string;
  /** Path. */
  readonly path: string;
  /** Repository. */
  readonly repository: string;
  /** Topic. */
  readonly topic: string;
  /** Source. */
  readonly source: string;
  /** Role name. */
  readonly otherRoleName: string;
  /** Help. */
  readonly help: string;
  /** Env. */
  readonly givenEnv: string;
  /** Class. */
  readonly class: string;
}

/** Execution role for Amazon SageMaker: CreateTrainingJob, CreateEndpointConfig. */
export class ExecutionRoleStack extends Stack {
  public readonly role: iam.Role;

  constructor(scope: Construct, id: string, props: ExecutionRoleStackProps) {
    super(scope, id, props);

    this.role = new iam.Role(this, 'ExecutionRole', {
      path: '/',
      // May be assumed by SageMaker (CreateTrainingJob, CreateEndpointConfig).
      // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
      assumedBy: new iam.ServicePrincipal('sagemaker.amazonaws.com'),
    });

    new iam.ManagedPolicy(this, 'Permissions', {
      path: '/',
      roles: [this.role],
      statements: [
        // May publish metrics to CloudWatch (CreateTrainingJob, CreateEndpointConfig).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms,
        //   https://docs.aws.amazon.com/sagemaker/latest/dg/monitoring-cloudwatch.html
        new iam.PolicyStatement({
          sid: 'PublishMetrics',
          actions: ['cloudwatch:PutMetricData'],
          resources: ['*'],
          conditions: {
            StringEquals: {
              'cloudwatch:namespace': [
                '/aws/sagemaker/Endpoints',
                '/aws/sagemaker/TrainingJobs',
              ],
            },
          },
        }),
        // May write what runs to CloudWatch Logs (CreateTrainingJob, CreateEndpointConfig).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms,
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
            'arn:aws:logs:*:*:log-group:/aws/sagemaker/Endpoints*',
            'arn:aws:logs:*:*:log-group:/aws/sagemaker/TrainingJobs*',
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
          resources: [`arn:aws:s3:::${props.dataBucket}`],
          conditions: {
            StringLike: {
              's3:prefix': [`${props.run1}/\${$}x\${$}{y}/*`, 'churn/*'],
            },
          },
        }),
        // May download the input (CreateTrainingJob).
        // May download asynchronous requests (CreateEndpointConfig).
        // Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager,
        //   https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-create-endpoint-prerequisites.html
        new iam.PolicyStatement({
          sid: 'ReadInput',
          actions: ['s3:GetObject'],
          resources: [
            `arn:aws:s3:::${props.dataBucket}/${props.run1}/\${$}x\${$}{y}/*`,
            `arn:aws:s3:::${props.dataBucket}/churn/*`,
          ],
        }),
        // May upload the output (CreateTrainingJob).
        // May upload asynchronous responses and failures (CreateEndpointConfig).
        // Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager,
        //   https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-create-endpoint-prerequisites.html
        new iam.PolicyStatement({
          sid: 'WriteOutput',
          actions: ['s3:PutObject'],
          resources: [
            `arn:aws:s3:::sagemaker-${props.region}-${props.account}/${props.path}/*`,
          ],
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
            `arn:aws:ecr:${props.region}:${props.account}:repository/${props.repository}`,
          ],
        }),
        // May abort an upload in parts that has failed (CreateTrainingJob,
        //   CreateEndpointConfig).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html,
        //   https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-create-endpoint-prerequisites.html
        new iam.PolicyStatement({
          sid: 'AbortUploads',
          actions: ['s3:AbortMultipartUpload'],
          resources: [
            `arn:aws:s3:::sagemaker-${props.region}-${props.account}/${props.path}/*`,
          ],
        }),
        // May look up the region of a bucket (CreateTrainingJob).
        // Source: https://github.com/aws/amazon-sagemaker-examples/issues/606
        new iam.PolicyStatement({
          sid: 'LocateBuckets',
          actions: ['s3:GetBucketLocation'],
          resources: [
            `arn:aws:s3:::${props.dataBucket}`,
            `arn:aws:s3:::sagemaker-${props.region}-${props.account}`,
          ],
        }),
        // May notify an SNS topic of responses and failures (CreateEndpointConfig).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-create-endpoint-prerequisites.html
        new iam.PolicyStatement({
          sid: 'Notify',
          actions: ['sns:Publish'],
          resources: [
            `arn:aws:sns:${props.region}:${props.account}:${props.topic}`,
          ],
        }),
        // Added by hand, under Other access.
        //   > look up the features of customers
        new iam.PolicyStatement({
          sid: 'DynamodbAccess',
          actions: ['dynamodb:GetItem', 'dynamodb:Query'],
          resources: [
            `arn:aws:dynamodb:${props.region}:${props.account}:table/${props.source}`,
            `arn:aws:dynamodb:${props.region}:${props.account}:table/${props.source}/index/*`,
          ],
          conditions: {
            'ForAllValues:StringEquals': {
              'dynamodb:LeadingKeys': [
                '${aws:PrincipalTag/team}',
                'it\'s "all" %{of} `$(them)`',
              ],
            },
            Null: {
              'aws:PrincipalTag/team': 'false',
            },
          },
        }),
        // Added by hand, under Other access.
        //   > read what another account shares
        new iam.PolicyStatement({
          sid: 'StsAccess',
          actions: ['sts:AssumeRole'],
          resources: [
            `arn:aws:iam::${props.account}:role/${props.otherRoleName}`,
            `arn:aws:iam::${props.help}:role/${props.givenEnv}/${props.class}`,
          ],
        }),
      ],
    });

    new CfnOutput(this, 'RoleArn', { value: this.role.roleArn });
  }
}
