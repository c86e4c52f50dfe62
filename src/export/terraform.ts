import { withReasons } from './comments/commented';
import { linkNote } from './comments/link-note';
import type { Exporter } from './exporter';
import type { FinishedRole } from './finished-role';
import { TERRAFORM_VARIABLES, inputNames, type NameOf } from './input-names';
import { hclKey, hclString, hclTemplate, type HclPart } from './quoting/hcl';
import { ROLE_NAME, type RoleInput } from './role-inputs';
import { snakeCase } from './spelling';
import type { WriteReference } from './open-document';
import { hclObject, writeHclBody, type HclAttribute, type HclItem } from './terraform/hcl-body';
import { ROLE, attachedResource, policyResources } from './terraform/policy-resources';
import { policySource, type PolicySource } from './terraform/policy-source';

/** The role for Terraform: policies as data sources, and a variable for what is still to be named. */
export const terraform = {
  id: 'terraform',
  label: 'Terraform',
  language: 'hcl',
  filename: 'execution-role.tf',
  use: '`terraform init && terraform apply`',
  render(role) {
    const variable = inputNames(role.inputs, TERRAFORM_VARIABLES);
    const reference: WriteReference = (input) => (input === null ? `${ROLE}.arn` : `var.${variable(input)}`);
    const trust = policySource('trust', withReasons(role.trust, role.trustReasons), reference);
    const permissions = role.permissions.map(({ suffix, document, reasons }) => ({
      suffix,
      source: policySource(snakeCase(suffix), withReasons(document, reasons), reference),
    }));
    const { attach, path } = role;
    const name = nameOf(role, variable);
    const items: readonly HclItem[] = [
      PROVIDER,
      ...role.inputs.map((input) => variableBlock(input, variable)),
      ...[trust, ...permissions.map(({ source }) => source)].flatMap(({ block }) => block ?? []),
      roleBlock(role, trust, name),
      ...policyResources(permissions, { attach, name, path: pathIn(path) }),
      ...role.attached.map((arn) => attachedResource(arn)),
      {
        header: 'output "role_arn"',
        body: [
          { name: 'description', value: '"ARN of the execution role"' },
          { name: 'value', value: `${ROLE}.arn` },
        ],
      },
    ];
    return `${head(role)}\n\n${writeHclBody(items)}\n`;
  },
} as const satisfies Exporter;

function head({ purpose, inputs, link }: FinishedRole): string {
  return [
    `# ${purpose}.`,
    ...(link === null ? [] : [`# ${linkNote(link)}`]),
    '# With the AWS provider configured, or AWS_REGION set: terraform init && terraform apply',
    ...(inputs.length === 0
      ? []
      : ['# Terraform asks for the variables that terraform.tfvars does not give.']),
  ].join('\n');
}

/** Since Terraform 1.0, later versions read what is written for an earlier one. https://developer.hashicorp.com/terraform/language/v1-compatibility-promises */
const PROVIDER: HclItem = {
  header: 'terraform',
  body: [
    { name: 'required_version', value: '">= 1.0"' },
    {
      header: 'required_providers',
      body: [
        {
          name: 'aws',
          value: hclObject([
            { name: 'source', value: '"hashicorp/aws"' },
            { name: 'version', value: '">= 5.0, < 7.0"' },
          ]),
        },
      ],
    },
  ],
};

function variableBlock(input: RoleInput, variable: NameOf): HclItem {
  const name = variable(input);
  return {
    header: `variable "${name}"`,
    body: [
      { name: 'description', value: hclString(input.description) },
      { name: 'type', value: 'string' },
      {
        header: 'validation',
        body: [
          // Where Terraform asks, Enter alone gives an empty text, and would make a role for nothing.
          { name: 'condition', value: `var.${name} != ""` },
          { name: 'error_message', value: '"The value must not be empty."' },
        ],
      },
    ],
  };
}

function roleBlock(role: FinishedRole, trust: PolicySource, name: readonly HclPart[]): HclItem {
  const { path, description, maxSessionDuration, permissionsBoundary, tags } = role;
  const tagFields = tags.map(({ key, value }) => ({ name: hclKey(key), value: hclString(value) }));
  return {
    header: 'resource "aws_iam_role" "execution"',
    body: [
      { name: 'name', value: hclTemplate(name) },
      ...pathIn(path),
      ...(description === '' ? [] : [{ name: 'description', value: hclString(description) }]),
      { name: 'assume_role_policy', ...trust.json },
      ...(maxSessionDuration === null
        ? []
        : [{ name: 'max_session_duration', value: String(maxSessionDuration) }]),
      ...(permissionsBoundary === null
        ? []
        : [{ name: 'permissions_boundary', value: hclString(permissionsBoundary) }]),
      ...(tags.length === 0 ? [] : [{ name: 'tags', value: hclObject(tagFields) }]),
    ],
  };
}

/** A path that is not what IAM takes anyway. */
function pathIn(path: string): readonly HclAttribute[] {
  return path === '/' ? [] : [{ name: 'path', value: hclString(path) }];
}

function nameOf({ name }: FinishedRole, variable: NameOf): readonly HclPart[] {
  return [name ?? { expression: `var.${variable(ROLE_NAME)}` }];
}
