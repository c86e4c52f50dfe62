import { placeholdersIn } from '../../policy';
import type { FinishedRole } from '../finished-role';
import { pythonLiteral } from './python-literal';

/** What the permissions are made from beside what is written here: the script's arguments, the role's ARN. */
export function neededBy({ permissions }: FinishedRole): readonly ('args' | 'role_arn')[] {
  const found = placeholdersIn(
    permissions.flatMap(({ document }) => document.Statement.flatMap(({ Resource = [] }) => Resource)),
  );
  return [
    ...([...found].some((id) => id !== 'role-arn') ? (['args'] as const) : []),
    ...(found.has('role-arn') ? (['role_arn'] as const) : []),
  ];
}

/** The permissions by the end of their names: a constant, or a function where something is to be filled in. */
export function permissionsOf(role: FinishedRole): readonly string[] {
  if (role.permissions.length === 0) return [];
  const bySuffix = Object.fromEntries(role.permissions.map(({ suffix, document }) => [suffix, document]));
  const needed = neededBy(role);
  return needed.length === 0
    ? [`PERMISSIONS = ${pythonLiteral(bySuffix)}`]
    : [`def permissions(${needed.join(', ')}):\n    return ${pythonLiteral(bySuffix, '    ')}`];
}

/** The expression that stands for them. */
export function permissionsExpression(role: FinishedRole): string {
  const needed = neededBy(role);
  return needed.length === 0 ? 'PERMISSIONS' : `permissions(${needed.join(', ')})`;
}
