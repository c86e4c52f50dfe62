import type { RoleSpec } from '../policy';
import { sharedEntries } from './shared-entries';

/** The entries of one spec that another does not hold in the same list, as typed and in the order of the form. */
export function entriesOnlyIn(spec: RoleSpec, other: RoleSpec): readonly string[] {
  const held = new Set(sharedEntries(other).map(({ slot, text }) => `${slot} ${text}`));
  return sharedEntries(spec).flatMap(({ slot, text }) => (held.has(`${slot} ${text}`) ? [] : [text]));
}
