import {
  AMENDMENT_IDS,
  OPTION_IDS,
  REVISION,
  SLOT_IDS,
  givenRoleOptions,
  type Entry,
  type OtherAccess,
  type RoleSpec,
} from '../../policy';

/**
 * A spec as version 3 writes it: every field, defaults too, so that a later change of default changes no link; with the
 * catalogue’s revision, so that a later catalogue changes none; and in an order of its own, so that equal specs give
 * equal links. What is read again is the spec as it was, but for options of the role that were emptied.
 */
export function writeV3(spec: RoleSpec): object {
  const { account } = spec;
  return {
    revision: spec.revision ?? REVISION,
    apis: spec.apis,
    level: spec.level,
    amendments: pick(spec.amendments, AMENDMENT_IDS),
    scope: spec.scope,
    account: {
      region: account.region,
      accountId: account.accountId,
      roleName: account.roleName,
      rolePath: account.rolePath,
    },
    entries: Object.fromEntries(
      SLOT_IDS.flatMap((slot) => {
        const entries = spec.entries[slot];
        return entries === undefined ? [] : [[slot, entries.map(writeEntry)]];
      }),
    ),
    vpc: spec.vpc,
    options: pick(spec.options, OPTION_IDS),
    calls: spec.calls,
    otherAccess: spec.otherAccess.map(writeAccess),
    callerAccess: spec.callerAccess?.map(writeAccess),
    without: spec.without,
    role: givenRoleOptions(spec.role),
    foreignBuckets: spec.foreignBuckets,
  };
}

function pick<Name extends string>(
  held: Partial<Record<Name, boolean>>,
  names: readonly Name[],
): Record<string, boolean> {
  return Object.fromEntries(names.flatMap((name) => (held[name] === undefined ? [] : [[name, held[name]]])));
}

/** An entry without a kind is its text alone. Pages that know no manifests are to see that they miss something. */
function writeEntry({ text, kind }: Entry): unknown {
  if (kind === undefined) return text;
  return kind === 'manifest' ? { text, kind: 'object', manifest: true } : { text, kind };
}

function writeAccess({ actions, resources, conditions, why }: OtherAccess): unknown {
  return {
    actions,
    resources,
    conditions: conditions?.map(({ operator, key, values }) => ({ operator, key, values })),
    why,
  };
}
