import { resourceParts, type PolicyDocument, type Statement } from '../../policy';
import { snakeCase } from '../role-inputs';
import { hclKey, hclString, hclTemplate } from '../quoting/hcl';
import { hclList, hclObject, type HclAttribute, type HclItem } from './hcl-body';

/** A policy in Terraform: the block that holds it, where it has one, and the value that gives its JSON. */
export interface PolicySource {
  readonly block: HclItem | null;
  readonly json: Omit<HclAttribute, 'name'>;
}

/** Said in the file, so that nobody puts the data source in its place. */
const WHY_ENCODED = 'Not aws_iam_policy_document, which would turn "&{" into "${".';

/**
 * Writes a policy as a data source, which is what people read most easily.
 *
 * The provider turns every `&{` in a data source into `${`, and cannot be told not to: a policy that holds one to
 * the letter is written with `jsonencode` instead.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document#context-variable-interpolation
 */
export function policySource(label: string, document: PolicyDocument, role: string): PolicySource {
  if (JSON.stringify(document).includes('&{'))
    return {
      block: null,
      json: { value: `jsonencode(${jsonValue(document, role)})`, note: WHY_ENCODED },
    };
  return {
    block: {
      header: `data "aws_iam_policy_document" "${label}"`,
      body: document.Statement.map((statement) => ({
        header: 'statement',
        body: statementBody(statement, role),
      })),
    },
    json: { value: `data.aws_iam_policy_document.${label}.json` },
  };
}

function statementBody(
  { Sid, Principal, Action, Resource, Condition = {} }: Statement,
  role: string,
): readonly HclItem[] {
  return [
    ...(Sid === undefined ? [] : [{ name: 'sid', value: hclString(Sid) }]),
    { name: 'actions', value: texts(Action) },
    ...(Resource === undefined
      ? []
      : [{ name: 'resources', value: hclList(Resource.map((each) => resource(each, role))) }]),
    ...(Principal === undefined
      ? []
      : [
          {
            header: 'principals',
            body: [
              { name: 'type', value: '"Service"' },
              { name: 'identifiers', value: texts([Principal.Service]) },
            ],
          },
        ]),
    ...Object.entries(Condition).flatMap(([test, keys]) =>
      Object.entries(keys).map(([variable, values]) => ({
        header: 'condition',
        body: [
          { name: 'test', value: hclString(test) },
          { name: 'variable', value: hclString(variable) },
          { name: 'values', value: texts(typeof values === 'string' ? [values] : values) },
        ],
      })),
    ),
  ];
}

/** A resource, with a variable where it is still a placeholder; `role` is what stands for the role’s own ARN. */
function resource(text: string, role: string): string {
  return hclTemplate(
    resourceParts(text).map((part) => {
      if (typeof part === 'string') return part;
      return { expression: part.placeholder === 'role-arn' ? role : `var.${snakeCase(part.placeholder)}` };
    }),
  );
}

function texts(values: readonly string[]): string {
  return hclList(values.map((value) => hclString(value)));
}

function jsonValue(value: unknown, role: string): string {
  if (typeof value === 'string') return resource(value, role);
  if (Array.isArray(value)) return hclList(value.map((each) => jsonValue(each, role)));
  return hclObject(
    Object.entries(value ?? {}).map(([name, each]) => ({ name: hclKey(name), value: jsonValue(each, role) })),
  );
}
