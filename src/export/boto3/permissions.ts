import { withReasons } from '../comments/commented';
import type { FinishedRole } from '../finished-role';
import type { NameOf } from '../input-names';
import { openTextsIn } from '../open-document';
import { snakeCase } from '../spelling';
import { pythonLiteral } from './python-literal';

/** What the permissions are made from beside what is written here: the script's arguments, the role's ARN. */
export function neededBy({ permissions }: FinishedRole): readonly ('args' | 'role_arn')[] {
  const parts = permissions.flatMap(({ document }) => openTextsIn(document)).flatMap((text) => text.parts);
  const inputs = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.input]));
  return [
    ...(inputs.some((input) => input !== null) ? (['args'] as const) : []),
    ...(inputs.includes(null) ? (['role_arn'] as const) : []),
  ];
}

const TYPES = { args: 'argparse.Namespace', role_arn: 'str' } as const;

/** The permissions by the end of their names: a constant, or a function where something is to be filled in. */
export function permissionsOf(role: FinishedRole, option: NameOf): readonly string[] {
  if (role.permissions.length === 0) return [];
  const bySuffix = Object.fromEntries(
    role.permissions.map(({ suffix, document, reasons }) => [suffix, withReasons(document, reasons)]),
  );
  const needed = neededBy(role);
  if (needed.length === 0) return [`PERMISSIONS = ${pythonLiteral(bySuffix)}`];
  const literal = pythonLiteral(bySuffix, {
    indent: '    ',
    reference: (input) => (input === null ? 'role_arn' : `args.${snakeCase(option(input))}`),
  });
  const parameters = needed.map((name) => `${name}: ${TYPES[name]}`).join(', ');
  return [`def permissions(${parameters}) -> dict[str, Any]:\n    return ${literal}`];
}

/** The expression that stands for them. */
export function permissionsExpression(role: FinishedRole): string {
  const needed = neededBy(role);
  return needed.length === 0 ? 'PERMISSIONS' : `permissions(${needed.join(', ')})`;
}
