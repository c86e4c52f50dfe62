import { arnParts, parseRoleArn } from '../../policy';
import type { AccessDenied } from './access-denied';

/**
 * How SageMaker names the sessions of execution roles. Only a session of exactly this name is SageMaker’s: the word inside
 * another name is what people call things.
 * https://docs.aws.amazon.com/sagemaker/latest/dg/monitor-user-access.html
 */
const OWN_SESSION = 'SageMaker';

/** Sessions that other services of AWS name. What is not here and not SageMaker’s is a caller’s. */
const OTHER_SERVICES: readonly RegExp[] = [
  /^AWSCodeBuild-/,
  /^AWSCodePipeline/,
  /^GlueJobRunnerSession$/,
  /^AWSCloudFormation$/,
  /^StatesExecution/,
  /^EMR_/,
  /^eks-/,
  /^(?:awslambda_|AWSFirehose)/,
];

/** What stands for a principal where a message says no more than that it is the execution role. */
export const EXECUTION_ROLE = 'execution role';

/** What stands for a name that nobody should see. */
const MASKED = /[<>{}[\]…]|\*{2,}|^[*.]+$|x{4,}|X{3,}|redacted|masked/i;

export type PrincipalKind = 'execution-role' | 'caller' | 'other-service-role' | 'unknown';

/** Like an ARN of IAM or STS, whatever stands in the place of its account. */
const IDENTITY = /^arn:aws[a-z-]*:(?:iam|sts):[^:]*:[^:]*:(.+)$/;

/**
 * Whose the principal is. Decided by its form alone, also where its account is masked; `unknown` where there is none, or
 * one that says nothing.
 */
export function kindOfPrincipal(principal: string): PrincipalKind {
  if (principal === EXECUTION_ROLE) return 'execution-role';
  if (principal.toLowerCase() === 'anonymous') return 'caller';
  const [kind = '', ...path] = IDENTITY.exec(principal)?.[1]?.split('/') ?? [];
  if (kind === 'user' || kind === 'federated-user' || kind === 'root') return 'caller';
  if (kind === 'role') return path[0] === 'aws-service-role' ? 'other-service-role' : 'execution-role';
  if (kind !== 'assumed-role') return 'unknown';
  const [name = '', session = ''] = path;
  if (name.startsWith('AWSServiceRoleFor')) return 'other-service-role';
  if (session === OWN_SESSION) return 'execution-role';
  if (session === '' || MASKED.test(session)) return 'unknown';
  return OTHER_SERVICES.some((sessions) => sessions.test(session)) ? 'other-service-role' : 'caller';
}

/** The role behind a principal. A session's ARN leaves out the role's path. Null where its account is masked. */
export function roleBehind(principal: string): AccessDenied['role'] {
  const role = parseRoleArn(principal);
  if (role.ok) {
    const { accountId, roleName, rolePath } = role.value;
    return { accountId, roleName, rolePath };
  }
  const parts = arnParts(principal);
  const [kind, roleName] = parts?.resource.split('/') ?? [];
  if (parts === null || kind !== 'assumed-role' || roleName === undefined) return null;
  const named = parseRoleArn(`arn:${parts.partition}:iam::${parts.account}:role/${roleName}`);
  return named.ok ? { accountId: parts.account, roleName, rolePath: '' } : null;
}
