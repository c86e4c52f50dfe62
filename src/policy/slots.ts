import { API_FACTS, LIST_SLOTS, type ListSlot } from './catalogue/api-facts';
import type { ApiName, RoleSpec } from './role-spec';

/** The lists that the chosen APIs use, in the order of the form. */
export function slotsOf(apis: readonly ApiName[]): readonly ListSlot[] {
  return LIST_SLOTS.filter((slot) => apis.some((api) => API_FACTS[api].slots.includes(slot)));
}

/** The texts of one list of a spec. */
export function textsOf(spec: RoleSpec, slot: ListSlot): readonly string[] {
  return SLOTS[slot].texts(spec);
}

/** A spec in which one list holds only the entries whose texts are kept. */
export function keepInSlot(spec: RoleSpec, slot: ListSlot, keep: (text: string) => boolean): RoleSpec {
  return SLOTS[slot].filter(spec, keep);
}

interface SlotAccess {
  readonly texts: (spec: RoleSpec) => readonly string[];
  readonly filter: (spec: RoleSpec, keep: (text: string) => boolean) => RoleSpec;
}

function s3(list: keyof RoleSpec['s3']): SlotAccess {
  return {
    texts: (spec) => spec.s3[list].map(({ text }) => text),
    filter: (spec, keep) => ({
      ...spec,
      s3: { ...spec.s3, [list]: spec.s3[list].filter(({ text }) => keep(text)) },
    }),
  };
}

function kms(list: keyof RoleSpec['kms']): SlotAccess {
  return {
    texts: (spec) => spec.kms[list],
    filter: (spec, keep) => ({ ...spec, kms: { ...spec.kms, [list]: spec.kms[list].filter(keep) } }),
  };
}

const SLOTS: Record<ListSlot, SlotAccess> = {
  's3.inputs': s3('inputs'),
  's3.outputs': s3('outputs'),
  's3.checkpoints': s3('checkpoints'),
  's3.models': s3('models'),
  images: {
    texts: (spec) => spec.images,
    filter: (spec, keep) => ({ ...spec, images: spec.images.filter(keep) }),
  },
  'notebook.repositories': {
    texts: ({ notebook }) => notebook.repositories ?? [],
    filter: (spec, keep) => ({
      ...spec,
      notebook: { ...spec.notebook, repositories: (spec.notebook.repositories ?? []).filter(keep) },
    }),
  },
  'kms.inputs': kms('inputs'),
  'kms.outputs': kms('outputs'),
  'kms.volumes': kms('volumes'),
};
