import { SLOTS, slotsBy, withEntries, type SlotFilter, type SlotId } from '../../policy';
import type { ImportNote, Imported } from '../imported';
import { isReadable } from '../requests/is-readable';
import { isWritten } from '../requests/offered';
import { literalAddresses, withoutComments, type LiteralAddress } from './literal-addresses';

/** More than anybody reads through; how many there are besides is told. Notes. */
const MOST_OFFERED = 200;

/** How often what was read is searched as a whole, which takes long where much was read. */
const MOST_SEARCHES = 1_000;

/**
 * Addresses that stand in a text and that nothing of the import holds: they are offered, so that none is lost. Not one
 * that is the beginning of a longer one that was read, or a part of it; and none in a comment.
 */
export function lostAddresses(code: string, imported: Pick<Imported, 'spec' | 'notes'>): ImportNote[] {
  const literals = literalAddresses(withoutComments(code));
  if (literals.length === 0) return [];
  const known = new KnownTexts(imported);
  const lost = literals.filter(({ text }) => !known.holds(text));
  const offers = lost.slice(0, MOST_OFFERED).flatMap((address) => offersOf(address));
  const left = lost.length - MOST_OFFERED;
  if (left <= 0) return offers;
  const message = `${left} more addresses are in the text, and no request uses them. Type those that your job reads or writes into their lists.`;
  return [...offers, { kind: 'advice', path: '', value: `${left} addresses`, message }];
}

/** What the lists and notes of an import hold. */
class KnownTexts {
  private readonly texts: ReadonlySet<string>;
  private readonly sorted: readonly string[];
  private readonly all: string;
  private searches = 0;

  constructor({ spec, notes }: Pick<Imported, 'spec' | 'notes'>) {
    const entries = Object.values(spec.entries).flatMap((list) => list.map(({ text }) => text));
    const values = notes.map(({ value }) => value);
    this.texts = new Set([...entries, ...values].map((text) => bare(text)));
    this.sorted = [...this.texts].toSorted(byCode);
    this.all = [...this.texts, ...notes.map(({ message }) => message)].join('\n');
  }

  holds(text: string): boolean {
    const wanted = bare(text);
    if (this.texts.has(wanted) || this.begins(wanted)) return true;
    this.searches += 1;
    return this.searches <= MOST_SEARCHES && this.all.includes(wanted);
  }

  /** Whether a known text begins with this one. */
  private begins(wanted: string): boolean {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle] ?? '') < wanted) low = middle + 1;
      else high = middle;
    }
    return this.sorted[low]?.startsWith(wanted) ?? false;
  }
}

function byCode(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The scheme does not matter, nor does the slash at the end. */
function bare(text: string): string {
  return text.replace(/^s3[an]:\/\//, 's3://').replace(/\/$/, '');
}

/** What an address may be for, the likeliest alone where its name tells it. */
function offersOf(address: LiteralAddress): ImportNote[] {
  const offers = filtersFor(address).flatMap((filter) =>
    slotsBy(filter).flatMap((slot) => offerOf(address, slot, LOST)),
  );
  if (offers.length > 0) return offers;
  const message = `${LOST} It cannot be added as it is written.`;
  return [{ kind: 'skipped', path: '', value: address.text, message }];
}

function filtersFor({ kind, text, before }: LiteralAddress): readonly SlotFilter[] {
  if (kind === 'image') return [{ kind: 'image', use: 'image' }];
  if (kind === 'key')
    return (['input', 'output', 'volume'] as const).map((use) => ({ kind: 'key', use }) as const);
  if (isWritten(before)) return [{ kind: 's3', use: 'output' }];
  return [{ kind: 's3', use: text.endsWith('model.tar.gz') ? 'model' : 'input' }];
}

/** An offer to add an address to a list. Empty where the list could not read it. */
export function offerOf(
  { text, kind }: Pick<LiteralAddress, 'text' | 'kind'>,
  slot: SlotId,
  why: string,
): ImportNote[] {
  const entry = kind === 's3' ? ({ text: bareScheme(text), kind: 'auto' } as const) : { text };
  if (!isReadable(slot, entry)) return [];
  const message = `${why} Add it to the ${SLOTS[slot].many} if ${purposeOf(slot)}.`;
  return [
    {
      kind: 'offered',
      path: '',
      value: text,
      slot,
      message,
      add: (spec) => withEntries(spec, [{ slot, entry }]),
    },
  ];
}

const LOST = 'This address is in the text, and no request uses it.';

/** When an address belongs into a list. */
function purposeOf(slot: SlotId): string {
  const { kind, use } = SLOTS[slot];
  if (kind === 'key')
    return use === 'volume'
      ? 'it encrypts a volume'
      : `it encrypts what your job ${use === 'input' ? 'reads' : 'writes'}`;
  if (kind === 's3') return use === 'output' ? 'your job writes to it' : 'your job reads it';
  return 'your job uses it';
}

function bareScheme(text: string): string {
  return text.replace(/^s3[an]:\/\//, 's3://');
}
