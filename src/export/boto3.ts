import { withReasons } from './comments/commented';
import { linkNote } from './comments/link-note';
import type { Exporter } from './exporter';
import type { FinishedRole } from './finished-role';
import { roleFunctions } from './boto3/role-functions';
import { policyFunctions } from './boto3/policy-functions';
import { mainFunction, parseArgs } from './boto3/main-function';
import { neededBy, permissionsOf } from './boto3/permissions';
import { pythonLiteral } from './boto3/python-literal';
import { pythonString } from './quoting/python';
import { PYTHON_OPTIONS, inputNames, type NameOf } from './input-names';
import { roleSettings } from './role-settings';
import { trustAsKept } from './trust-as-kept';

/** A script for Python 3.9 and boto3: creates the role, or brings it up to date. */
export const boto3 = {
  id: 'boto3',
  label: 'boto3',
  language: 'python',
  filename: 'create_execution_role.py',
  use: '`python3 create_execution_role.py`',
  render(role) {
    const option = inputNames(role.inputs, PYTHON_OPTIONS);
    const trust = withReasons(trustAsKept(role.trust), role.trustReasons);
    const constants = [names(role), constant('TRUST_POLICY', trust)];
    const permissions = permissionsOf(role, option);
    const isConstant = neededBy(role).length === 0;
    const sections = [
      [head(role, option), ...constants, ...(isConstant ? permissions : [])].join('\n\n'),
      ...(isConstant ? [] : permissions),
      parseArgs(role, option),
      HELPERS,
      ...roleFunctions(role),
      ...policyFunctions(role),
      mainFunction(role, option),
      'if __name__ == "__main__":\n    main()',
    ];
    return `${sections.join('\n\n\n')}\n`;
  },
} as const satisfies Exporter;

function head(role: FinishedRole, option: NameOf): string {
  const { purpose, inputs, link, permissionsBoundary, attach, permissions } = role;
  const options = inputs.map((input) => ` \\\n        --${option(input)} ...`).join('');
  return `#!/usr/bin/env python3
${inputs.length === 0 ? '' : 'r'}"""${purpose}

Creates the role, or brings it up to date: run again, it changes nothing. Policies
of an earlier run, which are named after the role, are taken away again; all others,
also those of AWS, are left alone and named. If the role is there with another trust
policy${permissionsBoundary === null ? '' : ' or permissions boundary'}, the script shows the difference and stops: with --replace
it goes on. The last line that it prints is the ARN of the role. It needs boto3, with
credentials that may manage roles and policies:

    python3 create_execution_role.py${options}
"""

${link === null ? '' : `# ${linkNote(link)}\n\n`}import argparse
import difflib
import json
import re
import sys
${attach === 'managed' && permissions.length > 0 ? 'from operator import itemgetter\n' : ''}from typing import Any

import boto3`;
}

function names(role: FinishedRole): string {
  const settings = roleSettings(role);
  return [
    ...(role.name === null ? [] : [`ROLE_NAME = ${pythonString(role.name)}`]),
    `ROLE_PATH = ${pythonString(role.path)}`,
    ...(settings === null ? [] : [constant('ROLE_SETTINGS', settings.values)]),
    ...(role.permissionsBoundary === null
      ? []
      : [`PERMISSIONS_BOUNDARY = ${pythonString(role.permissionsBoundary)}`]),
    ...(role.tags.length === 0
      ? []
      : [
          constant(
            'TAGS',
            role.tags.map(({ key, value }) => ({ Key: key, Value: value })),
          ),
        ]),
  ].join('\n');
}

function constant(name: string, value: unknown): string {
  return `${name} = ${pythonLiteral(value, { before: name.length + 3 })}`;
}

const HELPERS = `def to_json(document: Any) -> str:
    return json.dumps(document, indent=2, ensure_ascii=False)


def say(message: str) -> None:
    print(message, file=sys.stderr)`;
