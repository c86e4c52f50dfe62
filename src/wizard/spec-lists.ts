import type { ListSlot, RoleSpec, S3Entry } from '../policy';

const LISTS: Readonly<Record<ListSlot, (spec: RoleSpec) => readonly (string | S3Entry)[]>> = {
  's3.inputs': ({ s3 }) => s3.inputs,
  's3.outputs': ({ s3 }) => s3.outputs,
  's3.checkpoints': ({ s3 }) => s3.checkpoints,
  's3.models': ({ s3 }) => s3.models,
  images: ({ images }) => images,
  'notebook.repositories': ({ notebook }) => notebook.repositories ?? [],
  'kms.inputs': ({ kms }) => kms.inputs,
  'kms.outputs': ({ kms }) => kms.outputs,
  'kms.volumes': ({ kms }) => kms.volumes,
};

/** One list of a spec as entries, whether it holds S3 entries or plain texts. */
export function entriesOf(spec: RoleSpec, slot: ListSlot): readonly S3Entry[] {
  return asEntries(LISTS[slot](spec));
}

/** A list’s items as entries. */
export function asEntries(items: readonly (string | S3Entry)[]): readonly S3Entry[] {
  return items.map((item) => (typeof item === 'string' ? { text: item, kind: 'auto' } : item));
}

/** How many entries of a list are not blank. */
export function countEntries(spec: RoleSpec, slot: ListSlot): number {
  return entriesOf(spec, slot).filter(({ text }) => text.trim() !== '').length;
}
