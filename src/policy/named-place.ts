import { placeOfReading } from './entries';
import type { ResolvedSpec } from './resolve-spec';
import { arnParts } from './resources/arn-parts';
import { isAwsImageAccount } from './resources/aws-image-accounts';
import { parseAccountId } from './resources/account-id';
import { parseRegion } from './resources/region';
import type { SlotId } from './slots/slots';

/** What the addresses of a form say of its account and region. An empty text: they say nothing, or not all the same. */
export interface NamedPlace {
  readonly region: string;
  readonly accountId: string;
  /** The lists with an address that says so. */
  readonly slots: readonly SlotId[];
}

interface Naming {
  /** Null for a statement of the user’s own. */
  readonly slot: SlotId | null;
  readonly region: string;
  readonly accountId: string;
}

/**
 * The one account and the one region that the addresses name, as far as the form leaves them open. Accounts in which
 * AWS keeps its own images say nothing of the role’s.
 */
export function namedPlace(resolved: ResolvedSpec): NamedPlace {
  const { context } = resolved;
  const namings = context.region !== '' && context.accountId !== '' ? [] : namingsOf(resolved);
  const region = context.region === '' ? onlyOne(namings.map((naming) => naming.region)) : '';
  const accountId = context.accountId === '' ? onlyOne(namings.map((naming) => naming.accountId)) : '';
  const slots = namings.flatMap((naming) => {
    const says = (region !== '' && naming.region !== '') || (accountId !== '' && naming.accountId !== '');
    return says && naming.slot !== null ? [naming.slot] : [];
  });
  return { region, accountId, slots: [...new Set(slots)] };
}

function namingsOf({ lists, otherAccess }: ResolvedSpec): readonly Naming[] {
  const listed = [...lists].flatMap(([slot, readings]) =>
    readings.flatMap((reading) => namingOf(slot, placeOfReading(reading))),
  );
  const own = otherAccess.flatMap(({ resources }) => resources).flatMap((text) => arnParts(text) ?? []);
  return [...listed, ...own.flatMap((parts) => namingOf(null, parts))];
}

/** What is unknown, a pattern or AWS’s own is no account and no region. */
function namingOf(slot: SlotId | null, place: { region: string; account: string }): readonly Naming[] {
  if (place.region === '' && place.account === '') return [];
  const region = parseRegion(place.region);
  const account = parseAccountId(place.account);
  return [
    {
      slot,
      region: region.ok ? region.value.name : '',
      accountId: account.ok && !isAwsImageAccount(account.value) ? account.value : '',
    },
  ];
}

function onlyOne(texts: readonly string[]): string {
  const [only = '', ...others] = new Set(texts.filter((text) => text !== ''));
  return others.length === 0 ? only : '';
}
