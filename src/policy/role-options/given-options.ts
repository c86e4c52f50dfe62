import type { RoleOptions } from './role-options';

/**
 * The options that say something, without those that were typed and emptied again; undefined where none is
 * left. Equal roles give equal options.
 */
export function givenRoleOptions(options: RoleOptions | undefined): RoleOptions | undefined {
  if (options === undefined) return undefined;
  const { attach, description, tags, permissionsBoundary, maxSessionDuration } = options;
  const named = (tags ?? []).filter(({ key, value }) => key !== '' || value !== '');
  const given: RoleOptions = {
    ...(attach === 'inline' ? { attach } : {}),
    ...(description ? { description } : {}),
    ...(named.length > 0 ? { tags: named.map(({ key, value }) => ({ key, value })) } : {}),
    ...(permissionsBoundary ? { permissionsBoundary } : {}),
    ...(maxSessionDuration ? { maxSessionDuration } : {}),
  };
  return Object.keys(given).length === 0 ? undefined : given;
}
