// To read, check or change this role: https://roles.example.com/#v3.review.q1YqSy0qzszPU7JSMlTSUUosyFSyio6tBQA
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
      // May be assumed by SageMaker (CreateNotebookInstance, CreateTrainingJob).
      // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
      assumedBy: new iam.ServicePrincipal('sagemaker.amazonaws.com'),
    });

    new iam.ManagedPolicy(this, 'Permissions', {
      path: '/',
      roles: [this.role],
      statements: [
        // May call SageMaker from the notebook (CreateNotebookInstance).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
        new iam.PolicyStatement({
          sid: 'CallSageMaker',
          actions: [
            'sagemaker:CreateTrainingJob',
            'sagemaker:DescribeTrainingJob',
          ],
          resources: ['*'],
        }),
        // May sign in to Amazon ECR; this action takes no resource but *
        //   (CreateNotebookInstance, CreateTrainingJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms,
        //   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
        new iam.PolicyStatement({
          sid: 'SignInToEcr',
          actions: ['ecr:GetAuthorizationToken'],
          resources: ['*'],
        }),
        // May publish metrics to CloudWatch (CreateNotebookInstance).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
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
        // May write what runs to CloudWatch Logs (CreateNotebookInstance, CreateTrainingJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms,
        //   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
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
        // May show the logs of jobs in the notebook (CreateNotebookInstance).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
        new iam.PolicyStatement({
          sid: 'ReadLogs',
          actions: ['logs:GetLogEvents', 'logs:DescribeLogStreams'],
          resources: [
            'arn:aws:logs:*:*:log-group:/aws/sagemaker/NotebookInstances*',
            'arn:aws:logs:*:*:log-group:/aws/sagemaker/TrainingJobs*',
          ],
        }),
        // May pass a role to the jobs and models that the notebook creates
        //   (CreateNotebookInstance).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
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
        // May find the objects under an input's prefix (CreateNotebookInstance,
        //   CreateTrainingJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms,
        //   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
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
        // May download the input (CreateNotebookInstance, CreateTrainingJob).
        // Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
        new iam.PolicyStatement({
          sid: 'ReadInput',
          actions: ['s3:GetObject'],
          resources: [
            `arn:aws:s3:::${props.inputBucket}/${props.inputPrefix}/*`,
            `arn:aws:s3:::${props.modelBucket}/${props.modelPrefix}/*`,
          ],
        }),
        // May upload the output (CreateNotebookInstance, CreateTrainingJob).
        // Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
        new iam.PolicyStatement({
          sid: 'WriteOutput',
          actions: ['s3:PutObject'],
          resources: [
            `arn:aws:s3:::${props.outputBucket}/${props.outputPrefix}/*`,
          ],
        }),
        // May delete output from the notebook (CreateNotebookInstance).
        // Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
        new iam.PolicyStatement({
          sid: 'DeleteOutput',
          actions: ['s3:DeleteObject'],
          resources: [
            `arn:aws:s3:::${props.outputBucket}/${props.outputPrefix}/*`,
          ],
        }),
        // May pull the container images (CreateNotebookInstance, CreateTrainingJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms,
        //   https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
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
        // May abort an upload in parts that has failed (CreateNotebookInstance,
        //   CreateTrainingJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
        new iam.PolicyStatement({
          sid: 'AbortUploads',
          actions: ['s3:AbortMultipartUpload'],
          resources: [
            `arn:aws:s3:::${props.outputBucket}/${props.outputPrefix}/*`,
          ],
        }),
        // May look up the region of a bucket (CreateNotebookInstance, CreateTrainingJob).
        // Source: https://github.com/aws/amazon-sagemaker-examples/issues/606
        new iam.PolicyStatement({
          sid: 'LocateBuckets',
          actions: ['s3:GetBucketLocation'],
          resources: [
            `arn:aws:s3:::${props.inputBucket}`,
            `arn:aws:s3:::${props.modelBucket}`,
            `arn:aws:s3:::${props.outputBucket}`,
          ],
        }),
        // May stop, tag, use and delete what the calls make (CreateNotebookInstance).
        // Source: https://github.com/aws/sagemaker-python-sdk/blob/a24812666d258d9d19c9a82d0c9385ca0bd3ba01/sagemaker-core/src/sagemaker/core/helper/session_helper.py
        new iam.PolicyStatement({
          sid: 'FinishCalls',
          actions: ['sagemaker:StopTrainingJob', 'sagemaker:AddTags'],
          resources: ['*'],
        }),
        // May look up this role, as the SDK's get_execution_role does (CreateNotebookInstance).
        // Source: https://github.com/aws/sagemaker-python-sdk/blob/a24812666d258d9d19c9a82d0c9385ca0bd3ba01/sagemaker-core/src/sagemaker/core/helper/session_helper.py
        new iam.PolicyStatement({
          sid: 'LookUpRole',
          actions: ['iam:GetRole'],
          resources: [this.role.roleArn],
        }),
        // May look up the notebook that the code runs in, as the SDK's get_execution_role does
        //   (CreateNotebookInstance).
        // Source: https://github.com/aws/sagemaker-python-sdk/blob/a24812666d258d9d19c9a82d0c9385ca0bd3ba01/sagemaker-core/src/sagemaker/core/helper/session_helper.py
        new iam.PolicyStatement({
          sid: 'LookUpNotebook',
          actions: ['sagemaker:DescribeNotebookInstance'],
          resources: ['arn:aws:sagemaker:*:*:notebook-instance/*'],
        }),
        // May publish metrics to CloudWatch (CreateTrainingJob).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createtrainingjob-perms
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
