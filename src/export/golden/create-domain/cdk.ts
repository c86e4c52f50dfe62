// To read, check or change this role: https://roles.example.com/#v3.review.q1YqSy0qzszPU7JSMlTSUUosyFSyio6tBQA
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

/** Execution role for Amazon SageMaker: CreateDomain. */
export class ExecutionRoleStack extends Stack {
  public readonly role: iam.Role;

  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    this.role = new iam.Role(this, 'ExecutionRole', {
      roleName: 'acme-churn-studio',
      path: '/',
      // May be assumed by SageMaker (CreateDomain).
      // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
      assumedBy: new iam.ServicePrincipal('sagemaker.amazonaws.com'),
    });

    new iam.ManagedPolicy(this, 'Permissions', {
      managedPolicyName: 'acme-churn-studio-permissions',
      path: '/',
      roles: [this.role],
      statements: [
        // May call SageMaker from Studio (CreateDomain).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
        new iam.PolicyStatement({
          sid: 'CallSageMaker',
          actions: [
            'sagemaker:CreateProcessingJob',
            'sagemaker:DescribeProcessingJob',
            'sagemaker:CreateTrainingJob',
            'sagemaker:DescribeTrainingJob',
            'sagemaker:CreateModel',
            'sagemaker:DescribeModel',
          ],
          resources: ['*'],
        }),
        // May sign in to Amazon ECR; this action takes no resource but * (CreateDomain).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
        new iam.PolicyStatement({
          sid: 'SignInToEcr',
          actions: ['ecr:GetAuthorizationToken'],
          resources: ['*'],
        }),
        // May write what runs to CloudWatch Logs (CreateDomain).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/logging-cloudwatch.html
        new iam.PolicyStatement({
          sid: 'WriteLogs',
          actions: [
            'logs:CreateLogStream',
            'logs:PutLogEvents',
            'logs:CreateLogGroup',
            'logs:DescribeLogStreams',
          ],
          resources: [
            'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/studio*',
          ],
        }),
        // May show the logs of jobs in Studio (CreateDomain).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
        new iam.PolicyStatement({
          sid: 'ReadLogs',
          actions: ['logs:GetLogEvents', 'logs:DescribeLogStreams'],
          resources: [
            'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/Endpoints*',
            'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/ProcessingJobs*',
            'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/TrainingJobs*',
            'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/studio*',
          ],
        }),
        // May pass this role to the jobs and models that are created from Studio
        //   (CreateDomain).
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
        // May find the objects under an input's prefix (CreateDomain).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
        new iam.PolicyStatement({
          sid: 'ListInput',
          actions: ['s3:ListBucket'],
          resources: ['arn:aws:s3:::acme-ml'],
        }),
        // May read data from Studio (CreateDomain).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
        new iam.PolicyStatement({
          sid: 'ReadInput',
          actions: ['s3:GetObject'],
          resources: ['arn:aws:s3:::acme-ml/churn/*'],
        }),
        // May write data from Studio (CreateDomain).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
        new iam.PolicyStatement({
          sid: 'WriteOutput',
          actions: ['s3:PutObject'],
          resources: ['arn:aws:s3:::acme-ml-scratch/studio/*'],
        }),
        // May delete output from Studio (CreateDomain).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
        new iam.PolicyStatement({
          sid: 'DeleteOutput',
          actions: ['s3:DeleteObject'],
          resources: ['arn:aws:s3:::acme-ml-scratch/studio/*'],
        }),
        // May abort an upload in parts that has failed (CreateDomain).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
        new iam.PolicyStatement({
          sid: 'AbortUploads',
          actions: ['s3:AbortMultipartUpload'],
          resources: ['arn:aws:s3:::acme-ml-scratch/studio/*'],
        }),
        // May pull the container images (CreateDomain).
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
        // May let volumes and apps of Studio use the domain's key (CreateDomain).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createdomain-perms
        new iam.PolicyStatement({
          sid: 'EncryptVolume',
          actions: ['kms:CreateGrant'],
          resources: [
            'arn:aws:kms:eu-west-1:111122223333:key/6b5a4f3e-2d1c-4b0a-9876-5f4e3d2c1b0a',
          ],
        }),
        // May check the domain's key when an app starts (CreateDomain).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createdomain-perms
        new iam.PolicyStatement({
          sid: 'DescribeVolumeKey',
          actions: ['kms:DescribeKey'],
          resources: [
            'arn:aws:kms:eu-west-1:111122223333:key/6b5a4f3e-2d1c-4b0a-9876-5f4e3d2c1b0a',
          ],
        }),
        // May open Studio (CreateDomain).
        // Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerFullAccess.html
        new iam.PolicyStatement({
          sid: 'OpenStudio',
          actions: ['sagemaker:CreatePresignedDomainUrl', 'sagemaker:ListTags'],
          resources: [
            'arn:aws:sagemaker:eu-west-1:111122223333:user-profile/*',
          ],
        }),
        // May show domain, profile, spaces and apps in Studio (CreateDomain).
        // Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerFullAccess.html
        new iam.PolicyStatement({
          sid: 'SeeStudio',
          actions: [
            'sagemaker:DescribeDomain',
            'sagemaker:DescribeUserProfile',
            'sagemaker:DescribeSpace',
            'sagemaker:DescribeApp',
          ],
          resources: [
            'arn:aws:sagemaker:eu-west-1:111122223333:app/*',
            'arn:aws:sagemaker:eu-west-1:111122223333:domain/*',
            'arn:aws:sagemaker:eu-west-1:111122223333:space/*',
            'arn:aws:sagemaker:eu-west-1:111122223333:user-profile/*',
          ],
        }),
        // May list domains, profiles, spaces and apps; these actions take no resource but *
        //   (CreateDomain).
        // Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerFullAccess.html
        new iam.PolicyStatement({
          sid: 'ListStudio',
          actions: [
            'sagemaker:ListDomains',
            'sagemaker:ListUserProfiles',
            'sagemaker:ListSpaces',
            'sagemaker:ListApps',
          ],
          resources: ['*'],
        }),
        // May make, change and delete one's own spaces (CreateDomain).
        // Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerFullAccess.html
        new iam.PolicyStatement({
          sid: 'ManageOwnSpaces',
          actions: [
            'sagemaker:CreateSpace',
            'sagemaker:UpdateSpace',
            'sagemaker:DeleteSpace',
          ],
          resources: [
            'arn:aws:sagemaker:eu-west-1:111122223333:space/${sagemaker:DomainId}/*',
          ],
          conditions: {
            ArnLike: {
              'sagemaker:OwnerUserProfileArn':
                'arn:aws:sagemaker:eu-west-1:111122223333:user-profile/${sagemaker:DomainId}/${sagemaker:UserProfileName}',
            },
            StringEquals: {
              'sagemaker:SpaceSharingType': ['Private', 'Shared'],
            },
          },
        }),
        // May start and stop apps in one's own private spaces (CreateDomain).
        // Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerFullAccess.html
        new iam.PolicyStatement({
          sid: 'ManageOwnApps',
          actions: ['sagemaker:CreateApp', 'sagemaker:DeleteApp'],
          resources: [
            'arn:aws:sagemaker:eu-west-1:111122223333:app/${sagemaker:DomainId}/*/*/*',
          ],
          conditions: {
            ArnLike: {
              'sagemaker:OwnerUserProfileArn':
                'arn:aws:sagemaker:eu-west-1:111122223333:user-profile/${sagemaker:DomainId}/${sagemaker:UserProfileName}',
            },
            StringEquals: {
              'sagemaker:SpaceSharingType': 'Private',
            },
          },
        }),
        // May start and stop apps that belong to a user profile and to no space, such as Canvas
        //   (CreateDomain).
        // Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerFullAccess.html
        new iam.PolicyStatement({
          sid: 'ManageProfileApps',
          actions: ['sagemaker:CreateApp', 'sagemaker:DeleteApp'],
          resources: ['arn:aws:sagemaker:eu-west-1:111122223333:app/*/*/*/*'],
          conditions: {
            Null: {
              'sagemaker:OwnerUserProfileArn': 'true',
            },
          },
        }),
        // May tag a new space with its owner, as Studio does (CreateDomain).
        // Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerFullAccess.html
        new iam.PolicyStatement({
          sid: 'TagNewSpaces',
          actions: ['sagemaker:AddTags'],
          resources: ['arn:aws:sagemaker:eu-west-1:111122223333:space/*'],
          conditions: {
            StringEquals: {
              'sagemaker:TaggingAction': 'CreateSpace',
            },
          },
        }),
        // May tag apps, as Studio does (CreateDomain).
        // Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerFullAccess.html
        new iam.PolicyStatement({
          sid: 'TagApps',
          actions: ['sagemaker:AddTags'],
          resources: ['arn:aws:sagemaker:eu-west-1:111122223333:app/*'],
        }),
        // May stop, tag, use and delete what the calls make (CreateDomain).
        // Source: https://github.com/aws/sagemaker-python-sdk/blob/a24812666d258d9d19c9a82d0c9385ca0bd3ba01/sagemaker-core/src/sagemaker/core/helper/session_helper.py
        new iam.PolicyStatement({
          sid: 'FinishCalls',
          actions: [
            'sagemaker:StopProcessingJob',
            'sagemaker:AddTags',
            'sagemaker:StopTrainingJob',
          ],
          resources: ['*'],
        }),
        // May look up this role, as the SDK's get_execution_role does (CreateDomain).
        // Source: https://github.com/aws/sagemaker-python-sdk/blob/a24812666d258d9d19c9a82d0c9385ca0bd3ba01/sagemaker-core/src/sagemaker/core/helper/session_helper.py
        new iam.PolicyStatement({
          sid: 'LookUpRole',
          actions: ['iam:GetRole'],
          resources: [this.role.roleArn],
        }),
        // May look up the notebook that the code runs in, as the SDK's get_execution_role does
        //   (CreateDomain).
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
