import type { RolePolicies, RoleSpec } from '../../policy';

/** A spec with what was built from it. */
export interface Made {
  readonly spec: RoleSpec;
  readonly policies: RolePolicies;
}

/** A switch of the whole role: of its level, its scope or its catalogue. */
export interface Switch {
  readonly before: Made;
  readonly after: Made;
}

/** Whether two specs differ in the level, the scope or the catalogue, and in nothing else. */
export function isSwitch(before: RoleSpec, after: RoleSpec): boolean {
  const isSame =
    before.level === after.level && before.scope === after.scope && before.revision === after.revision;
  return !isSame && withoutSwitches(before) === withoutSwitches(after);
}

function withoutSwitches(spec: RoleSpec): string {
  const { level: _level, scope: _scope, revision: _revision, ...others } = spec;
  return JSON.stringify(Object.entries(others).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
