import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

export interface ExecutionRoleStackProps extends StackProps {
  /** Name of the bucket that holds the input. */
  readonly inputBucket: string;
  /** Folder of the input in its bucket, without a slash at either end. */
  readonly inputPrefix: string;
  /** Name of the bucket that holds the model. */
  readonly modelBucket: string;
  /** Folder of the model in its bucket, without a slash at either end. */
  readonly modelPrefix: string;
  /** Name of the bucket that takes the output. */
  readonly outputBucket: string;
  /** Folder of the output in its bucket, without a slash at either end. */
  readonly outputPrefix: string;
  /** Region of the ECR repository that holds the image. */
  readonly imageRegion: string;
  /** Id of the account that owns the ECR repository. */
  readonly imageAccount: string;
  /** Name of the ECR repository that holds the image. */
  readonly imageRepository: string;
}

/** Execution role for Amazon SageMaker: CreateNotebookInstance, CreateTrainingJob. */
export class ExecutionRoleStack extends Stack {
  public readonly role: iam.Role;

  constructor(scope: Construct, id: string, props: ExecutionRoleStackProps) {
    super(scope, id, props);

    this.role = new iam.Role(this, 'ExecutionRole', {
      path: '/',
      assumedBy: new iam.ServicePrincipal('sagemaker.amazonaws.com'),
    });

    new iam.ManagedPolicy(this, 'Permissions', {
      path: '/',
      roles: [this.role],
      statements: [
        new iam.PolicyStatement({
          sid: 'CallSageMaker',
          actions: [
            'sagemaker:CreateTrainingJob',
            'sagemaker:DescribeTrainingJob',
          ],
          resources: ['*'],
        }),
        new iam.PolicyStatement({
          sid: 'SignInToEcr',
          actions: ['ecr:GetAuthorizationToken'],
          resources: ['*'],
        }),
        new iam.PolicyStatement({
          sid: 'PublishMetrics1',
          actions: ['cloudwatch:PutMetricData'],
          resources: ['*'],
          conditions: {
            StringLike: {
              'cloudwatch:namespace': '/aws/sagemaker/*',
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
            'arn:aws:logs:*:*:log-group:/aws/sagemaker/NotebookInstances*',
            'arn:aws:logs:*:*:log-group:/aws/sagemaker/TrainingJobs*',
          ],
        }),
        new iam.PolicyStatement({
          sid: 'ReadLogs',
          actions: ['logs:GetLogEvents', 'logs:DescribeLogStreams'],
          resources: [
            'arn:aws:logs:*:*:log-group:/aws/sagemaker/NotebookInstances*',
            'arn:aws:logs:*:*:log-group:/aws/sagemaker/TrainingJobs*',
          ],
        }),
        new iam.PolicyStatement({
          sid: 'PassRole',
          actions: ['iam:PassRole'],
          resources: [this.role.roleArn],
          conditions: {
            StringEquals: {
              'iam:PassedToService': 'sagemaker.amazonaws.com',
            },
          },
        }),
        new iam.PolicyStatement({
          sid: 'ListInput',
          actions: ['s3:ListBucket'],
          resources: [`arn:aws:s3:::${props.inputBucket}`],
          conditions: {
            StringLike: {
              's3:prefix': `${props.inputPrefix}/*`,
            },
          },
        }),
        new iam.PolicyStatement({
          sid: 'ReadInput',
          actions: ['s3:GetObject'],
          resources: [
            `arn:aws:s3:::${props.inputBucket}/${props.inputPrefix}/*`,
            `arn:aws:s3:::${props.modelBucket}/${props.modelPrefix}/*`,
          ],
        }),
        new iam.PolicyStatement({
          sid: 'WriteOutput',
          actions: ['s3:PutObject'],
          resources: [
            `arn:aws:s3:::${props.outputBucket}/${props.outputPrefix}/*`,
          ],
        }),
        new iam.PolicyStatement({
          sid: 'DeleteOutput',
          actions: ['s3:DeleteObject'],
          resources: [
            `arn:aws:s3:::${props.outputBucket}/${props.outputPrefix}/*`,
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
            `arn:aws:ecr:${props.imageRegion}:${props.imageAccount}:repository/${props.imageRepository}`,
          ],
        }),
        new iam.PolicyStatement({
          sid: 'AbortUploads',
          actions: ['s3:AbortMultipartUpload'],
          resources: [
            `arn:aws:s3:::${props.outputBucket}/${props.outputPrefix}/*`,
          ],
        }),
        new iam.PolicyStatement({
          sid: 'LocateBuckets',
          actions: ['s3:GetBucketLocation'],
          resources: [
            `arn:aws:s3:::${props.inputBucket}`,
            `arn:aws:s3:::${props.modelBucket}`,
            `arn:aws:s3:::${props.outputBucket}`,
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
          resources: [this.role.roleArn],
        }),
        new iam.PolicyStatement({
          sid: 'LookUpNotebook',
          actions: ['sagemaker:DescribeNotebookInstance'],
          resources: ['arn:aws:sagemaker:*:*:notebook-instance/*'],
        }),
        new iam.PolicyStatement({
          sid: 'PublishMetrics2',
          actions: ['cloudwatch:PutMetricData'],
          resources: ['*'],
          conditions: {
            StringEquals: {
              'cloudwatch:namespace': '/aws/sagemaker/TrainingJobs',
            },
          },
        }),
      ],
    });

    new CfnOutput(this, 'RoleArn', { value: this.role.roleArn });
  }
}
