import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

export interface ExecutionRoleStackProps extends StackProps {
  /** Team. */
  readonly team: string;
}

/** Execution role for Amazon SageMaker: CreateDomain. */
export class ExecutionRoleStack extends Stack {
  public readonly role: iam.Role;

  constructor(scope: Construct, id: string, props: ExecutionRoleStackProps) {
    super(scope, id, props);

    this.role = new iam.Role(this, 'ExecutionRole', {
      roleName: 'acme-studio',
      path: '/',
      assumedBy: new iam.ServicePrincipal('sagemaker.amazonaws.com', {
        conditions: {
          StringEquals: {
            'aws:SourceAccount': '111122223333',
          },
          ArnLike: {
            'aws:SourceArn': 'arn:aws:sagemaker:eu-west-1:111122223333:*',
          },
        },
      }),
    });

    this.role.assumeRolePolicy?.addStatements(
      new iam.PolicyStatement({
        principals: [new iam.ServicePrincipal('sagemaker.amazonaws.com')],
        actions: ['sts:TagSession', 'sts:SetContext', 'sts:SetSourceIdentity'],
        conditions: {
          StringEquals: {
            'aws:SourceAccount': '111122223333',
          },
          ArnLike: {
            'aws:SourceArn': 'arn:aws:sagemaker:eu-west-1:111122223333:*',
          },
        },
      }),
    );

    new iam.ManagedPolicy(this, 'Permissions', {
      managedPolicyName: 'acme-studio-permissions',
      path: '/',
      roles: [this.role],
      statements: [
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
            'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/studio*',
          ],
        }),
        new iam.PolicyStatement({
          sid: 'ListInput',
          actions: ['s3:ListBucket'],
          resources: ['arn:aws:s3:::acme-ml'],
          conditions: {
            StringLike: {
              's3:prefix': `${props.team}/\${aws:PrincipalTag/team}/*`,
            },
          },
        }),
        new iam.PolicyStatement({
          sid: 'ReadInput',
          actions: ['s3:GetObject'],
          resources: [
            `arn:aws:s3:::acme-ml/${props.team}/\${aws:PrincipalTag/team}/*`,
          ],
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
          sid: 'ManageSharedSpaces',
          actions: [
            'sagemaker:CreateSpace',
            'sagemaker:UpdateSpace',
            'sagemaker:DeleteSpace',
          ],
          resources: [
            'arn:aws:sagemaker:eu-west-1:111122223333:space/${sagemaker:DomainId}/*',
          ],
          conditions: {
            Null: {
              'sagemaker:OwnerUserProfileArn': 'true',
            },
          },
        }),
        new iam.PolicyStatement({
          sid: 'ManageSharedApps',
          actions: ['sagemaker:CreateApp', 'sagemaker:DeleteApp'],
          resources: [
            'arn:aws:sagemaker:eu-west-1:111122223333:app/${sagemaker:DomainId}/*/*/*',
          ],
          conditions: {
            StringEquals: {
              'sagemaker:SpaceSharingType': 'Shared',
            },
          },
        }),
        new iam.PolicyStatement({
          sid: 'ListPartnerApps',
          actions: ['sagemaker:ListPartnerApps'],
          resources: ['*'],
        }),
        new iam.PolicyStatement({
          sid: 'UsePartnerApps',
          actions: [
            'sagemaker:DescribePartnerApp',
            'sagemaker:CreatePartnerAppPresignedUrl',
            'sagemaker:CallPartnerAppApi',
          ],
          resources: [
            'arn:aws:sagemaker:eu-west-1:111122223333:partner-app/app-*',
          ],
        }),
      ],
    });

    new CfnOutput(this, 'RoleArn', { value: this.role.roleArn });
  }
}
