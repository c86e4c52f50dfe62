import { SCOPED_SLOTS, slotsOf, type RoleSpec, type S3Entry, type ScopedSlot } from '../policy';
import { entryCount, withEntries, type SlotEntry } from './slot-entries';

/**
 * Adds to a spec what an import says. Level, amendments and scope stay, and so do region and role where
 * they are given; nothing is named twice. Account, path and name are one role: they are never mixed.
 */
export function mergeSpecs(current: RoleSpec, imported: RoleSpec): RoleSpec {
  const role = isOtherRole(current, imported) ? current.account : imported.account;
  const { without: _left, ...merged } = withEntries(current, entriesOf(imported));
  const spec: RoleSpec = {
    ...merged,
    apis: [...new Set([...current.apis, ...imported.apis])],
    account: {
      region: current.account.region || imported.account.region,
      accountId: role.accountId || current.account.accountId,
      roleName: role.roleName || current.account.roleName,
      rolePath: role.roleName === '' ? current.account.rolePath : role.rolePath,
    },
    vpc: current.vpc || imported.vpc,
    notebook: {
      ...merged.notebook,
      calls: [...new Set([...current.notebook.calls, ...imported.notebook.calls])],
    },
  };
  const without = SCOPED_SLOTS.filter(
    (slot) =>
      entryCount(spec, slot) === 0 && [current, imported].some((side) => side.without?.includes(slot)),
  ).filter((slot) => !isMissed(current, slot) && !isMissed(imported, slot));
  return without.length === 0 ? spec : { ...spec, without };
}

/**
 * What of an import's region and role an addition leaves out, in words: the form names others. Empty where
 * nothing is left out.
 */
export function notMerged(current: RoleSpec, imported: RoleSpec): readonly string[] {
  const { region, accountId, rolePath, roleName } = imported.account;
  const kept = current.account;
  return [
    ...(region !== '' && kept.region !== '' && region !== kept.region
      ? [`The form keeps its region ${kept.region}; ${region} is not taken.`]
      : []),
    ...(isOtherRole(current, imported)
      ? [`The form keeps its own account and role; ${accountId} ${rolePath}${roleName} is not taken.`]
      : []),
  ];
}

/** Whether both sides name an account or a role, and not the same. */
function isOtherRole({ account: ours }: RoleSpec, { account: theirs }: RoleSpec): boolean {
  const differ = (one: string, other: string) => one !== '' && other !== '' && one !== other;
  return differ(ours.accountId, theirs.accountId) || differ(ours.roleName, theirs.roleName);
}

/** Whether a side uses a list, and has yet to fill it: then its placeholder must stay. */
function isMissed(spec: RoleSpec, slot: ScopedSlot): boolean {
  return slotsOf(spec.apis).includes(slot) && spec.without?.includes(slot) !== true;
}

function entriesOf({ s3, images, kms, notebook }: RoleSpec): SlotEntry[] {
  const locations = (slot: SlotEntry['slot'], entries: readonly S3Entry[]) =>
    entries.map(({ text, kind }) => ({ slot, text, kind }));
  const texts = (slot: SlotEntry['slot'], entries: readonly string[]) =>
    entries.map((text) => ({ slot, text, kind: 'auto' as const }));
  return [
    ...locations('s3.inputs', s3.inputs),
    ...locations('s3.outputs', s3.outputs),
    ...locations('s3.checkpoints', s3.checkpoints),
    ...locations('s3.models', s3.models),
    ...texts('images', images),
    ...texts('kms.inputs', kms.inputs),
    ...texts('kms.outputs', kms.outputs),
    ...texts('kms.volumes', kms.volumes),
    ...texts('notebook.repositories', notebook.repositories ?? []),
  ];
}
