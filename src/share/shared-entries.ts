import { LIST_SLOTS, type ListSlot, type RoleSpec } from '../policy';

/** One entry of a spec’s lists, with the path of its field. */
export interface SharedEntry {
  readonly slot: ListSlot;
  /** Such as `s3.inputs.3`. */
  readonly field: string;
  readonly text: string;
}

/** Every entry that says something, in the order of the form. */
export function sharedEntries(spec: RoleSpec): readonly SharedEntry[] {
  return LIST_SLOTS.flatMap((slot) =>
    TEXTS[slot](spec)
      .map((text, index) => ({ slot, field: `${slot}.${index}`, text }))
      .filter(({ text }) => text.trim() !== ''),
  );
}

const TEXTS: Record<ListSlot, (spec: RoleSpec) => readonly string[]> = {
  's3.inputs': ({ s3 }) => s3.inputs.map(({ text }) => text),
  's3.outputs': ({ s3 }) => s3.outputs.map(({ text }) => text),
  's3.checkpoints': ({ s3 }) => s3.checkpoints.map(({ text }) => text),
  's3.models': ({ s3 }) => s3.models.map(({ text }) => text),
  images: ({ images }) => images,
  'notebook.repositories': ({ notebook }) => notebook.repositories ?? [],
  'kms.inputs': ({ kms }) => kms.inputs,
  'kms.outputs': ({ kms }) => kms.outputs,
  'kms.volumes': ({ kms }) => kms.volumes,
};
