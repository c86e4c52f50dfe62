import { SLOT_IDS, textsOf, type RoleSpec, type SlotId } from '../policy';

/** One entry of a spec’s lists, with the path of its field. */
export interface SharedEntry {
  readonly slot: SlotId;
  /** Such as `s3.inputs.3`. */
  readonly field: string;
  readonly text: string;
}

/** Every entry that says something, in the order of the form. */
export function sharedEntries(spec: RoleSpec): readonly SharedEntry[] {
  return SLOT_IDS.flatMap((slot) =>
    textsOf(spec, slot)
      .map((text, index) => ({ slot, field: `${slot}.${index}`, text }))
      .filter(({ text }) => text.trim() !== ''),
  );
}
