import { fieldOf } from '../languages/field';
import { isFields, isUnresolved, unresolved, type Fields, type Value } from '../languages/value';
import { listOf } from './policy-shape';

/** The blocks of a policy document in Terraform, and the fields of a statement that they become. */
const TEXTS = [
  ['actions', 'Action'],
  ['not_actions', 'NotAction'],
  ['resources', 'Resource'],
  ['not_resources', 'NotResource'],
] as const;

/**
 * A data source of type `aws_iam_policy_document` as the policy that it writes.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
 */
export function terraformPolicy(document: Fields): Fields {
  const statements = listOf(fieldOf(document, 'statement')).map((statement) =>
    isFields(statement) ? statementOf(statement) : statement,
  );
  return new Map<string, Value>([
    ['Version', '2012-10-17'],
    ['Statement', statements],
  ]);
}

function statementOf(block: Fields): Fields {
  const statement = new Map<string, Value>();
  const sid = fieldOf(block, 'sid');
  if (typeof sid === 'string' && sid !== '') statement.set('Sid', sid);
  statement.set('Effect', fieldOf(block, 'effect') ?? 'Allow');
  for (const [from, to] of TEXTS) {
    const texts = listOf(fieldOf(block, from));
    if (texts.length > 0) statement.set(to, texts.map(withVariables));
  }
  for (const [from, to] of [
    ['principals', 'Principal'],
    ['not_principals', 'NotPrincipal'],
  ] as const) {
    const principals = listOf(fieldOf(block, from)).filter((each) => isFields(each));
    if (principals.length > 0) statement.set(to, principalOf(principals));
  }
  const conditions = listOf(fieldOf(block, 'condition'));
  if (conditions.length > 0) statement.set('Condition', conditionOf(conditions));
  return statement;
}

/** Terraform writes IAM’s own variables with an ampersand, as it takes `${…}` for its own. */
function withVariables(text: Value): Value {
  return typeof text === 'string' ? text.replaceAll('&{', '${') : text;
}

function principalOf(blocks: readonly Fields[]): Value {
  const principal = new Map<string, Value>();
  for (const block of blocks) {
    const type = fieldOf(block, 'type');
    const before = typeof type === 'string' ? listOf(principal.get(type)) : [];
    if (typeof type === 'string') principal.set(type, [...before, ...listOf(fieldOf(block, 'identifiers'))]);
  }
  return principal;
}

function conditionOf(blocks: readonly Value[]): Value {
  const operators = new Map<string, Map<string, Value>>();
  for (const block of blocks) {
    const [test, variable] = isFields(block)
      ? [fieldOf(block, 'test'), fieldOf(block, 'variable')]
      : [undefined, undefined];
    // A condition that is not written out must not be left out: it could only widen the statement.
    if (!isFields(block) || typeof test !== 'string' || typeof variable !== 'string')
      return isUnresolved(block) ? block : unresolved('condition');
    const keys = operators.get(test) ?? new Map<string, Value>();
    operators.set(test, keys);
    keys.set(variable, listOf(fieldOf(block, 'values')).map(withVariables));
  }
  return operators;
}
