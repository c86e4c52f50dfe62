// To read, check or change this role: https://roles.example.com/#v3.review.q1YqSy0qzszPU7JSMlTSUUosyFSyio6tBQA
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
      // May be assumed by SageMaker (CreateDomain).
      // May be assumed with partner AI Apps (CreateDomain).
      // May be assumed with trusted identity propagation (CreateDomain).
      // May be assumed with user profile as source identity (CreateDomain).
      // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html,
      //   https://docs.aws.amazon.com/sagemaker/latest/dg/partner-app-onboard.html,
      //   https://docs.aws.amazon.com/sagemaker/latest/dg/trustedidentitypropagation-setup.html,
      //   https://docs.aws.amazon.com/sagemaker/latest/dg/monitor-user-access.html
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
            'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/studio*',
          ],
        }),
        // May find the objects under an input's prefix (CreateDomain).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
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
        // May read data from Studio (CreateDomain).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createnotebookinstance-perms
        new iam.PolicyStatement({
          sid: 'ReadInput',
          actions: ['s3:GetObject'],
          resources: [
            `arn:aws:s3:::acme-ml/${props.team}/\${aws:PrincipalTag/team}/*`,
          ],
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
        // May make, change and delete shared spaces that nobody owns (CreateDomain).
        // Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerFullAccess.html
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
        // May start and stop apps in shared spaces (CreateDomain).
        // Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerFullAccess.html
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
        // May list Partner AI Apps; this action takes no resource but * (CreateDomain).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/partner-app-onboard.html
        new iam.PolicyStatement({
          sid: 'ListPartnerApps',
          actions: ['sagemaker:ListPartnerApps'],
          resources: ['*'],
        }),
        // May open and call Partner AI Apps (CreateDomain).
        // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/partner-app-onboard.html
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
