import type { Api, Field } from './api';
import {
  ABORT_UPLOADS,
  DECRYPT_INPUT,
  ENCRYPT_VOLUME,
  LIST_INPUT,
  PULL_IMAGES,
  READ_INPUT,
  SIGN_IN_TO_ECR,
  WRITE_ENCRYPTED_OUTPUT,
  WRITE_LOGS,
  WRITE_OUTPUT,
} from './common-rows';
import { below, uncaptioned } from './common-fields';
import { SAGEMAKER_TRUST } from './common-trust';
import { ROLES_TO_ASSUME, VOLUME_KEYS, WRITTEN } from './reaches';

const STUDIO = { option: 'studio-ui' } as const;
const SHARED = { option: 'shared-spaces' } as const;
const PARTNER = { option: 'partner-apps' } as const;

const OTHER_ROLE = 'This is a separate role with another trust policy. Build it on its own.';

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UserSettings.html */
const USER_SETTINGS: readonly Field[] = [
  { path: 'ExecutionRole', to: 'role' },
  {
    path: 'SharingSettings.S3OutputPath',
    to: 's3.outputs',
    caption: { title: 'Studio data to write', words: 'written by code in Studio; also shared notebooks' },
    needed: true,
  },
  {
    path: 'SharingSettings.S3KmsKeyId',
    to: 'kms.outputs',
    caption: { title: 'Output keys', words: 'keys of the data that Studio writes' },
  },
  { path: 'CanvasAppSettings.WorkspaceSettings.S3ArtifactPath', to: 's3.outputs' },
  { path: 'CanvasAppSettings.WorkspaceSettings.S3KmsKeyId', to: 'kms.outputs' },
  {
    path: 'JupyterLabAppSettings.EmrSettings.AssumableRoleArns[]',
    to: 'roles.assume',
    caption: { title: 'Roles to assume', words: 'roles of EMR that JupyterLab assumes; optional' },
    isRare: true,
  },
  { path: 'CustomFileSystemConfigs[].S3FileSystemConfig.S3Uri', to: 's3.inputs', kind: 'folder' },
  { path: 'CustomFileSystemConfigs[].S3FileSystemConfig.S3Uri', to: 's3.outputs' },
  {
    path: 'CanvasAppSettings.TimeSeriesForecastingSettings.AmazonForecastRoleArn',
    to: 'advice',
    message: OTHER_ROLE,
  },
  { path: 'CanvasAppSettings.GenerativeAiSettings.AmazonBedrockRoleArn', to: 'advice', message: OTHER_ROLE },
  { path: 'CanvasAppSettings.EmrServerlessSettings.ExecutionRoleArn', to: 'advice', message: OTHER_ROLE },
];

/**
 * A role of Studio: of a domain, of a user profile, of shared spaces. AWS prints no policy for it but the domain
 * key’s; what Studio itself calls is taken from AWS’s managed policy.
 * https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateDomain.html
 */
export const CREATE_DOMAIN = {
  name: 'CreateDomain',
  also: ['CreateUserProfile', 'UpdateDomain', 'UpdateUserProfile'],
  group: 'explore',
  words: 'Work in SageMaker Studio: a domain, a user profile or a shared space.',
  source: 'domainGuide',
  traits: ['writes-s3', 'runs-user-code', 'makes-calls'],
  runsAs: 'its own role',
  trust: { ...SAGEMAKER_TRUST, sourceArns: ['*'], documented: true },
  logGroup: '/aws/sagemaker/studio',
  metricNamespace: null,
  options: [
    {
      id: 'studio-ui',
      title: 'Spaces and apps of its own',
      words: 'Open Studio, and start and stop one’s own spaces and apps.',
      isDefault: true,
    },
    {
      id: 'shared-spaces',
      title: 'Shared spaces',
      words: 'Make shared spaces, and start and stop apps in them.',
    },
    {
      id: 'partner-apps',
      title: 'Partner AI Apps',
      words: 'Open Partner AI Apps from Studio: adds sts:TagSession to the trust policy.',
      trustAction: 'sts:TagSession',
      source: 'partnerApps',
    },
    {
      id: 'trusted-identity',
      title: 'Trusted identity propagation',
      words: 'TrustedIdentityPropagationSettings is ENABLED: adds sts:SetContext to the trust policy.',
      trustAction: 'sts:SetContext',
      source: 'trustedIdentity',
    },
    {
      id: 'source-identity',
      title: 'User profile as source identity',
      words:
        'ExecutionRoleIdentityConfig is USER_PROFILE_NAME: adds sts:SetSourceIdentity to the trust policy.',
      trustAction: 'sts:SetSourceIdentity',
      source: 'sourceIdentity',
    },
  ],
  fields: [
    { path: 'DomainArn', to: 'own-arn' },
    { path: 'UserProfileArn', to: 'own-arn' },
    ...below('DefaultUserSettings', USER_SETTINGS),
    ...below('UserSettings', uncaptioned(USER_SETTINGS)),
    ...below('DefaultSpaceSettings', uncaptioned(USER_SETTINGS)),
    {
      path: null,
      to: 's3.inputs',
      caption: { title: 'Studio data to read', words: 'read by code in Studio' },
      needed: true,
    },
    {
      path: null,
      to: 's3.models',
      caption: { title: 'Studio models', words: 'models that are created from Studio; optional' },
    },
    {
      path: null,
      to: 'images',
      caption: { title: 'Studio images', words: 'images of your own that apps or jobs run; optional' },
    },
    {
      path: null,
      to: 'kms.inputs',
      caption: { title: 'Input keys', words: 'keys of the data that Studio reads' },
    },
    {
      path: 'KmsKeyId',
      to: 'kms.volumes',
      caption: { title: 'Volume keys', words: 'the domain’s key: encrypts volumes and home folders' },
    },
    {
      path: 'DomainSettings.TrustedIdentityPropagationSettings.Status',
      to: 'option',
      option: 'trusted-identity',
      is: 'ENABLED',
    },
    {
      path: 'DomainSettings.ExecutionRoleIdentityConfig',
      to: 'option',
      option: 'source-identity',
      is: 'USER_PROFILE_NAME',
    },
    // So UpdateDomain calls them.
    {
      path: 'DomainSettingsForUpdate.TrustedIdentityPropagationSettings.Status',
      to: 'option',
      option: 'trusted-identity',
      is: 'ENABLED',
    },
    {
      path: 'DomainSettingsForUpdate.ExecutionRoleIdentityConfig',
      to: 'option',
      option: 'source-identity',
      is: 'USER_PROFILE_NAME',
    },
    {
      path: 'DomainSettings.RStudioServerProDomainSettings.DomainExecutionRoleArn',
      to: 'advice',
      message:
        'RStudio’s domain role is a role of its own: AWS lists its license and log delivery actions at https://docs.aws.amazon.com/sagemaker/latest/dg/rstudio-create-cli.html.',
    },
  ],
  vpcField: null,
  marks: [
    ['DomainName', 'DefaultUserSettings'],
    ['DefaultUserSettings'],
    ['UserProfileName', 'DomainId'],
    ['DomainId', 'DomainName'],
  ],
  describeMarks: ['DomainArn', 'UserProfileArn'],
  rows: [
    {
      id: 'CallSageMaker',
      actions: 'calls',
      reach: 'everything',
      when: 'with-calls',
      purpose: 'call SageMaker from Studio',
      source: 'notebookGuide',
    },
    { ...SIGN_IN_TO_ECR, source: 'notebookGuide' },
    { ...WRITE_LOGS, source: 'logGroups' },
    {
      id: 'ReadLogs',
      actions: ['logs:GetLogEvents', 'logs:DescribeLogStreams'],
      reach: 'read-log-groups',
      purpose: 'show the logs of jobs in Studio',
      source: 'notebookGuide',
    },
    {
      id: 'PassRole',
      actions: ['iam:PassRole'],
      reach: 'this-role',
      when: 'with-calls',
      condition: 'passed-to-sagemaker',
      purpose: 'pass this role to the jobs and models that are created from Studio',
      source: 'notebookGuide',
    },
    { ...LIST_INPUT, source: 'notebookGuide' },
    { ...READ_INPUT, purpose: 'read data from Studio', source: 'notebookGuide' },
    { ...WRITE_OUTPUT, purpose: 'write data from Studio', source: 'notebookGuide' },
    {
      id: 'DeleteOutput',
      actions: ['s3:DeleteObject'],
      reach: WRITTEN,
      purpose: 'delete output from Studio',
      source: 'notebookGuide',
    },
    { ...ABORT_UPLOADS, source: 'additionalS3' },
    { ...PULL_IMAGES, source: 'notebookGuide' },
    { ...DECRYPT_INPUT, source: 'roleManager' },
    { ...WRITE_ENCRYPTED_OUTPUT, source: 'roleManager' },
    { ...ENCRYPT_VOLUME, purpose: 'let volumes and apps of Studio use the domain’s key' },
    {
      id: 'DescribeVolumeKey',
      actions: ['kms:DescribeKey'],
      reach: VOLUME_KEYS,
      purpose: 'check the domain’s key when an app starts',
    },
    {
      id: 'OpenStudio',
      actions: ['sagemaker:CreatePresignedDomainUrl', 'sagemaker:ListTags'],
      reach: { service: 'sagemaker', resources: ['user-profile/*'] },
      when: STUDIO,
      purpose: 'open Studio',
      source: 'fullAccess',
    },
    {
      id: 'SeeStudio',
      actions: [
        'sagemaker:DescribeDomain',
        'sagemaker:DescribeUserProfile',
        'sagemaker:DescribeSpace',
        'sagemaker:DescribeApp',
      ],
      reach: { service: 'sagemaker', resources: ['domain/*', 'user-profile/*', 'space/*', 'app/*'] },
      when: STUDIO,
      purpose: 'show domain, profile, spaces and apps in Studio',
      source: 'fullAccess',
    },
    {
      id: 'ListStudio',
      actions: [
        'sagemaker:ListDomains',
        'sagemaker:ListUserProfiles',
        'sagemaker:ListSpaces',
        'sagemaker:ListApps',
      ],
      reach: 'everything',
      when: STUDIO,
      purpose: 'list domains, profiles, spaces and apps; these actions take no resource but *',
      source: 'fullAccess',
    },
    {
      id: 'ManageOwnSpaces',
      actions: ['sagemaker:CreateSpace', 'sagemaker:UpdateSpace', 'sagemaker:DeleteSpace'],
      reach: { service: 'sagemaker', resources: ['space/${sagemaker:DomainId}/*'] },
      when: STUDIO,
      condition: 'own-space',
      purpose: 'make, change and delete one’s own spaces',
      source: 'fullAccess',
    },
    {
      id: 'ManageOwnApps',
      actions: ['sagemaker:CreateApp', 'sagemaker:DeleteApp'],
      reach: { service: 'sagemaker', resources: ['app/${sagemaker:DomainId}/*/*/*'] },
      when: STUDIO,
      condition: 'own-private-app',
      purpose: 'start and stop apps in one’s own private spaces',
      source: 'fullAccess',
    },
    {
      id: 'ManageProfileApps',
      actions: ['sagemaker:CreateApp', 'sagemaker:DeleteApp'],
      reach: { service: 'sagemaker', resources: ['app/*/*/*/*'] },
      when: STUDIO,
      condition: 'app-of-profile',
      purpose: 'start and stop apps that belong to a user profile and to no space, such as Canvas',
      source: 'fullAccess',
    },
    {
      id: 'TagNewSpaces',
      actions: ['sagemaker:AddTags'],
      reach: { service: 'sagemaker', resources: ['space/*'] },
      when: STUDIO,
      condition: 'tags-new-space',
      purpose: 'tag a new space with its owner, as Studio does',
      source: 'fullAccess',
    },
    {
      id: 'TagApps',
      actions: ['sagemaker:AddTags'],
      reach: { service: 'sagemaker', resources: ['app/*'] },
      when: STUDIO,
      purpose: 'tag apps, as Studio does',
      source: 'fullAccess',
    },
    {
      id: 'ManageSharedSpaces',
      actions: ['sagemaker:CreateSpace', 'sagemaker:UpdateSpace', 'sagemaker:DeleteSpace'],
      reach: { service: 'sagemaker', resources: ['space/${sagemaker:DomainId}/*'] },
      when: SHARED,
      condition: 'space-without-owner',
      purpose: 'make, change and delete shared spaces that nobody owns',
      source: 'fullAccess',
    },
    {
      id: 'ManageSharedApps',
      actions: ['sagemaker:CreateApp', 'sagemaker:DeleteApp'],
      reach: { service: 'sagemaker', resources: ['app/${sagemaker:DomainId}/*/*/*'] },
      when: SHARED,
      condition: 'shared-app',
      purpose: 'start and stop apps in shared spaces',
      source: 'fullAccess',
    },
    {
      id: 'ListPartnerApps',
      actions: ['sagemaker:ListPartnerApps'],
      reach: 'everything',
      when: PARTNER,
      purpose: 'list Partner AI Apps; this action takes no resource but *',
      source: 'partnerApps',
    },
    {
      id: 'UsePartnerApps',
      actions: [
        'sagemaker:DescribePartnerApp',
        'sagemaker:CreatePartnerAppPresignedUrl',
        'sagemaker:CallPartnerAppApi',
      ],
      reach: { service: 'sagemaker', resources: ['partner-app/app-*'] },
      when: PARTNER,
      purpose: 'open and call Partner AI Apps',
      source: 'partnerApps',
    },
    {
      id: 'AssumeRoles',
      actions: ['sts:AssumeRole'],
      reach: ROLES_TO_ASSUME,
      purpose: 'assume roles of EMR from JupyterLab',
      source: 'domainApi',
    },
    {
      id: 'KeepSourceIdentity',
      actions: ['sts:SetSourceIdentity'],
      reach: ROLES_TO_ASSUME,
      when: { option: 'source-identity' },
      purpose: 'name the user profile to the roles that are assumed',
      source: 'sourceIdentity',
    },
  ],
  called: {
    actions: ['sagemaker:CreateDomain', 'sagemaker:DescribeDomain'],
    more: ['sagemaker:CreateUserProfile', 'sagemaker:DescribeUserProfile'],
    resources: ['domain'],
    hasPipelinePrefix: false,
  },
  caller: {
    passesRole: true,
    rows: [
      {
        sid: 'CreateUserProfiles',
        actions: ['sagemaker:CreateUserProfile', 'sagemaker:DescribeUserProfile', 'sagemaker:AddTags'],
        on: { service: 'sagemaker', resources: ['user-profile/*'] },
      },
      {
        sid: 'CreateServiceLinkedRole',
        actions: ['iam:CreateServiceLinkedRole'],
        on: {
          service: 'iam',
          resources: [
            'role/aws-service-role/sagemaker.amazonaws.com/AWSServiceRoleForAmazonSageMakerNotebooks',
          ],
        },
        condition: { key: 'iam:AWSServiceName', value: 'sagemaker.amazonaws.com' },
      },
      {
        sid: 'EncryptDomain',
        actions: ['kms:CreateGrant', 'kms:Decrypt', 'kms:DescribeKey', 'kms:GenerateDataKeyWithoutPlaintext'],
        on: 'volume-keys',
      },
      {
        sid: 'EncryptHomeFolders',
        actions: ['elasticfilesystem:CreateFileSystem'],
        on: '*',
        when: 'with-volume-keys',
      },
    ],
  },
} as const satisfies Api;
