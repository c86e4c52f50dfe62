import type { AddressContext } from '../address-context';
import { failure, success, type Result } from '../result';
import type { Entry } from '../role-spec';
import { holdsMarkSign, typedText, withMarks } from '../unknown-parts';
import type { Place } from './resource-kind';
import { KINDS, type KindId, type ValueOf } from './resource-kinds';

/** A value that was read, and where it says that it lies. */
export interface ReadResource<Kind extends KindId> {
  readonly value: ValueOf<Kind>;
  readonly place: Place;
}

/** Reads an entry of a kind: unknown parts are marked first, and what looks like a mark already is refused. */
export function readResource<Kind extends KindId>(
  kind: Kind,
  entry: Entry,
  context: AddressContext,
): Result<ReadResource<Kind>> {
  if (holdsMarkSign(entry.text))
    return failure('invisible-character', 'There is an invisible character in this. Type it again.');
  const { read, place } = KINDS[kind];
  const value = read(withMarks(entry, context), context);
  if (value.ok) return success({ value: value.value, place: place(value.value) });
  const { code, message } = value.problem;
  // A message may quote what was typed.
  return failure(code, typedText(message));
}
