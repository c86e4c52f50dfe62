import {
  SLOT_IDS,
  entriesOf,
  neededSlots,
  slotsBy,
  slotsOf,
  textsOf,
  withEntries,
  withList,
  type RoleSpec,
  type SlotId,
} from '../policy';
import { isWholeOutput } from './requests/job-names';

/**
 * Adds to a spec what an import says. Level and scope stay, and so do region and role where they are given;
 * nothing is named twice. Account, path and name are one role: they are never mixed.
 *
 * The revision stays too: a role that was shared before keeps what it granted, and one more address must not
 * switch the rest of it to today's catalogue. Review offers that as a step of its own. An import that replaces
 * the form brings none, and so begins under today's.
 */
export function mergeSpecs(current: RoleSpec, imported: RoleSpec): RoleSpec {
  const role = isOtherRole(current, imported) ? current.account : imported.account;
  const { without: _left, ...merged } = withEntries(
    withoutJobNames(current, imported),
    listedIn(withoutJobNames(imported, current)),
  );
  const callerAccess = onceEach([...(current.callerAccess ?? []), ...(imported.callerAccess ?? [])]);
  const spec: RoleSpec = {
    ...merged,
    apis: [...new Set([...current.apis, ...imported.apis])],
    // What is switched off is a choice of the form; an import only ever needs something on.
    amendments: { ...current.amendments, ...switchedOn(imported.amendments) },
    options: { ...current.options, ...switchedOn(imported.options) },
    account: {
      region: current.account.region || imported.account.region,
      accountId: role.accountId || current.account.accountId,
      roleName: role.roleName || current.account.roleName,
      rolePath: role.roleName === '' ? current.account.rolePath : role.rolePath,
    },
    vpc: current.vpc || imported.vpc,
    calls: [...new Set([...current.calls, ...imported.calls])],
    otherAccess: onceEach([...current.otherAccess, ...imported.otherAccess]),
    ...(callerAccess.length === 0 ? {} : { callerAccess }),
  };
  const without = SLOT_IDS.filter(
    (slot) =>
      entriesOf(spec, slot).length === 0 &&
      [current, imported].some((side) => side.without?.includes(slot)) &&
      !isMissed(current, slot) &&
      !isMissed(imported, slot),
  );
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

/** Whether a side needs a list that both leave empty, and has not said that it does without: its placeholder stays. */
function isMissed(spec: RoleSpec, slot: SlotId): boolean {
  return neededSlots(spec).includes(slot) && spec.without?.includes(slot) !== true;
}

/** Names of jobs narrow what all jobs write: they are left out where the other side has jobs that name themselves nowhere. */
function withoutJobNames(spec: RoleSpec, other: RoleSpec): RoleSpec {
  const named = slotsBy({ kind: 'job-name' });
  const isUnnamed = named.some(
    (slot) => slotsOf(other.apis).includes(slot) && textsOf(other, slot).join('').trim() === '',
  );
  const isWhole = isUnnamed && listedIn(other).some(({ slot, entry }) => isWholeOutput(slot, entry));
  return isWhole ? named.reduce((sum, slot) => withList(sum, slot, []), spec) : spec;
}

/** Every entry of every list. */
function listedIn(spec: RoleSpec) {
  return SLOT_IDS.flatMap((slot) => entriesOf(spec, slot).map((entry) => ({ slot, entry })));
}

function switchedOn<Id extends string>(switches: Partial<Record<Id, boolean>>): Partial<Record<Id, boolean>> {
  const on: Partial<Record<Id, boolean>> = {};
  for (const id in switches) if (switches[id] === true) on[id] = true;
  return on;
}

/** Statements that say the same are one. */
export function onceEach<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
