import { skeleton } from './confusables';
import { patternsFor } from './may-do';
import type { Source } from '../sources';
import { fieldOf, type Unusual, type UnusualInput, type UnusualRule } from './unusual';

const ACCOUNT_FACTORY: Source = {
  title: 'Control Tower: roles of Account Factory for Terraform',
  url: 'https://docs.aws.amazon.com/controltower/latest/userguide/aft-required-roles.html',
  read: '2026-11-27',
};
const CDK_BOOTSTRAP: Source = {
  title: 'CDK: the roles of a bootstrapped account',
  url: 'https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-env.html',
  read: '2026-11-27',
};
const CONTROL_TOWER: Source = {
  title: 'Control Tower: its roles in each account',
  url: 'https://docs.aws.amazon.com/controltower/latest/userguide/roles-how.html',
  read: '2026-11-27',
};
const IDENTITY_CENTER: Source = {
  title: 'IAM Identity Center: the roles that it makes',
  url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/identity-center-and-iam-roles.html',
  read: '2026-11-27',
};
const ORGANIZATIONS: Source = {
  title: 'Organizations: the role for access to member accounts',
  url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts_access.html',
  read: '2026-11-27',
};
const SERVICE_LINKED: Source = {
  title: 'IAM: service-linked roles',
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/using-service-linked-roles.html',
  read: '2026-11-27',
};
const STACK_SETS: Source = {
  title: 'CloudFormation: roles of StackSets',
  url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-prereqs-self-managed.html',
  read: '2026-11-27',
};

interface Reserved {
  /** A star at its end stands for any ending. */
  readonly name: string;
  readonly whose: string;
  readonly source: Source;
}

/** Names of roles that AWS, or what sets accounts up, makes and trusts. */
const RESERVED: readonly Reserved[] = [
  { name: 'OrganizationAccountAccessRole', whose: 'AWS Organizations', source: ORGANIZATIONS },
  { name: 'AWSControlTower*', whose: 'AWS Control Tower', source: CONTROL_TOWER },
  { name: 'aws-controltower-*', whose: 'AWS Control Tower', source: CONTROL_TOWER },
  { name: 'AWSAFTAdmin', whose: 'Account Factory for Terraform', source: ACCOUNT_FACTORY },
  { name: 'AWSAFTExecution', whose: 'Account Factory for Terraform', source: ACCOUNT_FACTORY },
  { name: 'AWSAFTService', whose: 'Account Factory for Terraform', source: ACCOUNT_FACTORY },
  { name: 'AWSCloudFormationStackSet*', whose: 'CloudFormation StackSets', source: STACK_SETS },
  { name: 'stacksets-exec-*', whose: 'CloudFormation StackSets', source: STACK_SETS },
  { name: 'AWSReservedSSO_*', whose: 'IAM Identity Center', source: IDENTITY_CENTER },
  { name: 'AWSServiceRoleFor*', whose: 'AWS’s own services', source: SERVICE_LINKED },
  { name: 'cdk-*', whose: 'a CDK bootstrap', source: CDK_BOOTSTRAP },
];

/** Paths of roles that only AWS makes. */
const RESERVED_PATHS = ['/aws-reserved/', '/aws-service-role/'];

/** The role is called like one that others trust, or it passes or assumes one. IAM tells no case of names. */
export const reservedNames: UnusualRule = {
  id: 'reserved-name',
  grade: 'danger',
  ofCaller: true,
  find: (input) => [...ownName(input), ...ownPath(input), ...otherRoles(input)],
};

function ownName({ resolved: { roleName } }: UnusualInput): readonly Unusual[] {
  const found = roleName === null ? null : reservedAs(roleName);
  if (roleName === null || found === null) return [];
  const words = fits(roleName, found.name, (text) => text.toLowerCase())
    ? `“${roleName}” is a name that belongs to ${found.whose}: policies and people that trust it would trust this role.`
    : `“${roleName}” looks like ${found.name}, a name of ${found.whose}, but is a different one.`;
  return [{ title: 'Reserved name', words, field: 'account.roleName', source: found.source }];
}

function ownPath({ resolved: { rolePath } }: UnusualInput): readonly Unusual[] {
  if (!RESERVED_PATHS.some((path) => rolePath.toLowerCase().startsWith(path))) return [];
  return [
    {
      title: 'Reserved path',
      words: `The path ${rolePath} is reserved for roles that only AWS creates.`,
      field: 'account.rolePath',
      source: SERVICE_LINKED,
    },
  ];
}

function otherRoles({ granted }: UnusualInput): readonly Unusual[] {
  return granted.flatMap((each) => {
    if (patternsFor(each.statement, ['iam:PassRole', 'sts:AssumeRole']).length === 0) return [];
    return (each.statement.Resource ?? []).flatMap((resource): readonly Unusual[] => {
      const name = /:role\/(?:.*\/)?([^/]+)$/.exec(resource)?.[1] ?? '';
      const found = reservedAs(name);
      if (found === null) return [];
      return [
        {
          title: 'Reserved role',
          words: `The role may pass or assume ${resource}, a role of ${found.whose}.`,
          ...fieldOf(each, resource),
          source: found.source,
        },
      ];
    });
  });
}

function reservedAs(name: string): Reserved | null {
  return RESERVED.find((each) => fits(name, each.name, skeleton)) ?? null;
}

function fits(name: string, reserved: string, as: (text: string) => string): boolean {
  return reserved.endsWith('*') ? as(name).startsWith(as(reserved.slice(0, -1))) : as(name) === as(reserved);
}
