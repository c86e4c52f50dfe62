import type { RoleSpec } from '../../policy';

/** Whether nothing has been filled in yet. Which level is shown does not count: it is no part of what one needs. */
export function isBlankSpec(spec: RoleSpec): boolean {
  const {
    apis,
    calls,
    otherAccess,
    callerAccess,
    entries,
    account,
    vpc,
    options,
    amendments,
    role,
    without,
  } = spec;
  return (
    apis.length + calls.length + otherAccess.length === 0 &&
    !vpc &&
    Object.values(entries).every((list) => list.every(({ text }) => text.trim() === '')) &&
    Object.values(account).every((text) => text === '') &&
    [options, amendments, role ?? {}, without ?? [], callerAccess ?? []].every(
      (part) => Object.keys(part).length === 0,
    )
  );
}
