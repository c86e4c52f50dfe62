import { hasSlot, isSwitchedOff } from '../apis/apis';
import { arnOfReading, type Reading } from '../entries';
import type { AskedAccess } from '../evaluate/explain-access';
import { isAllowed } from '../evaluate/is-allowed';
import type { ResolvedSpec } from '../resolve-spec';
import type { RolePolicies } from '../role-policies';
import type { RoleSpec } from '../role-spec';
import { SLOTS, SLOT_IDS, type SlotId } from '../slots/slots';
import { entriesOf } from '../slots/spec-lists';
import { shownText } from '../unknown-parts';
import type { AccessAnswer, CheckRow, EntryRow } from './check-row';
import { CHECK_ROWS } from './check-rows';

/** Entries of one list that a row asks about. More would say the same and take long. */
const MOST_PER_LIST = 25;

/** A question before it is answered. */
export interface AskedCheck {
  readonly id: string;
  readonly words: string;
  readonly expected: AccessAnswer;
  readonly field: string;
  /** At least one. */
  readonly requests: readonly AskedAccess[];
}

type Built = Pick<RolePolicies, 'origins' | 'resolved'>;

/** Everything that a form implies, as requests to the role. */
export function askedChecks(spec: RoleSpec, policies: Built): readonly AskedCheck[] {
  const slots = slotsInUse(policies.resolved);
  return CHECK_ROWS.flatMap((row) =>
    row.kind === null ? askedOfRole(row, policies.resolved) : askedOfEntries(row, spec, policies, slots),
  );
}

/** How many entries are not asked about, because their list is too long. */
export function entriesLeftOut({ resolved }: Built): number {
  const lengths = slotsInUse(resolved).map((slot) => resolved.lists.get(slot)?.length ?? 0);
  return lengths.reduce((sum, length) => sum + Math.max(0, length - MOST_PER_LIST), 0);
}

/** The lists that count: an operation has them, and no switch is off that they wait for. */
function slotsInUse({ apis, options }: ResolvedSpec): readonly SlotId[] {
  return SLOT_IDS.filter((slot) =>
    apis.some((api) => hasSlot(api, slot) && !isSwitchedOff(api, slot, options)),
  );
}

function askedOfRole(row: Extract<CheckRow, { kind: null }>, resolved: ResolvedSpec): readonly AskedCheck[] {
  const { id, expected, field, words } = row;
  const requests = row.requests(resolved);
  return requests.length === 0 ? [] : [{ id, expected, field, words, requests }];
}

function askedOfEntries(
  { id, expected, kind, lists, firstOnly, isBeside, words, requests }: EntryRow,
  spec: RoleSpec,
  policies: Built,
  slots: readonly SlotId[],
): readonly AskedCheck[] {
  const { resolved } = policies;
  const chosen = slots.filter((slot) => SLOTS[slot].kind === kind && (lists?.(SLOTS[slot]) ?? true));
  const named = expected === 'allowed' ? namedFields(policies) : null;
  const asked = chosen.flatMap((slot) => {
    const readings = (resolved.lists.get(slot) ?? []).slice(0, MOST_PER_LIST);
    return readings.flatMap((reading): AskedCheck[] => {
      const { field } = reading;
      // What no operation reaches grants nothing, and has a finding of its own.
      if (named !== null && !named.has(field)) return [];
      const made = requests(reading, resolved).filter(
        (request) => isBeside !== true || !isMeantBy(request, slots, reading, resolved),
      );
      if (made.length === 0) return [];
      const entry = entriesOf(spec, slot)[Number(field.slice(slot.length + 1))];
      const said = words(SLOTS[slot], entry?.text.trim() ?? '');
      return [{ id: `${id} ${field}`, expected, field, words: said, requests: made }];
    });
  });
  return firstOnly === true ? asked.slice(0, 1) : asked;
}

/** The fields that some statement’s resources were read from. */
function namedFields({ origins }: Built): ReadonlySet<string> {
  return new Set(origins.permissions.flat().flatMap(({ resources }) => [...resources.values()].flat()));
}

/** Whether what a row asks for beside an entry is what another entry names, so that it is meant. */
function isMeantBy(
  { resource }: AskedAccess,
  slots: readonly SlotId[],
  { kind, field: own }: Reading,
  { lists, writing }: ResolvedSpec,
): boolean {
  const others = slots
    .filter((slot) => SLOTS[slot].kind === kind)
    .flatMap((slot) => lists.get(slot) ?? [])
    .filter(({ field }) => field !== own)
    .flatMap((reading) => {
      const arn = arnOfReading(reading, kind === 's3' ? 'objects' : 'self', writing);
      return arn === null ? [] : [shownText(arn)];
    });
  if (others.length === 0) return false;
  const policy = {
    Version: '2012-10-17',
    Statement: { Effect: 'Allow', Action: '*', Resource: others },
  } as const;
  return isAllowed([policy], { action: 's3:PutObject', resource }).allowed;
}
