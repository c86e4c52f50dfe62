import type { Source } from '../sources';

const RHINO =
  'https://github.com/RhinoSecurityLabs/AWS-IAM-Privilege-Escalation/blob/2b04fa1a49de26c1a8169d82dfc7992bd6a86736/README.md';

/** Who says that something is worth a question. Each by itself, so that a page loads those that it shows. */

export const ESCALATION: Source = {
  title: 'Rhino Security Labs: privilege escalation in IAM',
  url: RHINO,
  read: '2026-11-27',
};

export const PASS_ROLE: Source = {
  title: 'IAM: permissions to pass a role to a service',
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
  read: '2026-11-27',
};

export const BOUNDARY: Source = {
  title: 'IAM: permissions boundaries',
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html',
  read: '2026-11-27',
};

export const JOB_FUNCTIONS: Source = {
  title: 'IAM: AWS managed policies for job functions',
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_job-functions.html',
  read: '2026-11-27',
};

export const ORGANIZATIONS: Source = {
  title: 'Organizations: the role for access to member accounts',
  url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts_access.html',
  read: '2026-11-27',
};

export const CONTROL_TOWER: Source = {
  title: 'Control Tower: its roles in each account',
  url: 'https://docs.aws.amazon.com/controltower/latest/userguide/roles-how.html',
  read: '2026-11-27',
};

export const ACCOUNT_FACTORY: Source = {
  title: 'Control Tower: roles of Account Factory for Terraform',
  url: 'https://docs.aws.amazon.com/controltower/latest/userguide/aft-required-roles.html',
  read: '2026-11-27',
};

export const STACK_SETS: Source = {
  title: 'CloudFormation: roles of StackSets',
  url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-prereqs-self-managed.html',
  read: '2026-11-27',
};

export const IDENTITY_CENTER: Source = {
  title: 'IAM Identity Center: the roles that it makes',
  url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/identity-center-and-iam-roles.html',
  read: '2026-11-27',
};

export const SERVICE_LINKED: Source = {
  title: 'IAM: service-linked roles',
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/using-service-linked-roles.html',
  read: '2026-11-27',
};

export const CDK_BOOTSTRAP: Source = {
  title: 'CDK: the roles of a bootstrapped account',
  url: 'https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-env.html',
  read: '2026-11-27',
};

export const CROSS_ACCOUNT: Source = {
  title: 'IAM: access across accounts',
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies-cross-account-resource-access.html',
  read: '2026-11-27',
};

export const LEAST_PRIVILEGE: Source = {
  title: 'IAM: apply least-privilege permissions',
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
  read: '2026-11-27',
};

export const CONFUSABLES: Source = {
  title: 'Unicode: confusable characters',
  url: 'https://www.unicode.org/reports/tr39/',
  read: '2026-11-27',
};

export const CONFUSED_DEPUTY: Source = {
  title: 'SageMaker guide: preventing the confused deputy',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/security-confused-deputy-prevention.html',
  read: '2026-11-27',
};

export const SESSION: Source = {
  title: 'IAM: the maximum session duration of a role',
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html',
  read: '2026-11-27',
};
