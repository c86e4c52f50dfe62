import type { Finding } from '../findings/finding';
import type { ReadAccess } from '../other-access/read-other-access';
import { SOURCES } from '../sources';
import { withoutActions } from './own-fixes';

/**
 * Actions with which a role can give itself, or whom it serves, more rights.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html and
 * https://github.com/nccgroup/PMapper/wiki/Privilege-Escalation-Reference
 */
const ESCALATES =
  /^iam:(?:\*|.*(?:Policy|Policies|Permissions?Boundary).*|(?:Create|Update)(?:AccessKey|LoginProfile|Role|User|AssumeRole.*)|AddUserToGroup|Add\*|Attach\*|Put\*|Create\*|Update\*|Set\*)$/i;
const READS_POLICIES = /^iam:(?:Get|List|Simulate|Generate)/i;
/** `sagemaker:*`, and what else allows every call that creates something. */
const EVERY_CALL = /^sagemaker:(?:\*|C\*|Cr\*|Cre\*|Crea\*|Creat\*|Create\*)$/i;
const PASSES_ROLE = /^iam:Pass/i;

/** How the names of actions begin that change nothing. */
const READS =
  /^[a-z0-9-]+:(?:Get|List|Describe|BatchGet|Query|Scan|Search|View|Read|Select|Lookup|Check|Head|Test|Detect|Poll|Discover|Filter|Estimate|Simulate|Validate|Preview|Retrieve|Receive)/i;

/**
 * What a careful reviewer says of the user’s own statements, without AWS’s list of actions at hand. Of each action only
 * the gravest is said.
 */
export function ownAccess(otherAccess: readonly ReadAccess[]): readonly Finding[] {
  return otherAccess.flatMap((access) => {
    const said = new Set<string>();
    const graver = GRAVEST_FIRST.flatMap((rule) => {
      const actions = access.actions.filter((action) => !said.has(action));
      const { concerned, finding } = rule({ ...access, actions });
      for (const action of concerned) said.add(action);
      return concerned.length === 0 ? [] : [finding];
    });
    return [...graver, ...withoutReason(access)];
  });
}

/** What is said of some actions of a statement; of none, nothing is. */
type ActionRule = (access: ReadAccess) => {
  readonly concerned: readonly string[];
  readonly finding: Finding;
};

const escalation: ActionRule = (access) => {
  const { actions, field } = access;
  const concerned = actions.filter((action) => ESCALATES.test(action) && !READS_POLICIES.test(action));
  return {
    concerned,
    finding: {
      code: 'own-escalation',
      severity: 'warning',
      title: 'Can gain rights',
      message: `With ${concerned.join(', ')} the role can give itself or others more rights. Leave it to an administrator.`,
      field,
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
      fix: withoutActions(access, concerned),
    },
  };
};

const passingRoles: ActionRule = ({ actions, resources, field }) => {
  const isOpen = resources.some((resource) => /[*?]/.test(resource));
  return {
    concerned: isOpen ? actions.filter((action) => PASSES_ROLE.test(action)) : [],
    finding: {
      code: 'own-pass-role',
      severity: 'warning',
      title: 'Passes many roles',
      message: 'iam:PassRole with a wildcard lets the role act with the rights of others. Name each role.',
      field,
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
    },
  };
};

/** With all of SageMaker’s calls one starts code, and opens notebooks, under any role that may be passed. */
const everyCall: ActionRule = ({ actions, field }) => {
  const concerned = actions.filter((action) => EVERY_CALL.test(action));
  return {
    concerned,
    finding: {
      code: 'own-every-call',
      severity: 'warning',
      title: 'Every SageMaker call',
      message: `${concerned.join(', ')} can start code under every role that this one may pass. Name the calls that you need.`,
      field,
      url: SOURCES.passRoleEscalation.url,
    },
  };
};

const writesOnEverything: ActionRule = ({ actions, resources, conditions, field }) => {
  const isOpen = resources.includes('*') && conditions.length === 0;
  const concerned = isOpen ? actions.filter((action) => !READS.test(action)) : [];
  const isWild = concerned.some((action) => action.includes('*'));
  return {
    concerned,
    finding: {
      code: 'own-write-everything',
      severity: 'warning',
      title: 'Changes everything',
      message: `${concerned.join(', ')} on * reaches every resource of the account. Name the ${isWild ? 'actions and the ' : ''}ARNs.`,
      field,
    },
  };
};

const wildcards: ActionRule = ({ actions, field }) => {
  const concerned = actions.filter((action) => action.includes('*') && !READS.test(action));
  return {
    concerned,
    finding: {
      code: 'own-wildcard',
      severity: 'warning',
      title: 'Wildcard in actions',
      message: `${concerned.join(', ')} also allows actions that AWS will add later. Name the actions that you need.`,
      field,
    },
  };
};

const GRAVEST_FIRST: readonly ActionRule[] = [
  escalation,
  passingRoles,
  everyCall,
  writesOnEverything,
  wildcards,
];

function withoutReason({ why, field }: ReadAccess): readonly Finding[] {
  if (why !== '') return [];
  return [
    {
      code: 'own-without-reason',
      severity: 'info',
      title: 'No reason given',
      message: 'Say in a few words what this statement is for. Reviewers see it next to the statement.',
      field,
    },
  ];
}
