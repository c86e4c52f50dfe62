import type { RolePolicies, RoleSpec } from '../../policy';
import { exporters } from '../exporters';
import type { FormatId } from '../exporter';
import { finishedRole } from '../finished-role';
import type { RoleInput } from '../role-inputs';
import type { ArchivedText } from './archived-text';

/** How each format is put to work. */
const USES: Readonly<Record<FormatId, string>> = {
  json: 'the role as one document, to read and to compare',
  'aws-cli': '`bash create-execution-role.sh`',
  cloudformation: 'the command in its first lines, which is `aws cloudformation deploy`',
  terraform: '`terraform init && terraform apply`',
  cdk: 'add `ExecutionRoleStack` to your app, then `cdk deploy`',
  boto3: '`python3 create_execution_role.py`',
};

/** What lies in the archive, how each file is used, and what is still to be done. Markdown. */
export function readmeText(policies: RolePolicies, spec: RoleSpec, others: readonly ArchivedText[]): string {
  const { purpose, name, inputs } = finishedRole(policies, spec);
  const paragraphs = [
    `# ${name ?? 'Execution role'}`,
    `${purpose}.`,
    'Every file below makes the same role. Use one of them.',
    [
      '| File | How to use it |',
      '| --- | --- |',
      ...exporters.map(({ id, filename }) => `| ${filename} | ${USES[id]} |`),
    ].join('\n'),
    ...inputsSection(inputs),
    ...othersSection(others),
    'SageMaker can assume a new role only after some ten seconds.',
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function inputsSection(inputs: readonly RoleInput[]): readonly string[] {
  if (inputs.length === 0) return [];
  return [
    '## Still to be named',
    'Each tool asks for these; CloudFormation and the CDK name a role without a name by themselves. In the JSON files capitals such as `INPUT-BUCKET` or `ROLE-NAME` stand for them, which grant nothing.',
    inputs.map(({ description }) => `- ${description}`).join('\n'),
  ];
}

function othersSection(others: readonly ArchivedText[]): readonly string[] {
  const needed = others.filter(({ path }) => path.startsWith('also-needed/'));
  if (needed.length === 0) return [];
  return [
    '## Also needed',
    'These are not the role’s own: the caller, and the owners of keys, buckets and repositories, put them in place.',
    needed.map(({ path }) => `- ${path}`).join('\n'),
    ...(needed.some(({ text }) => text.includes(':role/ROLE-NAME'))
      ? ['Put the ARN of the role in the place of the one that ends in `ROLE-NAME`.']
      : []),
  ];
}
