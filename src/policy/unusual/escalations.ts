import type { Source } from '../sources';

/** Where both lists come from. */
export const ESCALATION: Source = {
  title: 'Rhino Security Labs: privilege escalation in IAM',
  url: 'https://github.com/RhinoSecurityLabs/AWS-IAM-Privilege-Escalation/blob/2b04fa1a49de26c1a8169d82dfc7992bd6a86736/README.md',
  read: '2026-11-27',
};

/**
 * Actions that alone are a way to more rights, as Rhino Security Labs lists them: numbers 1, 2, 4 to 14, 18, 20, 23, 26
 * and 28 of its methods; and what undoes a role’s boundary, of the same kind by IAM’s own reference.
 * https://github.com/RhinoSecurityLabs/AWS-IAM-Privilege-Escalation
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 */
export const ESCALATES: readonly string[] = [
  'iam:CreatePolicyVersion',
  'iam:SetDefaultPolicyVersion',
  'iam:CreateAccessKey',
  'iam:CreateLoginProfile',
  'iam:UpdateLoginProfile',
  'iam:AttachUserPolicy',
  'iam:AttachGroupPolicy',
  'iam:AttachRolePolicy',
  'iam:PutUserPolicy',
  'iam:PutGroupPolicy',
  'iam:PutRolePolicy',
  'iam:AddUserToGroup',
  'iam:UpdateAssumeRolePolicy',
  'iam:DeleteRolePermissionsBoundary',
  'iam:PutRolePermissionsBoundary',
  'lambda:UpdateFunctionCode',
  'lambda:UpdateFunctionConfiguration',
  'glue:UpdateDevEndpoint',
  'codestar:CreateProjectFromTemplate',
];

/**
 * Actions that, beside `iam:PassRole`, start code under the role that is passed: numbers 3, 15 to 17, 19, 21, 22, 24 and 27 of
 * the same list.
 */
export const STARTS_CODE: readonly string[] = [
  'ec2:RunInstances',
  'lambda:CreateFunction',
  'glue:CreateDevEndpoint',
  'cloudformation:CreateStack',
  'datapipeline:CreatePipeline',
  'codestar:CreateProject',
  'sagemaker:CreateNotebookInstance',
];

/** Opens a notebook that already runs, under its own role: number 28 of the same list. */
const OPENS_NOTEBOOKS = 'sagemaker:CreatePresignedNotebookInstanceUrl';

/** SageMaker’s calls that run code under another role. */
export const UNDER_ANOTHER_ROLE: readonly string[] = [
  OPENS_NOTEBOOKS,
  ...STARTS_CODE.filter((action) => action.startsWith('sagemaker:')),
];

/** Actions that take on the rights of a role that they name. */
export const TAKES_ROLES = ['iam:PassRole', 'sts:AssumeRole'] as const;
