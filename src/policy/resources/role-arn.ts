import { arnOf, type Arn } from '../arn';
import { failure, success, type Result } from '../result';
import { markUnknowns, sampled } from '../unknown-parts';
import { isAccountId } from './account-id';
import { arnParts } from './arn-parts';
import { quoted, readPasted, withoutWrapping, type PastedProblem } from './pasted-text';
import type { Partition } from './region';
import type { ResourceKind } from './resource-kind';

/** What a role's ARN is made of. */
export interface RoleParts {
  readonly partition: Partition;
  readonly accountId: string;
  /** Begins and ends with a slash; a lone slash when there is none. */
  readonly rolePath: string;
  readonly roleName: string;
}

export type RoleProblem = PastedProblem | 'bad-role-name' | 'bad-role-path' | 'not-a-role-arn';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const ROLE_NAME = /^[A-Za-z0-9+=,.@_-]{1,64}$/;

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html */
const ROLE_PATH = /^\/(?:[!-~]+\/)?$/;

/** Characters. */
const LONGEST_PATH = 512;

/** Reads a role's name: at most 64 letters, digits and `+=,.@_-`. */
export function parseRoleName(text: string): Result<string, RoleProblem> {
  const typed = readPasted(text, 'SageMakerTraining');
  if (!typed.ok) return typed;
  const name = typed.value;
  if (ROLE_NAME.test(name)) return success(name);
  return failure('bad-role-name', `${quoted(name)} is not the name of a role. ${rightRoleName(name)}`);
}

function rightRoleName(name: string): string {
  const role = name.startsWith('arn:') ? parseRoleArn(name) : null;
  if (role?.ok === true) return `It is a role’s ARN: the name in it is ${role.value.roleName}.`;
  if (name.includes('/')) return `The path has a field of its own; the name is what follows the last slash.`;
  if (name.length > 64) return `It has at most 64 characters; this has ${name.length}.`;
  return 'It has letters, digits and + = , . @ _ - only.';
}

/** Reads a role's path, and adds the slashes at its ends. An empty text is the path `/`. */
export function parseRolePath(text: string): Result<string, RoleProblem> {
  if (text.trim() === '') return success('/');
  const typed = readPasted(text, '/service-role/');
  if (!typed.ok) return typed;
  const path = `${typed.value.startsWith('/') ? '' : '/'}${typed.value}${typed.value.endsWith('/') ? '' : '/'}`;
  const wrong = pathProblem(path);
  return wrong === null ? success(path) : failure('bad-role-path', wrong);
}

function pathProblem(path: string): string | null {
  if (path.length > LONGEST_PATH)
    return `A role’s path has at most ${LONGEST_PATH} characters; this has ${path.length}.`;
  if (/[*?$]/.test(path))
    return `${quoted(path)}: in a policy * ? and $ would match other roles too. Use a path without them.`;
  if (!ROLE_PATH.test(path))
    return `${quoted(path)} is not a path. Write it without spaces or accents, such as /service-role/.`;
  return null;
}

/** The role's ARN, its path kept: IAM compares the whole. */
export function roleArn({ partition, accountId, rolePath, roleName }: RoleParts): Arn {
  return arnOf({ partition, service: 'iam', account: accountId, resource: `role${rolePath}${roleName}` });
}

/** A role of IAM: its ARN, or its name in the account of the form. */
export const ROLE: ResourceKind<RoleParts, 'self'> = {
  read: ({ text }, context) => {
    const name = withoutWrapping(text);
    const isName = ROLE_NAME.test(sampled(name, 'x')) && !name.startsWith('arn:');
    return parseRoleArn(
      isName ? `${markUnknowns('arn:<partition>:iam::<account>:role/', context)}${name}` : text,
    );
  },
  place: ({ partition, accountId }) => ({ partition, region: '', account: accountId }),
  arns: { self: roleArn },
  example: 'arn:aws:iam::123456789012:role/my-role',
};

/** Reads a role's ARN into its parts. */
export function parseRoleArn(text: string): Result<RoleParts, RoleProblem> {
  const typed = readPasted(text, 'arn:aws:iam::123456789012:role/SageMakerTraining');
  if (!typed.ok) return typed;
  const arn = arnParts(typed.value);
  const session = /^assumed-role\/([^/]+)\//.exec(arn?.resource ?? '')?.[1];
  if (session !== undefined)
    return failure(
      'not-a-role-arn',
      `This is a session of the role ${quoted(session)}. Paste the role’s own ARN; the session’s leaves out its path.`,
    );
  const [, path, roleName = ''] = /^role(\/(?:.*\/)?)([^/]*)$/s.exec(arn?.resource ?? '') ?? [];
  if (
    arn?.service !== 'iam' ||
    arn.region !== '' ||
    !isAccountId(sampled(arn.account, '000000000000')) ||
    path === undefined
  )
    return failure(
      'not-a-role-arn',
      `${quoted(typed.value)} is not the ARN of a role. Write arn:aws:iam::123456789012:role/NAME.`,
    );
  const name = parseRoleName(sampled(roleName, 'x'));
  if (!name.ok) return name;
  const rolePath = parseRolePath(sampled(path, 'x'));
  if (!rolePath.ok) return rolePath;
  const { partition, account } = arn;
  return success({ partition, accountId: account, rolePath: path, roleName });
}
