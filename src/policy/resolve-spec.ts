import { addressContext, type AddressContext } from './address-context';
import { activeAmendments } from './amendments/amendments';
import { printsOutputsExactly } from './amendments/amended-rows';
import type { KnownWhen } from './amendments/amendment';
import type { AmendmentId } from './amendments/ids';
import { API_NAMES, chosenOptions, hasTrait, type ApiName } from './apis/apis';
import type { Arn } from './arn';
import { readEntryOf, type EntryResult, type Reading, type ReadingOf } from './entries';
import type { FieldProblem } from './field-problem';
import { readOtherAccess, type ReadAccess } from './other-access/read-other-access';
import type { KindId } from './resources/resource-kinds';
import type { Writing } from './resources/resource-kind';
import { readAccountField } from './read-account';
import { parseRoleName, parseRolePath, roleArn } from './resources/role-arn';
import { failure } from './result';
import { readRoleOptions, type ReadRoleOptions } from './role-options/read-role-options';
import type { Level, RoleSpec } from './role-spec';
import { SLOTS, SLOT_IDS, slotsBy, type SlotId } from './slots/slots';
import { textsOf } from './slots/spec-lists';
import { isMarked, shownText } from './unknown-parts';

/** A spec whose addresses are read. Only this reaches the builder. */
export interface ResolvedSpec {
  /** Each once, in the order of the catalogue, whatever the order of choosing. */
  readonly apis: readonly ApiName[];
  readonly level: Level;
  /** Always `scoped` above level `guide`. */
  readonly scope: RoleSpec['scope'];
  readonly amendments: ReadonlySet<AmendmentId>;
  readonly context: AddressContext;
  /** How addresses are written. */
  readonly writing: Writing;
  /** This role’s own ARN, once account and name are known. */
  readonly role: Arn | null;
  /** For each list what became of each of its entries. */
  readonly results: ReadonlyMap<SlotId, readonly EntryResult[]>;
  /** For each list the entries that were read. */
  readonly lists: ReadonlyMap<SlotId, readonly Reading[]>;
  /** The same by kind, in the order of the form. */
  readonly byKind: ReadonlyMap<KindId, readonly Reading[]>;
  readonly vpc: boolean;
  /** Those that are on. */
  readonly options: ReadonlySet<string>;
  readonly calls: readonly ApiName[];
  readonly otherAccess: readonly ReadAccess[];
  /** What code does as whoever runs it: no part of the role. */
  readonly callerAccess: readonly ReadAccess[];
  readonly without: readonly SlotId[];
  /** Null while it is not known. */
  readonly roleName: string | null;
  /** Begins and ends with a slash. */
  readonly rolePath: string;
  readonly roleOptions: ReadRoleOptions;
  readonly foreignBuckets: readonly string[];
}

/**
 * Reads a spec as far as it goes. What cannot be read is left out and reported by field, so that the preview stays
 * live while a person types. Empty entries are unfinished, not wrong.
 */
export function resolveSpec(spec: RoleSpec): {
  resolved: ResolvedSpec;
  problems: readonly FieldProblem[];
} {
  const problems: FieldProblem[] = [];
  const context = addressContext(spec);
  const results = new Map<SlotId, readonly EntryResult[]>();
  const lists = new Map<SlotId, readonly Reading[]>();

  for (const slot of SLOT_IDS) {
    const entries = spec.entries[slot] ?? [];
    if (entries.length === 0) continue;
    const read = entries.map((entry, index) => readEntryOf(slot, index, entry, context));
    results.set(slot, read);
    lists.set(slot, validIn(read));
  }
  refusePlaceholders(results, lists);
  for (const [slot, read] of results) {
    if (lists.get(slot)?.length === read.length) continue;
    for (const [index, result] of read.entries()) {
      if (result.state === 'invalid') problems.push({ field: `${slot}.${index}`, problem: result.problem });
    }
  }

  for (const field of ['region', 'accountId', 'roleName', 'rolePath'] as const) {
    const result = readAccountField(field, spec.account[field]);
    if (!result.ok) problems.push({ field: `account.${field}`, problem: result.problem });
  }
  const roleOptions = readRoleOptions(spec, context);
  problems.push(...roleOptions.problems);
  const other = readOtherAccess(spec.otherAccess, context);
  const caller = readOtherAccess(spec.callerAccess ?? [], context, 'callerAccess');
  problems.push(...other.problems, ...caller.problems);

  const name = parseRoleName(spec.account.roleName);
  const path = parseRolePath(spec.account.rolePath);
  const apis = API_NAMES.filter((api) => spec.apis.includes(api));
  const amendments = activeAmendments({ ...spec, apis, known: knownOf(spec, context) });
  const resolved: ResolvedSpec = {
    apis,
    level: spec.level,
    scope: spec.level === 'guide' ? spec.scope : 'scoped',
    amendments,
    context,
    writing: { context, printedExactly: printsOutputsExactly(amendments) },
    role: roleOf(spec, context),
    results,
    lists,
    byKind: byKindOf(lists),
    vpc: spec.vpc,
    options: chosenOptions(spec),
    calls: API_NAMES.filter((api) => spec.calls.includes(api)),
    otherAccess: other.access,
    callerAccess: caller.access,
    without: spec.without ?? [],
    roleName: name.ok ? name.value : null,
    rolePath: path.ok ? path.value : '/',
    roleOptions: roleOptions.options,
    foreignBuckets: spec.foreignBuckets ?? [],
  };
  return { resolved, problems };
}

function validIn(results: readonly EntryResult[]): readonly Reading[] {
  const readings: Reading[] = [];
  for (const result of results) if (result.state === 'valid') readings.push(result.reading);
  return readings;
}

/**
 * A bucket of before 2018 may be called as an unknown bucket is shown. One name cannot mean both: the entry is refused
 * while the other is unknown.
 */
function refusePlaceholders(
  results: Map<SlotId, readonly EntryResult[]>,
  lists: Map<SlotId, readonly Reading[]>,
): void {
  const locations = readingsOf({ byKind: byKindOf(lists) }, 's3');
  const old = locations.filter(({ value: { location } }) => location.isOldName && !isMarked(location.bucket));
  if (old.length === 0) return;
  const unknown = new Set(
    locations
      .filter(({ value }) => isMarked(value.location.bucket))
      .flatMap(({ value }) => shownText(value.location.bucket)),
  );
  for (const { slot, field, value } of old) {
    const { bucket } = value.location;
    if (!unknown.has(bucket)) continue;
    const problem = failure(
      'placeholder',
      `“${bucket}” is also what the policy shows for <${bucket.toLowerCase().replaceAll('-', ' ')}>. Name that first.`,
    ).problem;
    const refused = (results.get(slot) ?? []).map((result): EntryResult =>
      result.state === 'valid' && result.reading.field === field ? { state: 'invalid', problem } : result,
    );
    results.set(slot, refused);
    lists.set(slot, validIn(refused));
  }
}

function byKindOf(lists: ReadonlyMap<SlotId, readonly Reading[]>): ReadonlyMap<KindId, readonly Reading[]> {
  const byKind = new Map<KindId, readonly Reading[]>();
  for (const [slot, readings] of lists) {
    const { kind } = SLOTS[slot];
    const known = byKind.get(kind);
    byKind.set(kind, known === undefined ? readings : [...known, ...readings]);
  }
  return byKind;
}

/** The entries of one kind, in the order of the form. */
export function readingsOf<Kind extends KindId>(
  { byKind }: Pick<ResolvedSpec, 'byKind'>,
  kind: Kind,
): readonly ReadingOf<Kind>[] {
  const found = byKind.get(kind) ?? [];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `kind` tells them apart
  return found as readonly unknown[] as readonly ReadingOf<Kind>[];
}

/** What the form knows, as far as levels depend on it. */
export function knownOf(
  spec: RoleSpec,
  context: AddressContext = addressContext(spec),
): ReadonlySet<KnownWhen> {
  const known = new Set<KnownWhen>();
  if (roleOf(spec, context) !== null) known.add('role-known');
  if (context.region !== '' && context.accountId !== '') known.add('place-known');
  if (spec.calls.length > 0 && spec.apis.some((api) => hasTrait(api, 'makes-calls')))
    known.add('calls-named');
  // The jobs of a pipeline's steps have names of the pipeline's own.
  if (hasJobNames(spec) && !spec.apis.some((api) => hasTrait(api, 'runs-steps'))) known.add('jobs-named');
  return known;
}

function hasJobNames(spec: RoleSpec): boolean {
  return slotsBy({ kind: 'job-name' }).some((slot) => textsOf(spec, slot).some((text) => text.trim() !== ''));
}

/** The ARN of the role itself, or null while the account or the name is unknown or wrong. */
export function roleOf(spec: RoleSpec, context: AddressContext = addressContext(spec)): Arn | null {
  const name = parseRoleName(spec.account.roleName);
  const path = parseRolePath(spec.account.rolePath);
  if (context.accountId === '' || !name.ok || !path.ok) return null;
  return roleArn({
    partition: context.partition,
    accountId: context.accountId,
    rolePath: path.value,
    roleName: name.value,
  });
}
