import type { Exporter } from './exporter';
import { finishedRole, type FinishedRole, type PermissionsPolicy } from './finished-role';
import { layOut, type Field, type Source } from './cdk/lay-out';
import { conditionSource, statementSource } from './cdk/policy-source';
import { typeScriptString } from './quoting/typescript';
import { camelCase, pascalCase, type RoleInput } from './role-inputs';

/**
 * The role as a small stack for the AWS CDK, with a property for what is still to be named. A role without a name is
 * named by CloudFormation. What cannot be written: the CDK reads `${Token[…]}` in any text as its own, and
 * CloudFormation `{{resolve:…}}`.
 */
export const cdk: Exporter = {
  id: 'cdk',
  label: 'AWS CDK',
  language: 'typescript',
  filename: 'execution-role-stack.ts',
  render(policies, spec) {
    const role = finishedRole(policies, spec);
    const inputs = role.inputs.filter(({ id }) => id !== 'role-name');
    const props =
      inputs.length === 0 ? { name: 'StackProps', mark: '?' } : { name: 'ExecutionRoleStackProps', mark: '' };
    const statements = [
      `this.role = ${layOut(construct('iam.Role', 'ExecutionRole', roleFields(role)), BODY, 'this.role = ;'.length)};`,
      ...(role.tags.length === 0 ? [] : [role.tags.map((tag) => tagSource(tag)).join(`\n${BODY}`)]),
      ...role.permissions.map(
        (policy) =>
          `${layOut(construct(policyClass(role), pascalCase(policy.suffix), policyFields(role, policy)), BODY, 1)};`,
      ),
      "new CfnOutput(this, 'RoleArn', { value: this.role.roleArn });",
    ];
    return `${importLines(role)}
${propsSource(inputs)}/** ${role.purpose}. */
export class ExecutionRoleStack extends Stack {
  public readonly role: iam.Role;

  constructor(scope: Construct, id: string, props${props.mark}: ${props.name}) {
    super(scope, id, props);

${statements.map((statement) => `${BODY}${statement}\n`).join('\n')}  }
}
`;
  },
};

/** The indent of what stands in the constructor. */
const BODY = '    ';

function importLines({ maxSessionDuration, tags }: FinishedRole): string {
  const names = [
    'CfnOutput',
    ...(maxSessionDuration === null ? [] : ['Duration']),
    'Stack',
    'type StackProps',
    ...(tags.length === 0 ? [] : ['Tags']),
  ];
  return [
    `import { ${names.join(', ')} } from 'aws-cdk-lib';`,
    "import * as iam from 'aws-cdk-lib/aws-iam';",
    "import type { Construct } from 'constructs';",
    '',
  ].join('\n');
}

function propsSource(inputs: readonly RoleInput[]): string {
  if (inputs.length === 0) return '';
  const lines = inputs.map(
    ({ id, description }) => `  /** ${description}. */\n  readonly ${camelCase(id)}: string;\n`,
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
    ['assumedBy', principalSource(role)],
    ...(maxSessionDuration === null
      ? []
      : [['maxSessionDuration', `Duration.seconds(${maxSessionDuration})`] as const]),
    ...(permissionsBoundary === null
      ? []
      : [['permissionsBoundary', boundarySource(permissionsBoundary)] as const]),
  ];
}

function principalSource({ trust }: FinishedRole): Source {
  const [trusted] = trust.Statement;
  const service = typeScriptString(trusted?.Principal?.Service ?? '');
  const conditions = trusted?.Condition;
  return {
    call: 'new iam.ServicePrincipal',
    arguments: [
      service,
      ...(conditions === undefined
        ? []
        : [{ fields: [['conditions', conditionSource(conditions)] as const] }]),
    ],
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

function policyClass({ attach }: FinishedRole): string {
  return attach === 'inline' ? 'iam.Policy' : 'iam.ManagedPolicy';
}

function policyFields(
  { name, path, attach }: FinishedRole,
  { suffix, document }: PermissionsPolicy,
): readonly Field[] {
  const named = name === null ? null : typeScriptString(`${name}-${suffix}`);
  return [
    ...(named === null ? [] : [[attach === 'inline' ? 'policyName' : 'managedPolicyName', named] as const]),
    ...(attach === 'inline' ? [] : [['path', typeScriptString(path)] as const]),
    ['roles', { list: ['this.role'] }],
    ['statements', { list: document.Statement.map((statement) => statementSource(statement)) }],
  ];
}
