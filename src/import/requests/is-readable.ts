import { addressContext, emptyRoleSpec, readEntry, type Entry, type SlotId } from '../../policy';

/** Nothing is known yet of where the role is used. */
const NOWHERE = addressContext(emptyRoleSpec());

/** Whether the form can read an entry, in whatever partition it lies. */
export function isReadable(slot: SlotId, entry: Entry): boolean {
  const reading = readEntry(slot, entry, NOWHERE);
  return (
    reading.state === 'valid' || (reading.state === 'invalid' && reading.problem.code === 'other-partition')
  );
}
