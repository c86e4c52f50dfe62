// To read, check or change this role: https://roles.example.com/#v3.review.q1YqSy0qzszPU7JSMlTSUUosyFSyio6tBQA
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
      // May be assumed by SageMaker (CreateNotebookInstance).
      // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
      assumedBy: new iam.ServicePrincipal('sagemaker.amazonaws.com'),
    });

    new iam.ManagedPolicy(this, 'Permissions', {
      managedPolicyName: 'acme-churn-notebook-permissions',
      path: '/data-science/',
      roles: [this.role],
      statements: [
        // May call SageMaker from the notebook (CreateNotebookInstance).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
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
        // May sign in to Amazon ECR; this action takes no resource but *
        //   (CreateNotebookInstance).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
        new iam.PolicyStatement({
          sid: 'SignInToEcr',
          actions: ['ecr:GetAuthorizationToken'],
          resources: ['*'],
        }),
        // May publish metrics to CloudWatch (CreateNotebookInstance).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
        new iam.PolicyStatement({
          sid: 'PublishMetrics',
          actions: ['cloudwatch:PutMetricData'],
          resources: ['*'],
        }),
        // May write what runs to CloudWatch Logs (CreateNotebookInstance).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
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
        // May show the logs of jobs in the notebook (CreateNotebookInstance).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
        new iam.PolicyStatement({
          sid: 'ReadLogs',
          actions: ['logs:GetLogEvents', 'logs:DescribeLogStreams'],
          resources: [
            'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/Endpoints*',
            'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/NotebookInstances*',
            'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/TrainingJobs*',
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
        // May find the objects under an input's prefix (CreateNotebookInstance).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
        new iam.PolicyStatement({
          sid: 'ListInput',
          actions: ['s3:ListBucket'],
          resources: ['arn:aws:s3:::acme-ml'],
        }),
        // May download the input (CreateNotebookInstance).
        // Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
        new iam.PolicyStatement({
          sid: 'ReadInput',
          actions: ['s3:GetObject'],
          resources: [
            'arn:aws:s3:::acme-ml-models/churn/*',
            'arn:aws:s3:::acme-ml/churn/*',
          ],
        }),
        // May upload the output (CreateNotebookInstance).
        // Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
        new iam.PolicyStatement({
          sid: 'WriteOutput',
          actions: ['s3:PutObject'],
          resources: ['arn:aws:s3:::acme-ml-scratch/notebooks/*'],
        }),
        // May delete output from the notebook (CreateNotebookInstance).
        // Source: https://github.com/cdklabs/cdk-aws-sagemaker-role-manager
        new iam.PolicyStatement({
          sid: 'DeleteOutput',
          actions: ['s3:DeleteObject'],
          resources: ['arn:aws:s3:::acme-ml-scratch/notebooks/*'],
        }),
        // May pull the container images (CreateNotebookInstance).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
        new iam.PolicyStatement({
          sid: 'PullImages',
          actions: [
            'ecr:BatchCheckLayerAvailability',
            'ecr:GetDownloadUrlForLayer',
            'ecr:BatchGetImage',
          ],
          resources: ['arn:aws:ecr:eu-west-1:111122223333:repository/churn'],
        }),
        // May abort an upload in parts that has failed (CreateNotebookInstance).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
        new iam.PolicyStatement({
          sid: 'AbortUploads',
          actions: ['s3:AbortMultipartUpload'],
          resources: ['arn:aws:s3:::acme-ml-scratch/notebooks/*'],
        }),
        // May look up the region of a bucket (CreateNotebookInstance).
        // Source: https://github.com/aws/amazon-sagemaker-examples/issues/606
        new iam.PolicyStatement({
          sid: 'LocateBuckets',
          actions: ['s3:GetBucketLocation'],
          resources: [
            'arn:aws:s3:::acme-ml',
            'arn:aws:s3:::acme-ml-models',
            'arn:aws:s3:::acme-ml-scratch',
          ],
        }),
        // May let the notebook's storage volume use the key (CreateNotebookInstance).
        // Source:
        //   https://docs.aws.amazon.com/sagemaker/latest/dg/api-permissions-reference.html
        new iam.PolicyStatement({
          sid: 'EncryptVolume',
          actions: ['kms:CreateGrant'],
          resources: [
            'arn:aws:kms:eu-west-1:111122223333:key/6b5a4f3e-2d1c-4b0a-9876-5f4e3d2c1b0a',
          ],
        }),
        // May check the key of the notebook's storage volume (CreateNotebookInstance).
        // Source:
        //   https://docs.aws.amazon.com/sagemaker/latest/dg/api-permissions-reference.html
        new iam.PolicyStatement({
          sid: 'DescribeVolumeKey',
          actions: ['kms:DescribeKey'],
          resources: [
            'arn:aws:kms:eu-west-1:111122223333:key/6b5a4f3e-2d1c-4b0a-9876-5f4e3d2c1b0a',
          ],
        }),
        // May read and write the notebook's storage volume (CreateNotebookInstance).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
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
          resources: [
            'arn:aws:sagemaker:eu-west-1:111122223333:notebook-instance/*',
          ],
        }),
      ],
    });

    new CfnOutput(this, 'RoleArn', { value: this.role.roleArn });
  }
}
