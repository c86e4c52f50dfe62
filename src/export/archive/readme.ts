import { EXPORTERS } from '../exporters';
import type { FinishedRole } from '../finished-role';
import type { RoleInput } from '../role-inputs';
import type { ArchivedText } from './archived-text';

/** What lies in the archive, how each file is used, and what is still to be done. Markdown. */
export function readmeText(
  { purpose, name, arn, inputs, link }: FinishedRole,
  others: readonly ArchivedText[],
): string {
  const paragraphs = [
    `# ${name ?? 'Execution role'}`,
    `${purpose}.`,
    ...(link === null
      ? []
      : [
          `To read, check or change this role, open its link. What the role holds stays in the browser:\n\n<${link}>`,
        ]),
    'Every file below makes the same role. Use one of them. Run again, the scripts take away the policies that they know by name, such as `ROLE-NAME-permissions-2`, and leave all others. They stop before they change the trust policy or the permissions boundary of a role that is there already, show the difference, and go on only with `--replace`.',
    [
      '| File | How to use it |',
      '| --- | --- |',
      ...EXPORTERS.map(({ filename, use }) => `| ${filename} | ${use} |`),
    ].join('\n'),
    ...inputsSection(inputs),
    ...othersSection(others, arn),
    'SageMaker can assume a new role after about ten seconds.',
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function inputsSection(inputs: readonly RoleInput[]): readonly string[] {
  if (inputs.length === 0) return [];
  return [
    '## Fill in first',
    'Every tool asks for these; CloudFormation and the CDK make up a name for the role if you give none. The JSON files hold placeholders in capitals, such as `INPUT-BUCKET` or `ROLE-NAME`, which grant nothing.',
    inputs.map(({ description }) => `- ${description}`).join('\n'),
  ];
}

function othersSection(others: readonly ArchivedText[], arn: string | null): readonly string[] {
  const needed = others.filter(({ path }) => path.startsWith('also-needed/'));
  if (needed.length === 0) return [];
  return [
    '## Also needed',
    'These are not part of the role. Send them to the caller, and to the owners of keys, buckets and repositories.',
    needed.map(({ path }) => `- ${path}`).join('\n'),
    ...(arn === null ? ['Where an ARN ends in `ROLE-NAME`, replace it with the ARN of the role.'] : []),
  ];
}
