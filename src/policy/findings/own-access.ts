import type { ReadAccess } from '../other-access/read-other-access';
import type { Finding } from './finding';
import type { FindingRule } from './rule-input';

/**
 * Actions with which a role can give itself, or whom it serves, more rights.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html and
 * https://github.com/nccgroup/PMapper/wiki/Privilege-Escalation-Reference
 */
const ESCALATES =
  /^iam:(?:\*|.*(?:Policy|Policies|Permissions?Boundary).*|(?:Create|Update)(?:AccessKey|LoginProfile|Role|User|AssumeRole.*)|AddUserToGroup|Add\*|Attach\*|Put\*|Create\*|Update\*|Set\*)$/i;
const READS_POLICIES = /^iam:(?:Get|List|Simulate|Generate)/i;
const PASSES_ROLE = /^iam:Pass/i;

/** How the names of actions begin that change nothing. */
const READS =
  /^[a-z0-9-]+:(?:Get|List|Describe|BatchGet|Query|Scan|Search|View|Read|Select|Lookup|Check|Head|Test|Detect|Poll|Discover|Filter|Estimate|Simulate|Validate|Preview|Retrieve|Receive)/i;

/** What a careful reviewer says of the user’s own statements, without AWS’s list of actions at hand. */
export const ownAccess: FindingRule = ({ resolved: { otherAccess } }) =>
  otherAccess.flatMap((access) => [
    ...escalation(access),
    ...passingRoles(access),
    ...wildcards(access),
    ...writesOnEverything(access),
    ...withoutReason(access),
  ]);

function escalation({ actions, field }: ReadAccess): readonly Finding[] {
  const found = actions.filter((action) => ESCALATES.test(action) && !READS_POLICIES.test(action));
  if (found.length === 0) return [];
  return [
    {
      code: 'own-escalation',
      severity: 'warning',
      title: 'Can gain rights',
      message: `With ${found.join(', ')} the role can give itself or others more rights. Leave it to an administrator.`,
      field,
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
    },
  ];
}

function passingRoles({ actions, resources, field }: ReadAccess): readonly Finding[] {
  const passes = actions.some((action) => PASSES_ROLE.test(action) || action === 'iam:*');
  if (!passes || !resources.some((resource) => /[*?]/.test(resource))) return [];
  return [
    {
      code: 'own-pass-role',
      severity: 'warning',
      title: 'Passes many roles',
      message: 'iam:PassRole with a wildcard lets the role act with the rights of others. Name each role.',
      field,
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
    },
  ];
}

function wildcards({ actions, field }: ReadAccess): readonly Finding[] {
  const found = actions.filter((action) => action.includes('*') && !READS.test(action));
  if (found.length === 0) return [];
  return [
    {
      code: 'own-wildcard',
      severity: 'warning',
      title: 'Wildcard in actions',
      message: `${found.join(', ')} also allows actions that AWS will add later. Name the actions that you need.`,
      field,
    },
  ];
}

function writesOnEverything({ actions, resources, conditions, field }: ReadAccess): readonly Finding[] {
  if (!resources.includes('*') || conditions.length > 0) return [];
  const found = actions.filter((action) => !READS.test(action));
  if (found.length === 0) return [];
  return [
    {
      code: 'own-write-everything',
      severity: 'warning',
      title: 'Changes everything',
      message: `${found.join(', ')} on * reaches every resource of the account. Name the ARNs.`,
      field,
    },
  ];
}

function withoutReason({ why, field }: ReadAccess): readonly Finding[] {
  if (why !== '') return [];
  return [
    {
      code: 'own-without-reason',
      severity: 'info',
      title: 'No reason given',
      message: 'Say in a few words what this statement is for. Reviewers read it beside the statement.',
      field,
    },
  ];
}
