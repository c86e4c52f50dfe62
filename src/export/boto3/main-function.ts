import type { FinishedRole } from '../finished-role';
import type { NameOf } from '../input-names';
import { pythonString } from '../quoting/python';
import { ROLE_NAME } from '../role-inputs';
import { snakeCase } from '../spelling';
import { permissionsExpression } from './permissions';

/** The function that reads what is still to be named, and whether to replace what is there. */
export function parseArgs({ inputs }: FinishedRole, option: NameOf): string {
  const options = inputs.map((input) =>
    addArgument([
      pythonString(`--${option(input)}`),
      'required=True',
      `help=${pythonString(input.description)}`,
    ]),
  );
  return `def parse_args() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Creates or updates the role.")
${options.join('')}    parser.add_argument(
        "--replace",
        action="store_true",
        help="Replace what is different, where the script would stop",
    )
${inputs.length === 0 ? '    return parser.parse_args()' : READ_ARGS}`;
}

const READ_ARGS = `    args = parser.parse_args()
    for name, value in vars(args).items():
        if value == "":
            parser.error(f"--{name.replace('_', '-')} must not be empty")
    return args`;

/** On one line, or with the arguments on the next, or on one line each: as Black breaks a call. */
function addArgument(parts: readonly string[]): string {
  const [start, listed] = ['    parser.add_argument(', parts.join(', ')];
  if (`${start}${listed})`.length <= 88) return `${start}${listed})\n`;
  if (`        ${listed}`.length <= 88) return `${start}\n        ${listed}\n    )\n`;
  return `${start}\n${parts.map((part) => `        ${part},\n`).join('')}    )\n`;
}

/** The function that does it all, in order, and prints the ARN of the role in the end. */
export function mainFunction(role: FinishedRole, option: NameOf): string {
  const { name } = role;
  return `def main() -> None:
    args = parse_args()
    iam = boto3.client("iam")
    role_name = ${name === null ? `args.${snakeCase(option(ROLE_NAME))}` : 'ROLE_NAME'}
    role_arn = create_or_update_role(iam, role_name, args.replace)

    attached = attached_policies(iam, role_name)
    inline = inline_policies(iam, role_name)
    own: list[str] = []
${role.permissions.length === 0 ? '' : putAll(role)}${attachAll(role)}
    for policy in remove_former(iam, role_arn, [*attached, *inline], own):
        say(
            f"Note: {role_name} also has the policy {policy}, and may do what that"
            " allows. It is left alone."
        )

    print(role_arn)`;
}

function attachAll({ attached }: FinishedRole): string {
  return attached
    .map((arn) => {
      const written = pythonString(arn);
      return `    own.append(${written})
    if own[-1] not in attached:
        say(f"Attaching the policy {own[-1]}")
        iam.attach_role_policy(RoleName=role_name, PolicyArn=own[-1])\n`;
    })
    .join('');
}

function putAll(role: FinishedRole): string {
  const loop = `    for suffix, document in ${permissionsExpression(role)}.items():
        name = f"{role_name}-{suffix}"\n`;
  return role.attach === 'inline'
    ? `${loop}        put_inline_policy(iam, role_name, name, document)
        own.append(name)\n`
    : `${loop}        arn = put_managed_policy(iam, role_arn, name, document)
        if arn not in attached:
            say(f"Attaching the policy {name}")
            iam.attach_role_policy(RoleName=role_name, PolicyArn=arn)
        own.append(arn)\n`;
}
