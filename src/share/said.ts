import { REVISION, givenRoleOptions, type OtherAccess, type RoleSpec } from '../policy';

/**
 * A spec without what says nothing: lists that are empty, an entry’s kind where it is `auto`, options of the role that were
 * emptied again, the revision where it is today’s. Two specs that say the same are one role.
 */
export function said(spec: RoleSpec): RoleSpec {
  const {
    entries,
    otherAccess,
    callerAccess = [],
    without = [],
    role,
    foreignBuckets = [],
    revision,
    ...rest
  } = spec;
  const given = givenRoleOptions(role);
  return {
    ...rest,
    entries: Object.fromEntries(
      Object.entries(entries)
        .filter(([, list]) => list.length > 0)
        .map(([slot, list]) => [
          slot,
          list.map(({ text, kind }) => (kind === undefined || kind === 'auto' ? { text } : { text, kind })),
        ]),
    ),
    otherAccess: otherAccess.map(saidAccess),
    ...(callerAccess.length === 0 ? {} : { callerAccess: callerAccess.map(saidAccess) }),
    ...(without.length === 0 ? {} : { without }),
    ...(given === undefined ? {} : { role: given }),
    ...(foreignBuckets.length === 0 ? {} : { foreignBuckets }),
    ...(revision === undefined || revision === REVISION ? {} : { revision }),
  };
}

function saidAccess({ conditions = [], ...rest }: OtherAccess): OtherAccess {
  return conditions.length === 0 ? rest : { ...rest, conditions };
}
