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
      assumedBy: new iam.ServicePrincipal('sagemaker.amazonaws.com'),
    });

    new iam.ManagedPolicy(this, 'Permissions', {
      managedPolicyName: 'acme-churn-studio-permissions',
      path: '/',
      roles: [this.role],
      statements: [
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
        new iam.PolicyStatement({
          sid: 'SignInToEcr',
          actions: ['ecr:GetAuthorizationToken'],
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
            'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/studio*',
          ],
        }),
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
        new iam.PolicyStatement({
          sid: 'PassRole',
          actions: ['iam:PassRole'],
          resources: ['arn:aws:iam::111122223333:role/acme-churn-studio'],
          conditions: {
            StringEquals: {
              'iam:PassedToService': 'sagemaker.amazonaws.com',
            },
          },
        }),
        new iam.PolicyStatement({
          sid: 'ListInput',
          actions: ['s3:ListBucket'],
          resources: ['arn:aws:s3:::acme-ml'],
        }),
        new iam.PolicyStatement({
          sid: 'ReadInput',
          actions: ['s3:GetObject'],
          resources: ['arn:aws:s3:::acme-ml/churn/*'],
        }),
        new iam.PolicyStatement({
          sid: 'WriteOutput',
          actions: ['s3:PutObject'],
          resources: ['arn:aws:s3:::acme-ml-scratch/studio/*'],
        }),
        new iam.PolicyStatement({
          sid: 'DeleteOutput',
          actions: ['s3:DeleteObject'],
          resources: ['arn:aws:s3:::acme-ml-scratch/studio/*'],
        }),
        new iam.PolicyStatement({
          sid: 'AbortUploads',
          actions: ['s3:AbortMultipartUpload'],
          resources: ['arn:aws:s3:::acme-ml-scratch/studio/*'],
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
          sid: 'EncryptVolume',
          actions: ['kms:CreateGrant'],
          resources: [
            'arn:aws:kms:eu-west-1:111122223333:key/6b5a4f3e-2d1c-4b0a-9876-5f4e3d2c1b0a',
          ],
        }),
        new iam.PolicyStatement({
          sid: 'DescribeVolumeKey',
          actions: ['kms:DescribeKey'],
          resources: [
            'arn:aws:kms:eu-west-1:111122223333:key/6b5a4f3e-2d1c-4b0a-9876-5f4e3d2c1b0a',
          ],
        }),
        new iam.PolicyStatement({
          sid: 'OpenStudio',
          actions: ['sagemaker:CreatePresignedDomainUrl', 'sagemaker:ListTags'],
          resources: [
            'arn:aws:sagemaker:eu-west-1:111122223333:user-profile/*',
          ],
        }),
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
        new iam.PolicyStatement({
          sid: 'TagApps',
          actions: ['sagemaker:AddTags'],
          resources: ['arn:aws:sagemaker:eu-west-1:111122223333:app/*'],
        }),
        new iam.PolicyStatement({
          sid: 'FinishCalls',
          actions: [
            'sagemaker:StopProcessingJob',
            'sagemaker:AddTags',
            'sagemaker:StopTrainingJob',
          ],
          resources: ['*'],
        }),
        new iam.PolicyStatement({
          sid: 'LookUpRole',
          actions: ['iam:GetRole'],
          resources: ['arn:aws:iam::111122223333:role/acme-churn-studio'],
        }),
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
