import { visibleJson, type PolicyDocument } from '../policy';
import { jsonFunction } from './aws-cli/json-function';
import { HELPERS } from './aws-cli/helpers';
import { mainPart, putPolicy } from './aws-cli/main-part';
import { createRole, updateRole } from './aws-cli/role-functions';
import { commentLines } from './comments/comment-lines';
import { linkNote } from './comments/link-note';
import type { Reasons } from './comments/reasons';
import type { Exporter } from './exporter';
import type { FinishedRole } from './finished-role';
import { SHELL_VARIABLES, inputNames, type NameOf } from './input-names';
import { shellWord } from './quoting/shell';
import { ROLE_NAME } from './role-inputs';
import { roleSettings } from './role-settings';
import { snakeCase } from './spelling';
import { trustAsKept } from './trust-as-kept';

/** A script for bash that needs the AWS CLI and nothing else: creates the role, or brings it up to date. */
export const awsCli = {
  id: 'aws-cli',
  label: 'AWS CLI',
  language: 'shell',
  filename: 'create-execution-role.sh',
  use: '`bash create-execution-role.sh`',
  render(role) {
    const variable = inputNames(role.inputs, SHELL_VARIABLES);
    const sections = [
      head(role, variable),
      ...inputs(role, variable),
      ownNames(role, variable),
      ...documents(role, variable),
      HELPERS,
      createRole(role),
      updateRole(role),
      ...putPolicy(role),
      mainPart(role),
    ];
    return `${sections.join('\n\n')}\n`;
  },
} as const satisfies Exporter;

function head({ purpose, inputs: asked, link, permissionsBoundary }: FinishedRole, variable: NameOf): string {
  const variables = asked.map((input) => `${variable(input)}=... `).join('\\\n#   ');
  return `#!/usr/bin/env bash
# ${purpose}
${link === null ? '' : `# ${linkNote(link)}\n`}#
# Creates the role, or brings it up to date: run again, it changes nothing. Policies of an earlier
# run, which are named after the role, are taken away again; all others, also those of AWS, are left
# alone and named. If the role is there with another trust policy${permissionsBoundary === null ? '' : ' or permissions boundary'}, the
# script shows the difference and stops: with --replace it goes on. The last line that it prints is
# the ARN of the role. It needs the AWS CLI, with credentials that may manage roles and policies:
#
#   ${variables}${variables === '' ? '' : '\\\n#   '}bash create-execution-role.sh
set -euo pipefail
export AWS_PAGER=''

case $* in
  '' | --replace) replace=$* ;;
  *)
    echo "Usage: bash $0 [--replace]" >&2
    exit 2
    ;;
esac`;
}

function inputs({ inputs: asked }: FinishedRole, variable: NameOf): readonly string[] {
  if (asked.length === 0) return [];
  const checks = asked.map((input) => `: "\${${variable(input)}:?${input.description}}"`);
  const names = asked.map((input) => variable(input)).join(' ');
  return [checks.join('\n'), `${CHECK_SIGNS}\ncheck_signs ${names}`];
}

/** What goes into JSON as it is given must not end the text that it stands in. */
const CHECK_SIGNS = `# check_signs NAME...: ends the script where one of these variables would break the JSON below.
check_signs() {
  local name
  for name in "$@"; do
    if [[ \${!name} == *[\\"\\\\\\\`[:cntrl:]]* ]]; then
      echo "$name holds a quote, a backslash, a backtick or a control character" >&2
      exit 1
    fi
  done
}`;

function ownNames({ name, path, permissionsBoundary, tags }: FinishedRole, variable: NameOf): string {
  return [
    `role_name=${name === null ? `$${variable(ROLE_NAME)}` : shellWord(name)}`,
    `role_path=${shellWord(path)}`,
    ...(permissionsBoundary === null ? [] : [`permissions_boundary=${shellWord(permissionsBoundary)}`]),
    ...(tags.length === 0 ? [] : [`tag_keys=${shellWord(visibleJson(tags.map(({ key }) => key)))}`]),
  ].join('\n');
}

function documents(role: FinishedRole, variable: NameOf): readonly string[] {
  const settings = roleSettings(role);
  // In the order of their keys, in which the script sorts what it compares them to.
  const tags = role.tags.toSorted((one, other) => byCodePoints(one.key, other.key));
  return [
    ...(settings === null ? [] : [jsonFunction('role_settings', settings.values)]),
    ...(tags.length === 0
      ? []
      : [
          jsonFunction(
            'role_tags',
            tags.map(({ key, value }) => ({ Key: key, Value: value })),
          ),
        ]),
    whyAbove(role.trust, role.trustReasons) + jsonFunction('trust_policy', trustAsKept(role.trust)),
    ...role.permissions.map(
      ({ suffix, document, shown, reasons }) =>
        whyAbove(shown, reasons) +
        jsonFunction(`${snakeCase(suffix)}_policy`, document, (input) =>
          input === null ? 'role_arn' : variable(input),
        ),
    ),
  ];
}

/** As the script sorts: by code points, which JavaScript's `<` does not beyond the basic plane. */
function byCodePoints(one: string, other: string): number {
  const points = (text: string) => Array.from(text, (sign) => sign.codePointAt(0) ?? 0);
  const others = points(other);
  const differences = points(one).map((point, index) => point - (others[index] ?? -1));
  return differences.find((difference) => difference !== 0) ?? one.length - other.length;
}

/** The reasons of all statements, above the function that prints them: JSON has no comments of its own. */
function whyAbove({ Statement: statements }: PolicyDocument, reasons: readonly Reasons[]): string {
  const lines = statements.flatMap(({ Sid }, index) => {
    const why = reasons[index] ?? [];
    const name = Sid === undefined ? `Statement ${index + 1}:` : `Statement ${index + 1}, ${Sid}:`;
    return why.length === 0 ? [] : commentLines('#', [name, ...why]);
  });
  return lines.map((line) => `${line}\n`).join('');
}
