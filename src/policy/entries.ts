import type { AddressContext } from './address-context';
import { readResource } from './resources/read-resource';
import type { Partition } from './resources/region';
import { KINDS, type KindId, type ValueOf } from './resources/resource-kinds';
import type { Place, Writing } from './resources/resource-kind';
import { failure, success, type Problem, type Result } from './result';
import type { Entry } from './role-spec';
import { SLOTS, type SlotId } from './slots/slots';
import { shownText, textParts } from './unknown-parts';

/** An entry that was read, with its list and its field, such as `s3.inputs.3`. */
export type Reading = { [Kind in KindId]: ReadingOf<Kind> }[KindId];

export interface ReadingOf<Kind extends KindId> {
  readonly kind: Kind;
  readonly slot: SlotId;
  readonly field: string;
  readonly value: ValueOf<Kind>;
}

/** What became of one entry of a list. */
export type EntryResult =
  | { readonly state: 'empty' }
  | { readonly state: 'invalid'; readonly problem: Problem }
  | { readonly state: 'valid'; readonly reading: Reading };

const EMPTY: EntryResult = { state: 'empty' };

/** Reads an entry of a list once: the reading is handed on, not done again. */
export function readEntryOf(slot: SlotId, index: number, entry: Entry, context: AddressContext): EntryResult {
  const read = readAddress(slot, `${slot}.${index}`, entry, context);
  if (read.ok) return { state: 'valid', reading: read.value };
  return read.problem.code === 'empty' ? EMPTY : { state: 'invalid', problem: read.problem };
}

function readAddress(slot: SlotId, field: string, entry: Entry, context: AddressContext): Result<Reading> {
  const { kind } = SLOTS[slot];
  const result = readResource(kind, entry, context);
  if (!result.ok) return result;
  const { value, place } = result.value;
  const { partition } = place;
  if (partition !== null && partition !== context.partition)
    return otherPartition(partition, context.partition);
  return success({ kind, slot, field, value });
}

function otherPartition(own: Partition, common: Partition): Result<never> {
  return failure(
    'other-partition',
    `This is in partition ${own}, the rest of the role in ${common}. IAM refuses a policy that mixes them: change this, or the region in step Trust.`,
  );
}

/** What the list shows in a policy while it is empty: an address whose parts are unknown. Its field is the list itself. */
export function placeholderOf(slot: SlotId, context: AddressContext): Reading | null {
  const { empty } = SLOTS[slot];
  if (empty === undefined) return null;
  // Placeholders are as old as the wizard: every revision knows them.
  const read = readAddress(slot, slot, { text: empty }, { ...context, revision: 2 });
  return read.ok ? read.value : null;
}

/** The ARN of a reading, in one of the forms of its kind; null where it has none. */
export function arnOfReading(reading: Reading, form: string, writing: Writing): string | null {
  return writeArn(reading, form, writing);
}

function writeArn<Kind extends KindId>(
  { kind, slot, value }: ReadingOf<Kind>,
  form: string,
  writing: Writing,
): string | null {
  return KINDS[kind].arns[form]?.(value, SLOTS[slot], writing) ?? null;
}

/** Where a reading lies, as far as it says. */
export function placeOfReading<Kind extends KindId>({ kind, value }: ReadingOf<Kind>): Place {
  return KINDS[kind].place(value);
}

/** What one entry of a list was read as: for the line under its field. */
export type EntryReading =
  | { readonly state: 'empty' }
  | {
      readonly state: 'valid';
      /** The ARN it became; null where it needs no permission, which `note` then says. */
      readonly resource: string | null;
      /** What an S3 address was read as; null for all other kinds. */
      readonly kind: 'folder' | 'object' | null;
      readonly note: string | null;
      /** The names of its parts that are not known yet: `data bucket`. */
      readonly unknown: readonly string[];
    }
  | { readonly state: 'invalid'; readonly problem: Problem };

/** Says what an entry was read as. */
export function describeResult(result: EntryResult, writing: Writing): EntryReading {
  if (result.state !== 'valid') return result;
  const { reading } = result;
  const [form = ''] = Object.keys(KINDS[reading.kind].arns);
  const arn = arnOfReading(reading, form, writing);
  return {
    state: 'valid',
    resource: arn === null ? null : shownText(arn),
    kind: reading.kind === 's3' ? folderOrObject(reading) : null,
    note: arn === null ? noteOn(reading) : null,
    unknown: arn === null ? [] : unknownIn(arn),
  };
}

function unknownIn(text: string): readonly string[] {
  const names = textParts(text).flatMap((part) => (typeof part === 'string' ? [] : [part.unknown]));
  return [...new Set(names)];
}

function folderOrObject({ value }: ReadingOf<'s3'>): 'folder' | 'object' {
  return value.location.kind === 'object' ? 'object' : 'folder';
}

function noteOn(reading: Reading): string {
  if (reading.kind === 'job-name') return `Jobs whose names begin with ${shownText(reading.value)}.`;
  if (reading.kind === 'job-prefix') return `Jobs whose names begin with ${shownText(reading.value)}-.`;
  return 'A public image: pulling it needs no permission.';
}
