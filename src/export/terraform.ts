import { withReasons } from './comments/commented';
import { linkNote } from './comments/link-note';
import type { Exporter } from './exporter';
import type { FinishedRole } from './finished-role';
import { TERRAFORM_VARIABLES, inputNames, type NameOf } from './input-names';
import { hclKey, hclString, hclTemplate, type HclPart } from './quoting/hcl';
import { ROLE_NAME, type RoleInput } from './role-inputs';
import { snakeCase } from './spelling';
import type { WriteReference } from './open-document';
import { hclObject, writeHclBody, type HclItem } from './terraform/hcl-body';
import { policySource, type PolicySource } from './terraform/policy-source';

/** What the role is called inside of the file. */
const ROLE = 'aws_iam_role.execution';

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
    const permissions = role.permissions.map(({ suffix, document, reasons }) => {
      const label = snakeCase(suffix);
      return { suffix, label, source: policySource(label, withReasons(document, reasons), reference) };
    });
    const items: readonly HclItem[] = [
      PROVIDER,
      ...role.inputs.map((input) => variableBlock(input, variable)),
      ...[trust, ...permissions.map(({ source }) => source)].flatMap(({ block }) => block ?? []),
      roleBlock(role, trust, variable),
      ...permissions.flatMap((policy) => permissionsBlocks(role, policy, variable)),
      ...role.attached.map((arn) => attachmentBlock(arn)),
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

function roleBlock(role: FinishedRole, trust: PolicySource, variable: NameOf): HclItem {
  const { path, description, maxSessionDuration, permissionsBoundary, tags } = role;
  const tagFields = tags.map(({ key, value }) => ({ name: hclKey(key), value: hclString(value) }));
  return {
    header: 'resource "aws_iam_role" "execution"',
    body: [
      { name: 'name', value: hclTemplate(named(role, '', variable)) },
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

interface LabelledPolicy {
  readonly suffix: string;
  readonly label: string;
  readonly source: PolicySource;
}

function permissionsBlocks(
  role: FinishedRole,
  { suffix, label, source }: LabelledPolicy,
  variable: NameOf,
): readonly HclItem[] {
  const name = { name: 'name', value: hclTemplate(named(role, `-${suffix}`, variable)) };
  const policy = { name: 'policy', ...source.json };
  if (role.attach === 'inline') {
    return [
      {
        header: `resource "aws_iam_role_policy" "${label}"`,
        body: [name, { name: 'role', value: `${ROLE}.id` }, policy],
      },
    ];
  }
  return [
    {
      header: `resource "aws_iam_policy" "${label}"`,
      body: [name, ...pathIn(role.path), policy],
    },
    {
      header: `resource "aws_iam_role_policy_attachment" "${label}"`,
      body: [
        { name: 'role', value: `${ROLE}.name` },
        { name: 'policy_arn', value: `aws_iam_policy.${label}.arn` },
      ],
    },
  ];
}

function attachmentBlock(arn: string): HclItem {
  return {
    header: `resource "aws_iam_role_policy_attachment" "${snakeCase(arn.split('/').at(-1) ?? '')}"`,
    body: [
      { name: 'role', value: `${ROLE}.name` },
      { name: 'policy_arn', value: hclString(arn) },
    ],
  };
}

/** A path that is not what IAM takes anyway. */
function pathIn(path: string): readonly HclItem[] {
  return path === '/' ? [] : [{ name: 'path', value: hclString(path) }];
}

/** The role’s name and what follows it, as one text. */
function named({ name }: FinishedRole, ending: string, variable: NameOf): readonly HclPart[] {
  if (name !== null) return [`${name}${ending}`];
  const given = { expression: `var.${variable(ROLE_NAME)}` };
  return ending === '' ? [given] : [given, ending];
}
