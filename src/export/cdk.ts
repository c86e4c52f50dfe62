import { commentLines } from './comments/comment-lines';
import { linkNote } from './comments/link-note';
import type { Reasons } from './comments/reasons';
import type { Exporter } from './exporter';
import { dynamicReferenceNote } from './dynamic-references';
import type { FinishedRole, PermissionsPolicy } from './finished-role';
import { STACK_PROPERTIES, inputNames, type NameOf } from './input-names';
import type { WriteReference } from './open-document';
import { layOut, type Field, type Source } from './cdk/lay-out';
import { principalSource, statementSource } from './cdk/policy-source';
import { moreTrust } from './cdk/trust-source';
import { typeScriptString } from './quoting/typescript';
import { ROLE_NAME, type RoleInput } from './role-inputs';
import { pascalCase } from './spelling';

/**
 * The role as a small stack for the AWS CDK, with a property for what is still to be named. A role without a name is
 * named by CloudFormation. What cannot be written: the CDK reads `${Token[…]}` in any text as its own.
 */
export const cdk = {
  id: 'cdk',
  label: 'AWS CDK',
  language: 'typescript',
  filename: 'execution-role-stack.ts',
  use: 'add `ExecutionRoleStack` to your app, then `cdk deploy`',
  render(role) {
    const inputs = role.inputs.filter((input) => input !== ROLE_NAME);
    const property = inputNames(inputs, STACK_PROPERTIES);
    const reference: WriteReference = (input) =>
      input === null ? 'this.role.roleArn' : `props.${property(input)}`;
    const props =
      inputs.length === 0 ? { name: 'StackProps', mark: '?' } : { name: 'ExecutionRoleStackProps', mark: '' };
    const statements = [
      `this.role = ${layOut(construct('iam.Role', 'ExecutionRole', roleFields(role)), BODY, 'this.role = ;'.length)};`,
      ...moreTrust(role.trust, role.trustReasons).map(
        ({ reasons, of }) => `${linesAbove(reasons)}${layOut(of, BODY, 1)};`,
      ),
      ...(role.tags.length === 0 ? [] : [role.tags.map((tag) => tagSource(tag)).join(`\n${BODY}`)]),
      ...role.permissions.map(
        (policy) =>
          `${layOut(construct(policyClass(role), pascalCase(policy.suffix), policyFields(role, policy, reference)), BODY, 1)};`,
      ),
      ...role.attached.map((arn) => attachSource(arn)),
      "new CfnOutput(this, 'RoleArn', { value: this.role.roleArn });",
    ];
    return `${importLines(role)}
${propsSource(inputs, property)}/** ${role.purpose}. */
export class ExecutionRoleStack extends Stack {
  public readonly role: iam.Role;

  constructor(scope: Construct, id: string, props${props.mark}: ${props.name}) {
    super(scope, id, props);

${statements.map((statement) => `${BODY}${statement}\n`).join('\n')}  }
}
`;
  },
} as const satisfies Exporter;

/** The lines of comment above a statement of the constructor, before which its indent is written already. */
function linesAbove(reasons: Reasons): string {
  return commentLines('//', reasons, BODY.length)
    .map((line) => `${line}\n${BODY}`)
    .join('');
}

/** The indent of what stands in the constructor. */
const BODY = '    ';

function importLines(role: FinishedRole): string {
  const { maxSessionDuration, tags } = role;
  const note = dynamicReferenceNote(role);
  const names = [
    'CfnOutput',
    ...(maxSessionDuration === null ? [] : ['Duration']),
    'Stack',
    'type StackProps',
    ...(tags.length === 0 ? [] : ['Tags']),
  ];
  return [
    ...(role.link === null ? [] : [`// ${linkNote(role.link)}`]),
    ...(note === null ? [] : [`// ${note}`]),
    `import { ${names.join(', ')} } from 'aws-cdk-lib';`,
    "import * as iam from 'aws-cdk-lib/aws-iam';",
    "import type { Construct } from 'constructs';",
    '',
  ].join('\n');
}

function propsSource(inputs: readonly RoleInput[], property: NameOf): string {
  if (inputs.length === 0) return '';
  const lines = inputs.map(
    (input) => `  /** ${input.description}. */\n  readonly ${property(input)}: string;\n`,
  );
  return `export interface ExecutionRoleStackProps extends StackProps {\n${lines.join('')}}\n\n`;
}

function construct(name: string, id: string, fields: readonly Field[]): Source {
  return { call: `new ${name}`, arguments: ['this', typeScriptString(id), { fields }] };
}

function roleFields(role: FinishedRole): readonly Field[] {
  const { name, path, description, maxSessionDuration, permissionsBoundary } = role;
  return [
    ...(name === null ? [] : [['roleName', typeScriptString(name)] as const]),
    ['path', typeScriptString(path)],
    ...(description === '' ? [] : [['description', typeScriptString(description)] as const]),
    ['assumedBy', trustedSource(role)],
    ...(maxSessionDuration === null
      ? []
      : [['maxSessionDuration', `Duration.seconds(${maxSessionDuration})`] as const]),
    ...(permissionsBoundary === null
      ? []
      : [['permissionsBoundary', boundarySource(permissionsBoundary)] as const]),
  ];
}

/** Who assumes the role; what else the trust policy says is added to it: see `moreTrust`. */
function trustedSource({ trust, trustReasons }: FinishedRole): Source {
  const [trusted] = trust.Statement;
  return {
    reasons: trustReasons[0] ?? [],
    of: principalSource(trusted?.Principal?.Service ?? '', trusted?.Condition),
  };
}

function tagSource({ key, value }: FinishedRole['tags'][number]): string {
  const tagged = {
    call: 'Tags.of(this.role).add',
    arguments: [key, value].map((text) => typeScriptString(text)),
  };
  return `${layOut(tagged, BODY, 1)};`;
}

/** One argument a line: the ARN alone fills one. */
function boundarySource(arn: string): string {
  const inner = `${BODY}    `;
  return `iam.ManagedPolicy.fromManagedPolicyArn(
${inner}this,
${inner}'PermissionsBoundary',
${inner}${typeScriptString(arn)},
${BODY}  )`;
}

/** The CDK finds AWS's policy in the stack's own partition. */
function attachSource(arn: string): string {
  const policy = {
    call: 'iam.ManagedPolicy.fromAwsManagedPolicyName',
    arguments: [typeScriptString(arn.split('/').at(-1) ?? '')],
  };
  return `${layOut({ call: 'this.role.addManagedPolicy', arguments: [policy] }, BODY, 1)};`;
}

function policyClass({ attach }: FinishedRole): string {
  return attach === 'inline' ? 'iam.Policy' : 'iam.ManagedPolicy';
}

function policyFields(
  { name, path, attach }: FinishedRole,
  { suffix, document, reasons }: PermissionsPolicy,
  reference: WriteReference,
): readonly Field[] {
  const named = name === null ? null : typeScriptString(`${name}-${suffix}`);
  return [
    ...(named === null ? [] : [[attach === 'inline' ? 'policyName' : 'managedPolicyName', named] as const]),
    ...(attach === 'inline' ? [] : [['path', typeScriptString(path)] as const]),
    ['roles', { list: ['this.role'] }],
    [
      'statements',
      {
        list: document.Statement.map((statement, index) => ({
          reasons: reasons[index] ?? [],
          of: statementSource(statement, reference),
        })),
      },
    ],
  ];
}
