import type { AddressContext } from '../address-context';
import type { Arn } from '../arn';
import type { FieldProblem } from '../field-problem';
import { failure, success, type Result } from '../result';
import type { RoleSpec } from '../role-spec';
import { parsePermissionsBoundary } from './permissions-boundary';
import { parseRoleDescription } from './role-description';
import { parseRoleTags } from './role-tags';
import type { AttachWay, RoleTag } from './role-options';
import { parseSessionDuration } from './session-duration';

/** The options of a role, read. */
export interface ReadRoleOptions {
  readonly attach: AttachWay;
  /** Empty where there is none. */
  readonly description: string;
  readonly tags: readonly Readonly<RoleTag>[];
  readonly permissionsBoundary: Arn | null;
  /** Seconds; null where IAM's own default will do. */
  readonly maxSessionDuration: number | null;
}

/** The options that are one line of text. */
export type RoleTextOption = 'description' | 'permissionsBoundary' | 'maxSessionDuration';

/** Reads one of them. An empty one is not wanted, and no problem: it is read as null. */
export function readRoleOption(
  option: RoleTextOption,
  text: string,
  context: AddressContext,
): Result<string | number | null> {
  if (text.trim() === '') return success(null);
  if (option === 'description') return parseRoleDescription(text);
  return option === 'maxSessionDuration'
    ? parseSessionDuration(text)
    : parsePermissionsBoundary(text, context);
}

/** Reads the options of a role as far as they go. What cannot be read is left out, and reported by field. */
export function readRoleOptions(
  { role = {} }: Pick<RoleSpec, 'role'>,
  context: AddressContext,
): { readonly options: ReadRoleOptions; readonly problems: readonly FieldProblem[] } {
  const { attach = 'managed', description = '', permissionsBoundary = '', maxSessionDuration = '' } = role;
  const problems: FieldProblem[] = [];

  function kept<Value>(field: string, result: Result<Value>): Value | null {
    if (result.ok) return result.value;
    if (result.problem.code !== 'empty') problems.push({ field: `role.${field}`, problem: result.problem });
    return null;
  }
  const given = <Value>(text: string, parse: (text: string) => Result<Value>): Result<Value> =>
    text.trim() === '' ? failure('empty', '') : parse(text);

  const options: ReadRoleOptions = {
    attach,
    description: kept('description', given(description, parseRoleDescription)) ?? '',
    tags: parseRoleTags(role.tags ?? []).flatMap((tag, index) => kept(`tags.${index}`, tag) ?? []),
    permissionsBoundary: kept(
      'permissionsBoundary',
      given(permissionsBoundary, (text) => parsePermissionsBoundary(text, context)),
    ),
    maxSessionDuration: kept('maxSessionDuration', given(maxSessionDuration, parseSessionDuration)),
  };
  return { options, problems };
}
