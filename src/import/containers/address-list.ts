import { SLOTS, SLOT_IDS, emptyRoleSpec, slotsBy, success, withEntries, type SlotId } from '../../policy';
import type { ImportNote } from '../imported';
import { trimmedEnd } from '../languages/trimmed-end';
import { stepFor } from '../next-step';
import { isReadable } from '../requests/is-readable';
import { offerOf } from './lost-addresses';
import type { Read } from './read';

/** Addresses of AWS in all the ways that people write them down. */
const ADDRESS =
  /^(?:s3[an]?:\/\/[^/]|arn:aws[a-z-]*:|\d{12}\.dkr\.ecr[.-]|https:\/\/(?:sqs|git-codecommit)[.-])/;

/** What stands between and around the addresses of a list. */
const BETWEEN = /[\s,;"'`[\]()]+/;

/** A list is short enough to be read at once. Characters, and addresses. */
const LONGEST = 2_000_000;
const MOST = 5_000;

/** Words that number, mark or name an address of a list. */
const MARK = /^(?:[-*•–—·]+|\d+[.)]|[\w-]+[:=]|=|:)$/;

/** The addresses of a text that is nothing but a list of them; empty where it is more. */
export function addressesOfList(text: string): readonly string[] {
  if (text.length > LONGEST) return [];
  const words = text.split(BETWEEN).filter((word) => word !== '');
  const addresses: string[] = [];
  let named = 0;
  for (const word of words) {
    const address = trimmedEnd(word.replace(/^[\w-]+=(?=s3|arn)/, ''), '.:*');
    if (ADDRESS.test(address)) addresses.push(address);
    else if (!MARK.test(word)) named += 1;
  }
  return addresses.length > 0 && addresses.length <= MOST && named === 0 ? [...new Set(addresses)] : [];
}

/**
 * Takes a list of addresses: each goes into the list of the form that alone can hold it, and is offered where several
 * can. What the role is for nothing says.
 */
export function importAddresses(addresses: readonly string[], code: string): Read {
  const sorted = addresses.map((text) => ({ text, slots: slotsFor(text) }));
  const taken = sorted.flatMap(({ text, slots: [slot, ...others] }) =>
    slot === undefined || others.length > 0 ? [] : [{ slot, entry: { text } }],
  );
  return {
    result: success({
      kind: 'addresses',
      apis: [],
      spec: withEntries(emptyRoleSpec(), taken),
      notes: sorted.flatMap(({ text, slots }) => notesOn(text, slots)),
    }),
    code,
  };
}

/** The lists that an address may go into. */
function slotsFor(text: string): readonly SlotId[] {
  if (/^s3|^arn:aws[a-z-]*:s3:/.test(text))
    return (['input', 'output', 'model'] as const).flatMap((use) => slotsBy({ kind: 's3', use }));
  if (/^\d{12}\.dkr\./.test(text)) return slotsBy({ kind: 'image' });
  return SLOT_IDS.filter((slot) => SLOTS[slot].kind !== 's3' && isReadable(slot, { text }));
}

function notesOn(text: string, slots: readonly SlotId[]): ImportNote[] {
  const [slot, ...others] = slots;
  if (slot === undefined)
    return [
      {
        kind: 'skipped',
        path: '',
        value: text,
        message: `The form has no list for an address like this one. ${stepFor(text)}`.trim(),
      },
    ];
  if (others.length === 0) return [{ kind: 'read', path: '', value: text, slot, message: '' }];
  const kind = text.startsWith('s3') ? 's3' : 'key';
  return slots.flatMap((each) => offerOf({ text, kind }, each, 'The text does not say what it is for.'));
}
