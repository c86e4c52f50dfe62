import type { Source } from '../sources';
import type { UnusualRule } from './unusual';

const JOB_FUNCTIONS: Source = {
  title: 'IAM: AWS managed policies for job functions',
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_job-functions.html',
  read: '2026-11-27',
};

/** AWS managed policies that limit next to nothing. https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html */
const ADMINISTRATORS: ReadonlySet<string> = new Set([
  'AdministratorAccess',
  'AdministratorAccess-Amplify',
  'AdministratorAccess-AWSElasticBeanstalk',
  'IAMFullAccess',
  'PowerUserAccess',
  'SystemAdministrator',
]);

/** A boundary that an administrator’s policy is, or is called like one. */
export const administratorBoundary: UnusualRule = {
  id: 'administrator-boundary',
  grade: 'danger',
  find: ({ resolved: { roleOptions } }) => {
    const arn = roleOptions.permissionsBoundary;
    const name = arn?.split('/').at(-1) ?? '';
    if (arn === null || !(ADMINISTRATORS.has(name) || /admin|fullaccess|poweruser/i.test(name))) return [];
    const words = ADMINISTRATORS.has(name)
      ? `The permissions boundary ${arn} allows almost everything, so it limits nothing here.`
      : `The permissions boundary ${arn} has a name like an administrator’s policy. Check what it limits.`;
    return [
      {
        title: 'Administrator as boundary',
        words,
        field: 'role.permissionsBoundary',
        source: JOB_FUNCTIONS,
      },
    ];
  },
};
