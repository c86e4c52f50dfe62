import { plainValue } from '../languages/intrinsics';
import { isFields, isList, type Fields, type Value } from '../languages/value';

/** Whose policy a document is: a role's permissions, who may use a role, or who may use another resource. */
export type PolicyKind = 'permissions' | 'trust' | 'resource';

/** Whether an object is a policy. One statement without an effect is no reason to read none of the others. */
export function isPolicy(fields: Fields): boolean {
  return statementsOf(fields).some((statement) => statement.has('Effect'));
}

/** The statements that are written out; those that a template adds only under a condition among them. */
export function statementsOf(fields: Fields): readonly Fields[] {
  return listOf(fields.get('Statement')).flatMap((entry): readonly Fields[] => {
    if (!isFields(entry)) return [];
    const branches = conditionalBranches(entry);
    return branches === null ? [entry] : branches.filter((branch) => isFields(branch));
  });
}

/** Both sides of `Fn::If`, lists among them laid out; null for anything else. */
export function conditionalBranches(fields: Fields): readonly Value[] | null {
  const argument = fields.size === 1 ? fields.get('Fn::If') : undefined;
  return isList(argument) ? argument.slice(1).flatMap((branch) => listOf(branch)) : null;
}

/**
 * Tells policies apart by what only each of them has: a permissions policy names no principal, and a trust policy
 * allows actions of STS alone, on the role that it belongs to.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html
 */
export function kindOfPolicy(fields: Fields): PolicyKind {
  const statements = statementsOf(fields);
  const hasPrincipals = statements.every(
    (statement) => statement.has('Principal') || statement.has('NotPrincipal'),
  );
  if (!hasPrincipals) return 'permissions';
  const isTrust = statements.every(
    (statement) =>
      !statement.has('Resource') && !statement.has('NotResource') && servicesIn(statement).every(isSts),
  );
  return isTrust ? 'trust' : 'resource';
}

function isSts(service: string): boolean {
  return service === 'sts' || service === '*';
}

/** Who assumes the role of a trust policy: services, accounts, or `*`; what is open by its expression. */
export function trusted(trust: Fields): readonly string[] {
  const principals = statementsOf(trust)
    .filter((statement) => statement.get('Effect') !== 'Deny')
    .flatMap((statement) => {
      const principal = statement.get('Principal') ?? null;
      return isFields(principal) ? [...principal.values()].flatMap((value) => listOf(value)) : [principal];
    });
  return [...new Set(principals.flatMap((principal) => wordsOf(principal)))];
}

function wordsOf(value: Value): string[] {
  const plain = plainValue(value);
  if (typeof plain === 'string') return [plain];
  return typeof plain === 'object' && plain !== null && 'expression' in plain ? [plain.expression] : [];
}

/** What holds a resource policy, in the order in which its actions tell. */
const HOLDERS: ReadonlyMap<string, string> = new Map([
  ['s3', 'bucket'],
  ['kms', 'key'],
  ['ecr', 'repository'],
  ['sns', 'topic'],
  ['sqs', 'queue'],
  ['lambda', 'function'],
  ['secretsmanager', 'secret'],
]);

/** `bucket` for a bucket policy; `resource` where its actions do not tell. */
export function holderOf(policy: Fields): string {
  const services = new Set(statementsOf(policy).flatMap((statement) => servicesIn(statement)));
  const [service = '', ...others] = services;
  return (others.length === 0 ? HOLDERS.get(service) : undefined) ?? 'resource';
}

/** The services that a statement's actions are of. */
function servicesIn(statement: Fields): readonly string[] {
  return listOf(statement.get('Action'))
    .filter((action) => typeof action === 'string')
    .map((action) => action.split(':')[0]?.toLowerCase() ?? '');
}

/** A list as it is, nothing as none, and anything else as a list of one. */
export function listOf(value: Value | undefined): readonly Value[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
}
